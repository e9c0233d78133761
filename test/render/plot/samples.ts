import type { AnswerReply } from '../../../src/app/reply.js';
import type { Comparison, ComparisonEntry } from '../../../src/core/answer/types.js';
import type { Figure } from '../../../src/core/extraction.js';
import type { Plot, Statement } from '../../../src/render/plot/types.js';
import { textsFor } from '../../../src/texts/index.js';
import { answerReply, excerpt, figure, speaker } from '../samples.js';

export const said = { texts: textsFor('en'), locale: 'en' };

/** A statement as drawn: 5,000 rangers, unless more is said. */
export const statement = (more: Partial<Statement> = {}): Statement => ({
  who: 'Ada Novak',
  words: '5,000',
  amount: '5,000',
  article: 1,
  date: '11 Mar 2025',
  day: '11 Mar',
  dated: 'article',
  low: 5000,
  high: null,
  change: '=',
  ...more,
});

export const plot = (statements: readonly Statement[], more: Partial<Plot> = {}): Plot => ({
  title: 'rangers: 3 statements, oldest first',
  counted: 'rangers',
  year: '2025',
  statements,
  values: statements,
  articles: ['[1] Rangers at the lake'],
  leftOut: { n: 0, where: 'nowhere' },
  ...more,
});

type Told = {
  /** The sentence; the amount and the hedge are looked up in it. */
  readonly text: string;
  readonly amount: string;
  readonly hedge?: string;
  readonly by?: string | null;
  readonly published?: string | null;
  /** Words of the text, and the date that they give. */
  readonly said?: { readonly words: string; readonly date: string };
  readonly value: number;
  readonly figure?: Partial<Figure>;
};

const START = 1000;

export const entry = ({
  text,
  amount,
  hedge,
  by = 'Ada Novak',
  published = '2025-03-11',
  said: on,
  value,
  figure: more = {},
}: Told): ComparisonEntry => {
  const span = (words: string) => ({
    start: START + text.indexOf(words),
    end: START + text.indexOf(words) + words.length,
  });
  const made = figure(amount, {
    ...span(amount),
    value,
    hedge: hedge === undefined ? null : span(hedge),
    speaker: by === null ? null : speaker(by),
    ...more,
  });
  return {
    figure: made,
    value,
    upper: made.upper,
    change: made.change,
    hedge: made.hedge,
    counted: { start: 0, end: 7, paragraph: 1, text: 'rangers' },
    speaker: made.speaker,
    date: on?.date ?? published,
    dated: on === undefined ? null : { ...span(on.words), paragraph: 1, text: on.words },
    published,
    excerpt: excerpt(text, { start: START, end: START + text.length }),
  };
};

export const comparison = (entries: readonly ComparisonEntry[]): Comparison => ({
  counted: 'rangers',
  entries,
  older: 0,
});

export const three: Comparison = comparison([
  entry({
    text: 'At least 5,000 rangers, Novak said.',
    amount: '5,000',
    hedge: 'At least',
    value: 5000,
    figure: { change: '>' },
  }),
  entry({
    text: 'Others spoke of 1,000 to 2,000.',
    amount: '1,000 to 2,000',
    value: 1000,
    by: 'others',
    figure: { upper: 2000 },
  }),
  entry({
    text: 'There are about 900.',
    amount: '900',
    hedge: 'about',
    value: 900,
    by: null,
    figure: { change: '~' },
  }),
]);

/** A reply with a card of figures that compares; its second page shows the third figure. */
export const comparing = (
  more: Partial<AnswerReply> = {},
  compared: Comparison | null = three,
): AnswerReply => {
  const excerpts = three.entries.map((one) => one.excerpt);
  const entries = three.entries.map((one, index) => ({
    figure: one.figure,
    excerpt: index,
    disputedBy: null,
  }));
  return answerReply(
    {
      command: 'troops',
      excerpts,
      card: { kind: 'figures', about: null, entries, comparison: compared },
    },
    { page: { number: 1, of: 2, from: 0, to: 2 }, ...more },
  );
};
