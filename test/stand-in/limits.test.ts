import { type REST, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, outcomeOf, startBench } from './test-bench.js';
import { button, display, embed, type LimitCase, many, row, text, v2 } from './test-bodies.js';

/** Three-byte characters, so that bytes run out before characters do. */
const wide = (count: number): string => '€'.repeat(count);

const cases: readonly LimitCase[] = [
  ['content 2000', { content: text(2000) }, { content: text(2001) }, 'content'],
  [
    'embeds 10',
    { embeds: many(10, () => ({ title: 't' })) },
    { embeds: many(11, () => ({ title: 't' })) },
    'embeds',
  ],
  ['embed title 256', embed({ title: text(256) }), embed({ title: text(257) }), 'embeds.0.title'],
  [
    'embed description 4096',
    embed({ description: text(4096) }),
    embed({ description: text(4097) }),
    'embeds.0.description',
  ],
  [
    'embed footer 2048',
    embed({ footer: { text: text(2048) } }),
    embed({ footer: { text: text(2049) } }),
    'embeds.0.footer.text',
  ],
  [
    'embed author 256',
    embed({ author: { name: text(256) } }),
    embed({ author: { name: text(257) } }),
    'embeds.0.author.name',
  ],
  [
    'fields 25',
    embed({ fields: many(25, () => ({ name: 'n', value: 'v' })) }),
    embed({ fields: many(26, () => ({ name: 'n', value: 'v' })) }),
    'embeds.0.fields',
  ],
  [
    'field name 256',
    embed({ fields: [{ name: text(256), value: 'v' }] }),
    embed({ fields: [{ name: text(257), value: 'v' }] }),
    'embeds.0.fields.0.name',
  ],
  [
    'field value 1024',
    embed({ fields: [{ name: 'n', value: text(1024) }] }),
    embed({ fields: [{ name: 'n', value: text(1025) }] }),
    'embeds.0.fields.0.value',
  ],
  [
    'field value present',
    embed({ fields: [{ name: 'n', value: 'v' }] }),
    embed({ fields: [{ name: 'n', value: ' ' }] }),
    'embeds.0.fields.0.value',
  ],
  ['embed url a URL', embed({ url: 'https://example.org/a' }), embed({ url: 'no url' }), 'embeds.0.url'],
  [
    'embeds 6000 in all',
    { embeds: [{ description: text(3000) }, { description: text(3000) }] },
    { embeds: [{ description: text(3000) }, { description: text(3001) }] },
    'embeds',
  ],
  [
    'allowed mentions known',
    { content: 'c', allowed_mentions: { parse: ['users'] } },
    { content: 'c', allowed_mentions: { parse: ['bots'] } },
    'allowed_mentions.parse.0',
  ],
  [
    'parse and list exclude each other',
    { content: 'c', allowed_mentions: { users: ['1'] } },
    { content: 'c', allowed_mentions: { parse: ['users'], users: ['1'] } },
    'allowed_mentions',
  ],
  ['keys that Discord knows', { content: 'c', tts: false }, { content: 'c', ephemeral: true }, 'ephemeral'],
];

describe('limits of messages, each at the limit and one past it', () => {
  let bench: Bench;
  let rest: REST;
  beforeAll(async () => {
    bench = await startBench();
    rest = bench.bot.client.rest;
  });
  afterAll(() => bench.stop());

  const post = (body: object): Promise<unknown> =>
    rest.post(Routes.channelMessages(bench.discord.world.channel('general').id), { body });

  it.each(cases)('%s', async (_name, atLimit, past, where) => {
    expect(await outcomeOf(post(atLimit))).toBe('ok');
    expect(await outcomeOf(post(past))).toBe('400 50035');
    const problems = bench.discord.journal.refusals.at(-1)?.problems ?? [];
    expect(problems.map(({ path }) => path.join('.'))).toContain(where);
  });

  it('bytes of text displays: at 10,170 with 12 for each taken, one more is a bare 500', async () => {
    const filled = (bytes: number): object =>
      v2(display(`${wide(Math.floor((bytes - 12) / 3))}${text((bytes - 12) % 3)}`));
    expect(await outcomeOf(post(filled(10_170)))).toBe('ok');
    expect(await outcomeOf(post(filled(10_171)))).toMatch(/^500/);
    expect(bench.discord.journal.refusals.at(-1)).toMatchObject({ status: 500, code: 0 });
  });

  it('the same rules hold for answers, follow-ups, updates and edits', async () => {
    const long = { content: text(2001) };
    const outcomes: string[] = [];
    bench.onInteraction = async (i) => {
      if (i.isButton()) outcomes.push(await outcomeOf(i.update(long)), await outcomeOf(i.update('fine')));
      if (!i.isChatInputCommand()) return;
      outcomes.push(
        await outcomeOf(i.reply(long)),
        await outcomeOf(i.reply({ content: 'fine', components: [row(button()) as never] })),
      );
      outcomes.push(
        await outcomeOf(i.editReply(long)),
        await outcomeOf(i.followUp(long)),
        await outcomeOf(i.editReply('fine')),
      );
    };
    const seen = await bench.discord.later(await bench.discord.slash('ask'), ({ edits }) => edits === 1);
    await bench.discord.button(seen.message, 'a');
    await expect
      .poll(() => outcomes)
      .toEqual(['400 50035', 'ok', '400 50035', '400 50035', 'ok', '400 50035', 'ok']);
  });

  it('an edit is judged by what will stand: the v2 flag stays, and what is emptied is missed', async () => {
    const message = (await post({ content: 'c' })) as { readonly id: string; readonly channel_id: string };
    const plain = Routes.channelMessage(message.channel_id, message.id);
    expect(await outcomeOf(rest.patch(plain, { body: { content: '' } }))).toBe('400 50006');
    expect(await outcomeOf(rest.patch(plain, { body: { content: null, embeds: [{ title: 't' }] } }))).toBe(
      'ok',
    );
    const modern = (await post(v2(display('d')))) as { readonly id: string };
    const path = Routes.channelMessage(message.channel_id, modern.id);
    expect(await outcomeOf(rest.patch(path, { body: { content: 'c' } }))).toBe('400 50035');
    expect(await outcomeOf(rest.patch(path, { body: { components: [display('e')] } }))).toBe('ok');
    expect(bench.discord.message(modern.id)?.text).toBe('e');
  });
});
