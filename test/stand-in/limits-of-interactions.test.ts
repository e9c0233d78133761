import { type AutocompleteInteraction, type ChatInputCommandInteraction, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, outcomeOf, startBench } from './test-bench.js';
import { many, text } from './test-bodies.js';

const choices = (count: number): object => ({
  choices: many(count, (n) => ({ name: `n${n}`, value: `v${n}` })),
});
const input = (id: string, more: object = {}): object => ({
  type: 18,
  label: 'l',
  component: { type: 4, custom_id: id, style: 1, ...more },
});
const modal = (more: object = {}): object => ({
  custom_id: 'm',
  title: 't',
  components: [input('a')],
  ...more,
});

type Case = readonly [name: string, atLimit: object, past: object];

describe('limits of autocomplete and forms, each at the limit and one past it', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.stop());

  /** Answers a fresh interaction with this body and tells how it went. */
  async function answer(type: 8 | 9, data: object): Promise<string> {
    const outcomes: string[] = [];
    const reply = async (i: AutocompleteInteraction | ChatInputCommandInteraction): Promise<void> => {
      const route = Routes.interactionCallback(i.id, i.token);
      outcomes.push(
        await outcomeOf(bench.bot.client.rest.post(route, { body: { type, data }, auth: false })),
      );
    };
    bench.onInteraction = (i) => (i.isAutocomplete() || i.isChatInputCommand() ? reply(i) : undefined);
    if (type === 8) await bench.discord.autocomplete('ask', 'by', {}, { within: 1 });
    else await bench.discord.slash('ask', {}, { within: 1 });
    await expect.poll(() => outcomes.length).toBe(1);
    return outcomes[0] ?? '';
  }

  const autocompletes: readonly Case[] = [
    ['choices 25', choices(25), choices(26)],
    ['choices at least none', choices(0), { choices: 'none' }],
    [
      'name 100',
      { choices: [{ name: text(100), value: 'v' }] },
      { choices: [{ name: text(101), value: 'v' }] },
    ],
    ['name present', { choices: [{ name: 'n', value: 'v' }] }, { choices: [{ name: '', value: 'v' }] }],
    [
      'value 100',
      { choices: [{ name: 'n', value: text(100) }] },
      { choices: [{ name: 'n', value: text(101) }] },
    ],
  ];
  it.each(autocompletes)('autocomplete: %s', async (_name, atLimit, past) => {
    expect(await answer(8, atLimit)).toBe('ok');
    expect(await answer(8, past)).toBe('400 50035');
  });

  const modals: readonly Case[] = [
    ['title 45', modal({ title: text(45) }), modal({ title: text(46) })],
    [
      'components 5',
      modal({ components: many(5, (n) => input(`${n}`)) }),
      modal({ components: many(6, (n) => input(`${n}`)) }),
    ],
    ['custom_id 100', modal({ custom_id: text(100) }), modal({ custom_id: text(101) })],
    [
      'custom ids differ',
      modal({ components: [input('a'), input('b')] }),
      modal({ components: [input('a'), input('a')] }),
    ],
    [
      'label 45',
      modal({ components: [{ ...input('a'), label: text(45) }] }),
      modal({ components: [{ ...input('a'), label: text(46) }] }),
    ],
    [
      'description 100',
      modal({ components: [{ ...input('a'), description: text(100) }] }),
      modal({ components: [{ ...input('a'), description: text(101) }] }),
    ],
    [
      'text input 4000',
      modal({ components: [input('a', { max_length: 4000 })] }),
      modal({ components: [input('a', { max_length: 4001 })] }),
    ],
    ['keys that Discord knows', modal(), modal({ content: 'c' })],
  ];
  it.each(modals)('form: %s', async (_name, atLimit, past) => {
    expect(await answer(9, atLimit)).toBe('ok');
    expect(await answer(9, past)).toBe('400 50035');
  });
});
