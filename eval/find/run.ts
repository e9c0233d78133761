import type { Outcome } from '../../src/core/answer/types.js';
import { type Article, createDesk, type Desk } from '../../src/index.js';

/** Sentences of each article that are looked up, and the lengths of what is taken for a statement of a member. */
const SENTENCES = 6;
const LENGTH = { least: 50, most: 250 } as const;

type Outcomes = Readonly<Record<Outcome, number>>;

export type FindReport = {
  readonly statements: number;
  /** Statements whose own sentence is among what is shown. */
  readonly own: number;
  readonly away: Outcomes;
  readonly lines: readonly string[];
};

type Sample = { readonly text: string; readonly start: number; readonly end: number };

const samplesOf = (desk: Desk, number: number): readonly Sample[] => {
  const one = desk.articles[number];
  if (one === undefined) return [];
  const { layout, article } = one;
  const long = layout.sentences.filter(
    ({ start, end, paragraph }) =>
      layout.paragraphs[paragraph - 1]?.role === 'body' &&
      end - start >= LENGTH.least &&
      end - start <= LENGTH.most,
  );
  const step = Math.max(1, Math.floor(long.length / SENTENCES));
  return long
    .filter((_, at) => at % step === 0)
    .map(({ start, end }) => ({ start, end, text: article.text.slice(start, end).replace(/\s+/gu, ' ') }));
};

/** Looks sentences of every article up, with the article and without it. */
export const runFind = async (articles: readonly Article[]): Promise<FindReport> => {
  const whole = await createDesk(articles);
  const away: Record<Outcome, number> = { found: 0, perhaps: 0, silent: 0 };
  let [statements, own] = [0, 0];
  for (const [number, { id }] of articles.entries()) {
    const rest = await createDesk(articles.filter((article) => article.id !== id));
    for (const { text, start, end } of samplesOf(whole, number)) {
      for (const { excerpts } of await whole.find(text)) {
        statements += 1;
        if (excerpts.some((shown) => shown.articleId === id && shown.start < end && start < shown.end))
          own += 1;
      }
      for (const { outcome } of await rest.find(text)) away[outcome] += 1;
    }
  }
  const share = (count: number): string => `${((100 * count) / Math.max(1, statements)).toFixed(0)} %`;
  return {
    statements,
    own,
    away,
    lines: [
      `statements                    ${statements}, from ${articles.length} articles`,
      `shown its own sentence        ${own} (${share(own)})`,
      `article taken away: silent    ${away.silent} (${share(away.silent)}), perhaps ${away.perhaps}, found ${away.found}`,
    ],
  };
};
