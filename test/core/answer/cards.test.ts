import { describe, expect, it } from 'vitest';
import { withCard } from '../../../src/core/answer/cards.js';
import { answerFrom } from '../../../src/core/answer/cards-answer.js';
import { suggest } from '../../../src/core/answer/cards-suggest.js';
import { excerptOf } from '../../../src/core/answer/excerpt.js';
import type { QuestionCommand } from '../../../src/core/answer/types.js';
import { HARBOUR } from '../desk/harbour-parts.js';
import { makeParts } from '../desk/made.js';

const parts = await HARBOUR;

const excerptWith = (words: string) => {
  for (const { number, article } of parts.articles) {
    const start = article.text.indexOf(words);
    if (start !== -1) return excerptOf(parts, { article: number, start, end: start + words.length });
  }
  throw new Error(`no article has “${words}”`);
};

const answer = (command: QuestionCommand, question: string, ...texts: readonly string[]) =>
  answerFrom(parts, command, question, { outcome: 'found', excerpts: texts.map(excerptWith) });

const BOTH = 'The ministry spoke of 1,200 soldiers and 14 boats, twice the first plan.';
const LUND = 'Lund said boats would patrol the bay at night.';
const SILENT = 'Harbour Minister Edda Lund opened the talks in Velmar on Monday.';

describe('the card of an answer', () => {
  it('lists the figure asked for, cut to its sentence where others would be listed first', () => {
    const { card, excerpts } = withCard(parts, answer('troops', 'how many boats', BOTH));
    expect(excerpts.map(({ text }) => text)).toEqual([BOTH]);
    expect(card).toMatchObject({
      kind: 'figures',
      about: 'boats',
      entries: [{ excerpt: 0, figure: { text: '14' }, disputedBy: null }],
    });
  });

  it('lists the figures that share a word with a question that counts nothing by name', () => {
    const { card } = withCard(parts, answer('troops', 'boats of the ministry', BOTH));
    expect(card.kind === 'figures' && card.entries.map(({ figure }) => figure.text)).toEqual(['14']);
  });

  it('shows what disputes a figure', () => {
    const sentence = 'A port official said the guard would need fewer than 900 soldiers.';
    expect(withCard(parts, answer('troops', 'how many soldiers', sentence)).card).toMatchObject({
      entries: [{ disputedBy: { text: 'Other officials called the number a guess.', paragraph: 3 } }],
    });
  });

  it('is of passages where the first excerpt has no figure, or shows nobody’s words', () => {
    expect(withCard(parts, answer('troops', 'how many cats', SILENT)).card).toEqual({ kind: 'passages' });
    expect(withCard(parts, answer('quote', 'who said talks', SILENT)).card).toEqual({ kind: 'passages' });
    expect(withCard(parts, answer('ask', 'how many boats', BOTH)).card).toEqual({ kind: 'passages' });
  });

  it('lists words said, leaving out excerpts that show none', () => {
    expect(withCard(parts, answer('quote', 'who said boats', LUND, SILENT)).card).toEqual({
      kind: 'quotations',
      speaker: null,
      unnamed: false,
      about: null,
      entries: [{ excerpt: 0, speech: 'reported', before: null }],
    });
  });

  it('keeps only the words of the asked speaker', () => {
    const official = 'A port official said the guard would need fewer than 900 soldiers.';
    const made = withCard(parts, answer('quote', 'what did lund say about boats', LUND, official));
    expect(made.excerpts.map(({ text }) => text)).toEqual([LUND]);
    expect(made.card).toMatchObject({ speaker: 'Edda Lund' });
  });

  it('adds suggestions to silence alone', () => {
    const silent = answerFrom(parts, 'ask', 'why', { outcome: 'silent' });
    expect(withCard(parts, silent)).toEqual({ ...silent, suggestions: suggest(parts) });
    expect(withCard(parts, answer('ask', 'why', SILENT)).suggestions).toEqual([]);
  });
});

describe('suggestions', () => {
  it('are none where the tables are empty', async () => {
    expect(suggest(await makeParts({ id: 'none', text: 'The sea was calm.' }))).toEqual([]);
  });

  it('never offer words whose speaker the text leaves open', async () => {
    const open = await makeParts({
      id: 'open',
      text: '“We wait.” Lund came.',
      extraction: ({ person, quotation, speaker }) => ({
        people: [person('Lund')],
        quotations: [quotation('We wait.', speaker('Lund', { certainty: 'unclear' }))],
      }),
    });
    expect(suggest(open)).toEqual([]);
  });
});
