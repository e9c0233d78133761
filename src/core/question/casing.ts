import type { DeskParts } from '../desk/types.js';
import type { SearchIndex } from '../search/types.js';

/** How often each term of an index is written with a capital, sentence starts left out. */
export type Casing = {
  /** Whether most places of a term have a capital: what a name looks like. `false` for unknown numbers. */
  readonly isMostlyCapital: (term: number) => boolean;
  /** Whether any place of a term has a small letter, sentence starts included. */
  readonly isEverSmall: (term: number) => boolean;
};

type Counts = {
  readonly capital: Map<number, number>;
  readonly all: Map<number, number>;
  readonly small: Set<number>;
};

const bump = (counts: Map<number, number>, term: number, by: number): void => {
  counts.set(term, (counts.get(term) ?? 0) + by);
};

const SMALL_START = /^\p{Ll}/u;

const countArticle = (
  parts: Pick<DeskParts, 'articles' | 'index'>,
  article: number,
  counts: Counts,
): void => {
  const desk = parts.articles[article];
  if (desk === undefined) return;
  const { terms, starts } = parts.index.articleTerms(article);
  const firsts = new Set(desk.layout.sentences.map(({ start }) => start));
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at] ?? -1;
    const start = starts[at] ?? 0;
    if (term < 0) continue;
    const isSmall = SMALL_START.test(desk.article.text.charAt(start));
    if (isSmall) counts.small.add(term);
    if (firsts.has(start)) continue;
    bump(counts.all, term, 1);
    if (!isSmall) bump(counts.capital, term, 1);
  }
};

const countAll = (parts: Pick<DeskParts, 'articles' | 'index'>): Casing => {
  const counts: Counts = { capital: new Map(), all: new Map(), small: new Set() };
  for (const { number } of parts.articles) countArticle(parts, number, counts);
  return {
    isMostlyCapital: (term) => (counts.capital.get(term) ?? 0) * 2 > (counts.all.get(term) ?? 0),
    isEverSmall: (term) => counts.small.has(term),
  };
};

const known = new WeakMap<SearchIndex, Casing>();

/** The casing of an index, counted once per index: the index is immutable, so the result never changes. */
export const casingOf = (parts: Pick<DeskParts, 'articles' | 'index'>): Casing => {
  const casing = known.get(parts.index) ?? countAll(parts);
  known.set(parts.index, casing);
  return casing;
};
