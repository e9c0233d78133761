import { memo } from '../../desk/memo.js';
import type { DeskParts, Place } from '../../desk/types.js';
import { lowerBound } from '../../lower-bound.js';
import type { Span } from '../../span.js';

/** Where each term stands: the sentences of all articles, numbered through. */
export type SentenceTable = {
  /** The number of each article's first sentence, and one more entry for the end. */
  readonly firsts: Int32Array;
  /** Where the sentences of each term begin in `sentences`, and one more entry for the end. */
  readonly offsets: Int32Array;
  /** Sentence numbers by term, ascending; one that holds a term twice stands twice. */
  readonly sentences: Int32Array;
};

const firstsOf = (articles: DeskParts['articles']): Int32Array => {
  const firsts = new Int32Array(articles.length + 1);
  articles.forEach(({ layout }, number) => {
    firsts[number + 1] = (firsts[number] ?? 0) + layout.sentences.length;
  });
  return firsts;
};

/** Calls with each word of the articles that is no stop word, and the number of its sentence. */
const eachWord = (
  { articles, index }: DeskParts,
  firsts: Int32Array,
  call: (term: number, sentence: number) => void,
): void => {
  for (const { number, layout } of articles) {
    const { terms, starts } = index.articleTerms(number);
    let sentence = 0;
    for (let at = 0; at < terms.length; at += 1) {
      const start = starts[at] ?? 0;
      while ((layout.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= start) sentence += 1;
      const term = terms[at] ?? -1;
      if (term >= 0 && sentence < layout.sentences.length) call(term, (firsts[number] ?? 0) + sentence);
    }
  }
};

/** The sentences of every term, counted out in two passes over the articles' words; made once for a desk. */
export const sentenceTable = memo((parts: DeskParts): SentenceTable => {
  const firsts = firstsOf(parts.articles);
  let terms = 0;
  let words = 0;
  eachWord(parts, firsts, (term) => {
    terms = Math.max(terms, term + 1);
    words += 1;
  });
  const offsets = new Int32Array(terms + 1);
  eachWord(parts, firsts, (term) => {
    offsets[term + 1] = (offsets[term + 1] ?? 0) + 1;
  });
  for (let term = 0; term < terms; term += 1)
    offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);
  const sentences = new Int32Array(words);
  const next = offsets.slice();
  eachWord(parts, firsts, (term, sentence) => {
    const at = next[term] ?? 0;
    sentences[at] = sentence;
    next[term] = at + 1;
  });
  return { firsts, offsets, sentences };
});

/** How often a term stands in the articles. */
export const frequencyOf = ({ offsets }: SentenceTable, term: number): number =>
  (offsets[term + 1] ?? 0) - (offsets[term] ?? 0);

/** The distinct terms that stand within some spans of an article, without stop words. */
export const termsWithin = (
  { index }: Pick<DeskParts, 'index'>,
  article: Place['article'],
  spans: readonly Span[],
): ReadonlySet<number> => {
  const { terms, starts, ends } = index.articleTerms(article);
  const found = new Set<number>();
  for (const { start, end } of spans)
    for (let at = lowerBound(starts, start); at < starts.length && (ends[at] ?? 0) <= end; at += 1) {
      const term = terms[at] ?? -1;
      if (term >= 0) found.add(term);
    }
  return found;
};
