import { describe, expect, it } from 'vitest';
import { troops } from '../../../src/core/answer/troops.js';
import { countedThings, isSoldiers } from '../../../src/core/answer/troops-counted.js';
import { HARBOUR } from '../desk/harbour-parts.js';
import { makeParts } from '../desk/made.js';
import { partsOf } from './parts-of.js';

const parts = await HARBOUR;
const ask = async (about?: string) => {
  const answer = await troops(parts, { about });
  const { card } = answer;
  return {
    ...answer,
    texts: answer.excerpts.map(({ text }) => text),
    figures:
      card.kind === 'figures'
        ? card.entries.map(({ figure, excerpt }) => [excerpt, figure.text, figure.counts])
        : [],
    disputes: card.kind === 'figures' ? card.entries.map(({ disputedBy }) => disputedBy?.text ?? null) : [],
  };
};

const OLD = 'A port official said the guard would need fewer than 900 soldiers.';
const NEW = 'The ministry spoke of 1,200 soldiers and 14 boats, twice the first plan.';

describe('the figures on a topic', () => {
  it('are those that count it, the newest article first, with what disputes them', async () => {
    expect(await ask('soldiers')).toMatchObject({
      outcome: 'found',
      texts: [NEW, OLD],
      figures: [
        [0, '1,200', 'soldiers'],
        [1, '900', 'soldiers'],
      ],
      disputes: [null, 'Other officials called the number a guess.'],
    });
  });

  it('list the figure asked for where a sentence holds several', async () => {
    expect(await ask('boats')).toMatchObject({
      outcome: 'found',
      texts: [NEW],
      figures: [[0, '14', 'boats']],
    });
  });

  it('are those of soldiers for the size of the force', async () => {
    expect((await ask('size')).figures).toEqual([
      [0, '1,200', 'soldiers'],
      [1, '900', 'soldiers'],
    ]);
  });

  it('answer a whole question', async () => {
    const answer = await ask('how many boats are in the plan?');
    expect(answer.card).toMatchObject({ kind: 'figures' });
    expect(answer.texts[0]).toContain('14 boats');
    expect(answer.figures[0]).toEqual([0, '14', 'boats']);
  });

  it('are no answer to another topic', async () => {
    const answer = await ask('submarines');
    expect(answer).toMatchObject({ outcome: 'silent', excerpts: [], unknownWords: ['submarines'] });
  });
});

describe('all figures', () => {
  it('come soldiers first, and each sentence once', async () => {
    expect(await ask()).toMatchObject({
      outcome: 'found',
      texts: [NEW, OLD],
      figures: [
        [0, '1,200', 'soldiers'],
        [1, '900', 'soldiers'],
      ],
    });
  });

  it('leave dates and ordinals out, and come amounts before vague ones', async () => {
    const mixed = await makeParts({
      id: 'mixed',
      text: 'The third boat came in 2030. Dozens of crews left. It had 40 oars.',
      extraction: ({ figure }) => ({
        figures: [
          figure('third', 'boat', { class: 'ordinal' }),
          figure('2030', null, { class: 'date' }),
          figure('Dozens', 'crews', { class: 'vague', value: null }),
          figure('40', 'oars'),
        ],
      }),
    });
    const { card } = await troops(mixed, {});
    expect(card.kind === 'figures' && card.entries.map(({ figure }) => figure.text)).toEqual([
      '40',
      'Dozens',
    ]);
  });

  it('are silent where there is none', async () => {
    const none = await makeParts({ id: 'none', text: 'The sea was calm.' });
    expect(await troops(none, {})).toMatchObject({
      outcome: 'silent',
      excerpts: [],
      card: { kind: 'passages' },
    });
  });
});

describe('counted things', () => {
  it('are those of amounts, most frequent first', () => {
    expect(countedThings(parts)).toEqual([
      { text: 'soldiers', amounts: 2 },
      { text: 'boats', amounts: 1 },
    ]);
  });

  it('are soldiers by their last word', () => {
    expect(['European troops', 'peacekeepers', 'troop carriers', 'countries', null].map(isSoldiers)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('soldiers that are counted without their noun', () => {
  const force = partsOf({
    'force-in-doubt': [
      'Six states are ready to send soldiers, a paper reported. Envoys said that the force might have 9,000 to 12,000.',
      'The admiral had asked for 20,000 of them. Ministers said that even 15,000 would be hard.',
    ].join('\n'),
  });
  const linesOn = async (about: string) => {
    const { card, excerpts } = await troops(await force, { about });
    return {
      texts: excerpts.map(({ text }) => text),
      figures: card.kind === 'figures' ? card.entries.map(({ figure }) => figure.text) : [],
    };
  };

  it('are listed on the topic, and before what only names soldiers', async () => {
    expect((await linesOn('soldiers')).figures).toEqual(['9,000 to 12,000', '20,000', '15,000', 'Six']);
  });

  it('answer the question for them, cut to their sentence where another count stands before it', async () => {
    const { texts, figures } = await linesOn('how many soldiers would the force have?');
    expect(texts[0]).toBe('Envoys said that the force might have 9,000 to 12,000.');
    expect(figures[0]).toBe('9,000 to 12,000');
  });

  it('do not answer a question for what is named beside them', async () => {
    expect((await linesOn('how many states would send soldiers?')).figures[0]).toBe('Six');
  });
});
