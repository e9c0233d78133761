import type { Layout } from '../passages/types.js';
import type { Parsed } from './clauses.js';
import type { Linked } from './rules/article.js';

const RUN_LEAST = 3;
const SINGLE = /^['‘‹]$/u;
const LETTER = /\p{L}/u;

const isGuess = ({ link }: Linked): boolean => link === null || link.tier === 'D' || link.rule === 'carried';

/** The quotations of every paragraph that holds nothing else and whose speaker is at best carried over from above. */
const bareParagraphs = (
  layout: Layout,
  all: readonly Parsed[],
  linked: readonly Linked[],
): ReadonlyMap<number, readonly number[]> => {
  const worded = new Set(
    all
      .filter(({ tokens }) => tokens.some(({ kind }) => kind === 'word'))
      .map(({ sentence }) => sentence.paragraph),
  );
  const bare = new Map<number, number[]>();
  const named = new Set<number>();
  for (const one of linked) {
    const paragraph = layout.quoted[one.quote]?.paragraph ?? 0;
    if (!isGuess(one)) named.add(paragraph);
    const quotes = bare.get(paragraph) ?? [];
    quotes.push(one.quote);
    bare.set(paragraph, quotes);
  }
  for (const paragraph of [...worded, ...named]) bare.delete(paragraph);
  return bare;
};

/** Paragraphs in which somebody says something, in or outside quotation marks. */
const speakingParagraphs = (all: readonly Parsed[], linked: readonly Linked[]): ReadonlySet<number> =>
  new Set([
    ...all.filter(({ events }) => events.length > 0).map(({ sentence }) => sentence.paragraph),
    ...linked.filter((one) => !isGuess(one)).map(({ sentence }) => all[sentence]?.sentence.paragraph ?? 0),
  ]);

/**
 * Whether a bare paragraph is a line between paragraphs: capitals only, or single marks where the article quotes
 * with double ones.
 */
const isCrosshead = (layout: Layout, quotes: readonly number[], double: boolean): boolean =>
  quotes.every((quote) => {
    const span = layout.quoted[quote];
    if (span === undefined) return false;
    const text = layout.article.text.slice(span.start, span.end);
    if (LETTER.test(text) && text === text.toUpperCase() && text !== text.toLowerCase())
      return /\s/u.test(text);
    const mark = layout.article.text.slice(span.outer.start, span.start).trim();
    return double && SINGLE.test(mark) && layout.article.text.charAt(span.outer.start + 1) !== "'";
  });

/**
 * The quoted spans (by index) that nobody in the article is said to say. Two kinds: lines between paragraphs, and a
 * text reproduced between marks (a letter, a notice): three paragraphs or more that hold nothing but quoted words,
 * after a paragraph in which nobody speaks. Where nobody speaks in the whole article nothing can be told, and only
 * lines between paragraphs count.
 */
export const unsaidQuotes = (
  layout: Layout,
  all: readonly Parsed[],
  linked: readonly Linked[],
): ReadonlySet<number> => {
  const bare = bareParagraphs(layout, all, linked);
  const speaking = speakingParagraphs(all, linked);
  const double = layout.quoted.some(
    ({ outer, start }) => !SINGLE.test(layout.article.text.slice(outer.start, start).trim()),
  );
  const unsaid = new Set<number>();
  for (const [paragraph, quotes] of bare) {
    if (isCrosshead(layout, quotes, double)) for (const quote of quotes) unsaid.add(quote);
    if (bare.has(paragraph - 1) || speaking.has(paragraph - 1) || speaking.size === 0) continue;
    let end = paragraph + 1;
    while (bare.has(end)) end += 1;
    if (end - paragraph < RUN_LEAST) continue;
    for (let at = paragraph; at < end; at += 1) for (const quote of bare.get(at) ?? []) unsaid.add(quote);
  }
  return unsaid;
};
