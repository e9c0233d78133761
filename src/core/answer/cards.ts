import type { DeskParts, Place } from '../desk/types.js';
import { readQuestion } from '../question/index.js';
import { suggest } from './cards-suggest.js';
import { NO_HEAD, quotationEntry } from './quote-card.js';
import { type FigureLine, figuresCard, figuresWithin, lineOfFigure, usualFigures } from './troops-card.js';
import { countingFigures } from './troops-topic.js';
import type { Answer, Card, Excerpt } from './types.js';

/** The place of an excerpt in the desk that gave it. */
export const placeOfExcerpt = (
  parts: Pick<DeskParts, 'articles'>,
  { articleId, start, end }: Excerpt,
): Place | null => {
  const article = parts.articles.findIndex((desk) => desk.article.id === articleId);
  return article === -1 ? null : { article, start, end };
};

/** The card of quotations over excerpts that show words said; `null` when the first one shows none. */
export const quotationsOver = (
  parts: Pick<DeskParts, 'articles'>,
  excerpts: readonly Excerpt[],
): Card | null => {
  if ((excerpts[0]?.speech ?? null) === null) return null;
  const entries = excerpts.flatMap(({ speech, speaker, ...excerpt }, index) => {
    const place = placeOfExcerpt(parts, { ...excerpt, speech, speaker });
    return speech === null || place === null
      ? []
      : [quotationEntry(parts, index, place, { speech, speaker })];
  });
  return { kind: 'quotations', ...NO_HEAD, entries };
};

const sameFigures = (a: FigureLine['figures'], b: FigureLine['figures']): boolean =>
  a.length === b.length && a.every((figure, index) => figure === b[index]);

/** An excerpt with the figures of what is asked for; cut to their sentence where it holds others that would be listed first. */
const lineOver = (parts: DeskParts, excerpt: Excerpt, about: string | null): readonly FigureLine[] => {
  const place = placeOfExcerpt(parts, excerpt);
  if (place === null) return [];
  const within = figuresWithin(parts, place);
  const usual = usualFigures(within);
  const among = within.map((figure) => ({ article: place.article, figure }));
  const fitting = about === null ? [] : countingFigures(parts, about, among).map(({ figure }) => figure);
  const [first] = fitting;
  return first === undefined || sameFigures(fitting, usual)
    ? [{ article: place.article, excerpt, figures: usual }]
    : [lineOfFigure(parts, { article: place.article, figure: first })];
};

/** The card of figures over excerpts, which may be cut to the sentence of the figure asked for; `null` when there are none. */
export const figuresOver = (
  parts: DeskParts,
  excerpts: readonly Excerpt[],
  counted: string | null,
): { readonly excerpts: readonly Excerpt[]; readonly card: Card } | null => {
  const lines = excerpts.flatMap((excerpt) => lineOver(parts, excerpt, counted));
  return (lines[0]?.figures ?? []).length === 0
    ? null
    : { excerpts: lines.map(({ excerpt }) => excerpt), card: figuresCard(parts, lines, counted) };
};

const countedIn = (parts: DeskParts, answer: Answer): string | null => {
  const { counted, text } = readQuestion(answer.question, parts, answer.command);
  return counted === null ? null : text.slice(counted.start, counted.end);
};

/**
 * The answer to a question in the form that suits it: quotations or figures where the first excerpt shows them,
 * passages otherwise. A silent answer gets suggestions instead.
 */
export const withCard = (parts: DeskParts, answer: Answer): Answer => {
  if (answer.outcome === 'silent') return { ...answer, suggestions: suggest(parts) };
  if (answer.command === 'quote') {
    const card = quotationsOver(parts, answer.excerpts);
    return card === null ? answer : { ...answer, card };
  }
  if (answer.command !== 'troops') return answer;
  const figures = figuresOver(parts, answer.excerpts, countedIn(parts, answer));
  return figures === null ? answer : { ...answer, ...figures };
};
