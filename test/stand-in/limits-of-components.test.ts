import { type REST, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, outcomeOf, startBench } from './test-bench.js';
import { button, display, type LimitCase, many, row, rows, text, v2 } from './test-bodies.js';

const buttons = (count: number): object[] => many(count, (index) => button({ custom_id: `b${index}` }));
const optionsOf = (count: number): object[] =>
  many(count, (index) => ({ label: `l${index}`, value: `v${index}` }));
const select = (more: object): object => row({ type: 3, custom_id: 's', options: optionsOf(1), ...more });

const cases: readonly LimitCase[] = [
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
];

describe('limits of components, each at the limit and one past it', () => {
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
});
