import { type REST, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from './commands.js';
import { type Bench, outcomeOf, startBench } from './test-bench.js';
import { type LimitCase, many, text } from './test-bodies.js';

const command = (more: object = {}): object => ({ name: 'one', description: 'd', ...more });
const option = (more: object = {}): object => ({ type: 3, name: 'o', description: 'd', ...more });
const withOptions = (...options: object[]): object => command({ options });
const choices = (count: number): object => ({
  choices: many(count, (n) => ({ name: `n${n}`, value: `v${n}` })),
});
/** Name 3, description 97 and options of 100 characters each: 100 + 100 n. */
const sized = (characters: number): object => {
  const own = 100;
  const each = many(25, (n) => ({
    type: 3,
    name: `o${String(n).padStart(3, '0')}`,
    description: text(96),
    choices: [] as object[],
  }));
  const rest = characters - own - 2500;
  const filled = many(Math.floor(rest / 200), (n) => ({
    name: text(97) + String(n).padStart(3, '0'),
    value: text(100),
  }));
  const remainder = rest % 200;
  const last = remainder === 0 ? [] : [{ name: 'n', value: text(Math.min(100, remainder - 1)) }];
  return command({
    name: 'one',
    description: text(97),
    options: each.map((one, index) =>
      index === 0
        ? { ...one, choices: filled.slice(0, 25) }
        : index === 1
          ? { ...one, choices: [...filled.slice(25), ...last] }
          : one,
    ),
  });
};

const cases: readonly LimitCase[] = [
  ['name 32', command({ name: text(32) }), command({ name: text(33) }), 'name'],
  ['name in lower case', command({ name: 'ask' }), command({ name: 'Ask' }), 'name'],
  ['name without blanks', command({ name: 'ask-me' }), command({ name: 'ask me' }), 'name'],
  ['name in any script', command({ name: 'питання' }), command({ name: 'питання!' }), 'name'],
  [
    'description 100',
    command({ description: text(100) }),
    command({ description: text(101) }),
    'description',
  ],
  ['description present', command(), { name: 'one' }, 'description'],
  [
    'known locales',
    command({ description_localizations: { uk: 'о' } }),
    command({ description_localizations: { ua: 'о' } }),
    'description_localizations.ua',
  ],
  [
    'localized names',
    command({ name_localizations: { uk: 'так' } }),
    command({ name_localizations: { uk: 'Так' } }),
    'name_localizations.uk',
  ],
  [
    'options 25',
    withOptions(...many(25, (n) => option({ name: `o${n}` }))),
    withOptions(...many(26, (n) => option({ name: `o${n}` }))),
    'options',
  ],
  [
    'option names differ',
    withOptions(option(), option({ name: 'p' })),
    withOptions(option(), option()),
    'options.1',
  ],
  ['option names lower case', withOptions(option()), withOptions(option({ name: 'O' })), 'options.0.name'],
  [
    'option types known',
    withOptions(option({ type: 11 })),
    withOptions(option({ type: 99 })),
    'options.0.type',
  ],
  [
    'required options first',
    withOptions(option({ required: true }), option({ name: 'p' })),
    withOptions(option(), option({ name: 'p', required: true })),
    'options.1',
  ],
  ['choices 25', withOptions(option(choices(25))), withOptions(option(choices(26))), 'options.0.choices'],
  [
    'choice name 100',
    withOptions(option({ choices: [{ name: text(100), value: 'v' }] })),
    withOptions(option({ choices: [{ name: text(101), value: 'v' }] })),
    'options.0.choices.0.name',
  ],
  [
    'choice value 100',
    withOptions(option({ choices: [{ name: 'n', value: text(100) }] })),
    withOptions(option({ choices: [{ name: 'n', value: text(101) }] })),
    'options.0.choices.0.value',
  ],
  [
    'choice names differ',
    withOptions(option(choices(2))),
    withOptions(
      option({
        choices: [
          { name: 'a', value: '1' },
          { name: 'a', value: '2' },
        ],
      }),
    ),
    'options.0.choices',
  ],
  [
    'autocomplete without choices',
    withOptions(option({ autocomplete: true })),
    withOptions(option({ autocomplete: true, ...choices(1) })),
    'options.0',
  ],
  [
    'autocomplete for text and numbers',
    withOptions(option({ autocomplete: true })),
    withOptions(option({ type: 5, autocomplete: true })),
    'options.0',
  ],
  [
    'subcommands stand alone',
    withOptions({ type: 1, name: 's', description: 'd' }),
    withOptions({ type: 1, name: 's', description: 'd' }, option()),
    'options',
  ],
  [
    'rules hold in subcommands',
    withOptions({ type: 1, name: 's', description: 'd', options: [option()] }),
    withOptions({ type: 1, name: 's', description: 'd', options: [option({ name: 'O' })] }),
    'options.0.options.0.name',
  ],
  ['8000 characters', sized(8000), sized(8001), ''],
  [
    'permissions as digits',
    command({ default_member_permissions: '32' }),
    command({ default_member_permissions: 'ManageGuild' }),
    'default_member_permissions',
  ],
  ['menu names with capitals', { type: 3, name: 'Find in articles' }, { type: 3, name: text(33) }, 'name'],
  [
    'menu without description',
    { type: 3, name: 'Find' },
    { type: 3, name: 'Find', description: 'd' },
    'description',
  ],
  [
    'menu without options',
    { type: 3, name: 'Find' },
    { type: 3, name: 'Find', options: [option()] },
    'options',
  ],
  ['keys that Discord knows', command({ nsfw: false }), command({ cooldown: 5 }), 'cooldown'],
];

describe('registering commands', () => {
  let bench: Bench;
  let rest: REST;
  let application: string;
  beforeEach(async () => {
    bench = await startBench();
    rest = bench.bot.client.rest;
    application = bench.discord.world.applicationId;
  });
  afterEach(() => bench.stop());

  const put = (commands: readonly object[]): Promise<unknown> =>
    rest.put(Routes.applicationCommands(application), { body: commands });
  const inGuild = (): `/${string}` =>
    Routes.applicationGuildCommands(application, bench.discord.world.guild('newsroom').id);

  it.each(cases)('%s', async (_name, atLimit, past, where) => {
    expect(await outcomeOf(put([atLimit]))).toBe('ok');
    expect(await outcomeOf(rest.post(inGuild(), { body: past }))).toBe('400 50035');
    expect(bench.discord.journal.refusals.at(-1)?.problems.map(({ path }) => path.join('.'))).toContain(
      where,
    );
    expect(await outcomeOf(put([past]))).toBe('400 50035');
  });

  it('overwrites all, keeps the id of what keeps its name, and gives a new version', async () => {
    const first = (await put([command(), command({ name: 'two' })])) as readonly Command[];
    const second = (await put([command({ description: 'other' })])) as readonly Command[];
    expect(second.map(({ id, name }) => [id, name])).toEqual([[first[0]?.id, 'one']]);
    expect(second[0]?.version).not.toBe(first[0]?.version);
    expect(bench.discord.commands().map(({ name, description }) => [name, description])).toEqual([
      ['one', 'other'],
    ]);
    expect(bench.discord.commands('newsroom')).toEqual([]);
  });

  it('takes one at a time: created, overwritten, changed, fetched and deleted', async () => {
    const made = (await rest.post(inGuild(), { body: command() })) as Command;
    const again = (await rest.post(inGuild(), { body: command({ description: 'again' }) })) as Command;
    expect(again.id).toBe(made.id);
    const one: `/${string}` = `${inGuild()}/${made.id}`;
    expect(await rest.patch(one, { body: { description: 'changed' } })).toMatchObject({
      name: 'one',
      description: 'changed',
    });
    expect(await outcomeOf(rest.patch(one, { body: { name: 'No' } }))).toBe('400 50035');
    expect(await rest.get(one)).toMatchObject({ description: 'changed' });
    expect(await outcomeOf(rest.delete(one))).toBe('ok');
    expect(await outcomeOf(rest.get(one))).toBe('404 10063');
    expect(await rest.get(inGuild())).toEqual([]);
  });

  it('refuses a name twice, and more than 100, 15 and 15 of a kind', async () => {
    expect(await outcomeOf(put([command(), command()]))).toBe('400 50035');
    const kinds = [
      [100, (n: number) => command({ name: `c${n}` })],
      [15, (n: number) => ({ type: 2, name: `U ${n}` })],
      [15, (n: number) => ({ type: 3, name: `M ${n}` })],
    ] as const;
    for (const [limit, make] of kinds) {
      expect(await outcomeOf(put(many(limit, make)))).toBe('ok');
      expect(await outcomeOf(put(many(limit + 1, make)))).toBe('400 30032');
    }
  });

  it('counts 200 creates a day, and overwriting known names is none', async () => {
    const batch = (name: string, count: number): object[] =>
      many(count, (n) => command({ name: `${name}${n}` }));
    expect(await outcomeOf(rest.put(inGuild(), { body: batch('a', 100) }))).toBe('ok');
    expect(await outcomeOf(rest.put(inGuild(), { body: batch('a', 100) }))).toBe('ok');
    expect(await outcomeOf(rest.put(inGuild(), { body: batch('b', 100) }))).toBe('ok');
    expect(await outcomeOf(rest.put(inGuild(), { body: batch('c', 1) }))).toBe('400 30034');
    bench.discord.clock.advance(24 * 60 * 60 * 1000);
    expect(await outcomeOf(rest.put(inGuild(), { body: batch('c', 1) }))).toBe('ok');
  });

  it("refuses another application's commands and a guild that the bot is not in: 50001", async () => {
    expect(await outcomeOf(rest.put(Routes.applicationCommands('1'), { body: [] }))).toBe('403 50001');
    expect(await outcomeOf(rest.put(Routes.applicationGuildCommands(application, '1'), { body: [] }))).toBe(
      '403 50001',
    );
  });
});
