import type { Quotation } from '../../src/core/extraction.js';
import { layoutOf } from '../../src/core/passages/layout.js';
import { findPeople } from '../../src/core/people/index.js';
import { attribute } from '../../src/core/quotations/index.js';
import { overlapOf, type Span } from '../../src/core/span.js';
import { articleOf } from '../article-of.js';
import type { GoldQuote, QuotedArticle } from './data.js';
import { joined } from './join.js';
import { type Summary, summaryOf } from './summary.js';

/** One annotated or found quotation and how they met; `right` is `null` where the annotation names no source. */
export type Outcome = {
  readonly article: QuotedArticle;
  readonly gold: GoldQuote | null;
  readonly found: Quotation | null;
  readonly words: number;
  readonly right: boolean | null;
  /** The same as `right`, with speakers that are given as unclear counted as answers. */
  readonly rightUnclear: boolean | null;
};

const WORD = /[\p{L}\p{N}]/u;
const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => WORD.test(word)).length;

const surnameOf = (text: string): string =>
  /(\p{Lu}[\p{L}\p{N}.-]*)(?:['’]s?)?[\s,]*$/u.exec(text)?.[1]?.toLowerCase() ?? '';

/** Whether an annotated and a found span are the same quotation. */
type Matching = (gold: Span, found: Span) => boolean;

const lengthOf = ({ start, end }: Span): number => end - start;

/** Half of the longer of both is shared: neither may be much longer than the other. */
const halfOfLonger: Matching = (gold, found) =>
  overlapOf(gold, found) * 2 >= Math.max(lengthOf(gold), lengthOf(found));

/** Half of the annotated span is found, however much more the found one holds. */
const halfOfAnnotated: Matching = (gold, found) => overlapOf(gold, found) * 2 >= lengthOf(gold);

const namesSource = (gold: GoldQuote, found: Quotation): boolean => {
  const { speaker } = found;
  if (speaker === null) return gold.sourceSpans.length === 0;
  if (gold.sourceSpans.some(([start, end]) => overlapOf({ start, end }, speaker) > 0)) return true;
  const surname = surnameOf(speaker.text);
  return surname !== '' && surname === surnameOf(gold.source ?? '');
};

const outcome = (article: QuotedArticle, gold: GoldQuote | null, found: Quotation | null): Outcome => {
  const words = gold?.words ?? wordsIn(article.text.slice(found?.start, found?.end));
  if (gold === null || found === null)
    return { article, gold, found, words, right: null, rightUnclear: null };
  const named = namesSource(gold, found);
  if (gold.sourceSpans.length === 0) {
    const none = found.speaker === null || found.speaker.certainty === 'unclear';
    return { article, gold, found, words, right: null, rightUnclear: none };
  }
  const unclear = found.speaker?.certainty === 'unclear';
  return { article, gold, found, words, right: named && !unclear, rightUnclear: named };
};

/** Each found quotation stands for one annotated at most. */
const outcomesOf = (
  article: QuotedArticle,
  quotations: readonly Quotation[],
  matches: Matching = halfOfLonger,
): readonly Outcome[] => {
  const free = new Set(quotations.filter(({ kind }) => kind !== 'term'));
  const outcomes: Outcome[] = [];
  for (const gold of article.quotes) {
    const found = [...free].find((one) => matches(gold, one)) ?? null;
    if (found !== null) free.delete(found);
    outcomes.push(outcome(article, gold, found));
  }
  for (const found of free) outcomes.push(outcome(article, null, found));
  return outcomes;
};

/** Finds and attributes the quotations of every article and compares them with the annotated ones. */
export const scoreArticles = (
  articles: readonly QuotedArticle[],
): { readonly summary: Summary; readonly outcomes: readonly Outcome[] } => {
  const ready = articles.map((annotated) => {
    const layout = layoutOf(articleOf(annotated.id, annotated.text));
    const people = findPeople(layout);
    return { annotated, layout, people, quotations: attribute(layout, people).quotations };
  });
  const outcomes = ready.flatMap(({ annotated, quotations }) => outcomesOf(joined(annotated), quotations));
  const asCut = ready.flatMap(({ annotated, quotations }) => outcomesOf(annotated, quotations));
  const asCutByHalf = ready.flatMap(({ annotated, quotations }) =>
    outcomesOf(annotated, quotations, halfOfAnnotated),
  );
  // Timed on its own, when the code is warm.
  const before = process.cpuUsage();
  for (const { layout, people } of ready) attribute(layout, people);
  const milliseconds = process.cpuUsage(before).user / 1_000;
  const cut = { byLonger: asCut, byAnnotated: asCutByHalf };
  return { outcomes, summary: summaryOf(outcomes, cut, articles.length, milliseconds / articles.length) };
};
