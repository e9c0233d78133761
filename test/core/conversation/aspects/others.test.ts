import { describe, expect, it } from 'vitest';
import { SEEDS_DESK as seeds } from '../../desk/seeds-desk.js';
import { talk } from '../ferries.js';

const onSeeds = async (question: string, text: string) =>
  seeds.followUp({ question, answer: await seeds.ask(question) }, text);

const texts = (answer: Awaited<ReturnType<typeof talk>>): readonly string[] =>
  answer.excerpts.map(({ text }) => text);

const marked = ({ excerpts: [first] }: Awaited<ReturnType<typeof talk>>): readonly string[] =>
  (first?.highlights ?? []).map(([from, to]) => first?.text.slice(from, to) ?? '');

describe('“where?”', () => {
  it('shows the statement again with its place marked', async () => {
    const answer = await talk('would Norway lend ferries?', 'where?');
    expect(answer.outcome).toBe('found');
    expect(marked(answer)).toEqual(['Bergen']);
  });

  it('finds a place that begins the sentence', async () => {
    const answer = await onSeeds('what did Trudeau say?', 'where did he say that?');
    expect(marked(answer)).toEqual(['Kyiv']);
  });

  it('reaches up to the heading, in doubt, where the statement has no place', async () => {
    const answer = await onSeeds('how long did the talks last?', 'where?');
    expect(answer).toMatchObject({ outcome: 'perhaps', askedFor: 'where' });
    expect(marked(answer)).toEqual(['Jeddah']);
  });

  it('takes no month for a place', async () => {
    const answer = await talk('would Finland lend sailors?', 'where?');
    expect(marked(answer)).not.toContain('May');
  });
});

describe('“why?”', () => {
  it('is found where the statement says because', async () => {
    const answer = await talk('would Iceland lend ferries?', 'why not?');
    expect(answer.outcome).toBe('found');
    expect(marked(answer)).toEqual(['because']);
  });

  it('is in doubt where words of a reason stand near the statement', async () => {
    const answer = await talk('what did Holm say about the ferries?', 'why?');
    expect(answer.outcome).not.toBe('silent');
    expect(texts(answer).join('\n')).toContain('too small for the ferries');
  });
});

describe('“really?”', () => {
  it('shows the statement again and then what stands around it, and judges nothing', async () => {
    const answer = await talk('what did a port official say about sailors?', 'really?');
    expect(texts(answer)).toEqual([
      'A port official said the fleet would need fewer than 900 sailors. Other officials called the number a guess.',
      'Danish captain Jens Holm doubted the plan. “Who pays the crews?” he asked.',
      'Mayor Ingrid Lind met reporters on 4 March in Oslo. Two days later she said: “We wait for Norway.”',
    ]);
  });

  it('stays silent after silence', async () => {
    expect(await talk('how many submarines does Estonia have?', 'are you sure?')).toMatchObject({
      outcome: 'silent',
      excerpts: [],
    });
  });
});

describe('“how many?”', () => {
  it('lists the amounts of what was shown', async () => {
    const answer = await talk('would Norway lend ferries?', 'how many?');
    expect(answer).toMatchObject({
      outcome: 'found',
      command: 'troops',
      readAs: 'how many ferries would Norway lend',
    });
    expect(answer.card.kind === 'figures' && answer.card.entries[0]?.figure.text).toBe('two');
  });

  it('asks again where what was shown counts nothing of the kind', async () => {
    const answer = await talk('would Norway lend ferries?', 'how many sailors?');
    expect(answer).toMatchObject({ readAs: 'would Norway lend ferries?', aside: 'how many sailors?' });
    expect(texts(answer).join('\n')).toMatch(/sailors/u);
  });

  it('reads “how much” from measured amounts', async () => {
    const answer = await talk('what do tickets cost?', 'how much?');
    expect(answer.card.kind === 'figures' && answer.card.entries[0]?.figure.text).toBe('€12');
  });
});
