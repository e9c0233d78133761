import { type REST, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from './index.js';
import { type Bench, outcomeOf, startBench } from './test-bench.js';

const text = (length: number): string => 'x'.repeat(length);
const embed = (more: object): object => ({ embeds: [{ title: 't', ...more }] });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const button = (more: object = {}): object => ({ type: 2, style: 1, label: 'b', custom_id: 'a', ...more });
const row = (...components: object[]): object => ({ type: 1, components });
const rows = (...components: object[]): object => ({ content: 'c', components });
const buttons = (count: number): object[] => many(count, (index) => button({ custom_id: `b${index}` }));
const select = (more: object): object =>
  row({ type: 3, custom_id: 's', options: [{ label: 'l', value: 'v' }], ...more });
const v2 = (...components: object[]): object => ({ flags: 32_768, components });
const display = (content: string): object => ({ type: 10, content });
/** Three-byte characters, so that bytes run out before characters do. */
const wide = (count: number): string => '€'.repeat(count);
const optionsOf = (count: number): object[] =>
  many(count, (index) => ({ label: `l${index}`, value: `v${index}` }));

type Case = readonly [name: string, atLimit: object, past: object, where: string];

const cases: readonly Case[] = [
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
    'button label 80',
    rows(row(button({ label: text(80) }))),
    rows(row(button({ label: text(81) }))),
    'components.0.components.0.label',
  ],
  [
    'button label present',
    rows(row(button())),
    rows(row(button({ label: '' }))),
    'components.0.components.0.label',
  ],
  [
    'custom_id 100',
    rows(row(button({ custom_id: text(100) }))),
    rows(row(button({ custom_id: text(101) }))),
    'components.0.components.0.custom_id',
  ],
  [
    'link URL 512',
    rows(row({ type: 2, style: 5, label: 'l', url: `https://e.org/${text(498)}` })),
    rows(row({ type: 2, style: 5, label: 'l', url: `https://e.org/${text(499)}` })),
    'components.0.components.0.url',
  ],
  [
    'link without custom_id',
    rows(row({ type: 2, style: 5, label: 'l', url: 'https://e.org' })),
    rows(row({ type: 2, style: 5, label: 'l', url: 'https://e.org', custom_id: 'a' })),
    'components.0.components.0',
  ],
  [
    'link with url',
    rows(row({ type: 2, style: 5, label: 'l', url: 'https://e.org' })),
    rows(row({ type: 2, style: 5, label: 'l' })),
    'components.0.components.0.url',
  ],
  [
    'button with custom_id',
    rows(row(button())),
    rows(row({ type: 2, style: 1, label: 'b' })),
    'components.0.components.0.custom_id',
  ],
  [
    'button without url',
    rows(row(button())),
    rows(row(button({ url: 'https://e.org' }))),
    'components.0.components.0.url',
  ],
  ['buttons 5 in a row', rows(row(...buttons(5))), rows(row(...buttons(6))), 'components.0.components'],
  [
    'a row holds buttons or a select',
    rows(select({})),
    rows(row(button(), { type: 3, custom_id: 's', options: optionsOf(1) })),
    'components.0.components',
  ],
  [
    'rows 5',
    rows(...many(5, (n) => row(button({ custom_id: `${n}` })))),
    rows(...many(6, (n) => row(button({ custom_id: `${n}` })))),
    'components',
  ],
  [
    'custom ids differ',
    rows(row(...buttons(2))),
    rows(row(button(), button())),
    'components.0.components.1.custom_id',
  ],
  ['only rows without the v2 flag', rows(row(button())), rows(display('d')), 'components.0.type'],
  [
    'select options 25',
    rows(select({ options: optionsOf(25) })),
    rows(select({ options: optionsOf(26) })),
    'components.0.components.0.options',
  ],
  [
    'select options present',
    rows(select({ options: optionsOf(1) })),
    rows(select({ options: [] })),
    'components.0.components.0.options',
  ],
  [
    'select values differ',
    rows(select({ options: optionsOf(2) })),
    rows(select({ options: [...optionsOf(1), ...optionsOf(1)] })),
    'components.0.components.0.options',
  ],
  [
    'select minimum',
    rows(select({ options: optionsOf(2), min_values: 2, max_values: 2 })),
    rows(select({ options: optionsOf(2), min_values: 3, max_values: 3 })),
    'components.0.components.0.min_values',
  ],
  [
    'select placeholder 150',
    rows(select({ placeholder: text(150) })),
    rows(select({ placeholder: text(151) })),
    'components.0.components.0.placeholder',
  ],
  [
    'text displays 4000 in all',
    v2(display(text(2000)), display(text(2000))),
    v2(display(text(2000)), display(text(2001))),
    'components',
  ],
  [
    'components 40 in all',
    v2({ type: 17, components: many(39, () => ({ type: 14 })) }),
    v2({ type: 17, components: many(40, () => ({ type: 14 })) }),
    'components',
  ],
  ['v2 without content', v2(display('d')), { ...v2(display('d')), content: 'c' }, 'content'],
  ['v2 without embeds', v2(display('d')), { ...v2(display('d')), embeds: [{ title: 't' }] }, 'embeds'],
  [
    'section texts 3',
    v2({ type: 9, components: many(3, () => display('d')), accessory: button() }),
    v2({ type: 9, components: many(4, () => display('d')), accessory: button() }),
    'components.0.components',
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
  const problems = (): readonly Problem[] => bench.discord.journal.refusals.at(-1)?.problems ?? [];

  it.each(cases)('%s', async (_name, atLimit, past, where) => {
    expect(await outcomeOf(post(atLimit))).toBe('ok');
    expect(await outcomeOf(post(past))).toBe('400 50035');
    expect(problems().map(({ path }) => path.join('.'))).toContain(where);
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
    await bench.discord.button(seen.message ?? { id: '' }, 'a');
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
