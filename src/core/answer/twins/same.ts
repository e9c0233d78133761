import type { DeskParts } from '../../desk/types.js';
import type { Figure, Speaker } from '../../extraction.js';
import { lowerBound } from '../../lower-bound.js';
import { fold } from '../../question/words.js';
import { contains, type Span, sliceOf } from '../../span.js';
import { termsWithin } from './table.js';

/** Words of an article that state something: whole sentences, or the words of a quotation. */
export type Piece = {
  readonly article: number;
  readonly spans: readonly Span[];
  /** Its distinct terms, without stop words. */
  readonly terms: ReadonlySet<number>;
  /** Who says the words, where they are somebody's; asked only of pieces that are alike. */
  readonly speaker: () => Speaker | null;
};

/** The words within some spans of an article. */
export const pieceOf = (
  parts: Pick<DeskParts, 'index'>,
  article: number,
  spans: readonly Span[],
  speaker: Piece['speaker'],
): Piece => ({ article, spans, terms: termsWithin(parts, article, spans), speaker });

/** Share of common words from which two pieces are the same statement. */
export const ALIKE = 0.8;
/** Pieces of fewer distinct words, stop words aside, say too little to be told from others. */
export const TERMS_LEAST = 4;

/** Whether two sets of words are nearly the same: the Jaccard index. */
export const isAlike = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => {
  if (Math.min(a.size, b.size) < ALIKE * Math.max(a.size, b.size)) return false;
  let common = 0;
  for (const term of a) if (b.has(term)) common += 1;
  return common >= ALIKE * (a.size + b.size - common);
};

const NEGATION =
  /\b(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|den(?:y|ies|ied)|refus(?:e|es|ed)|rejects?|rejected|nie|nicht|kein\w*|pas|jamais|не|ні|нет|немає)\b|n['’]t\b/giu;

const textOf = (parts: Pick<DeskParts, 'articles'>, { article, spans }: Piece): string => {
  const text = parts.articles[article]?.article.text ?? '';
  return spans.map((span) => sliceOf(text, span)).join(' ');
};

const negationsIn = (text: string): number => [...text.matchAll(NEGATION)].length;

const amountOf = ({ value, upper, change, unit }: Figure): string =>
  `${value} ${upper ?? ''} ${change} ${unit ?? ''}`;

/** The amounts that a piece states, with their hedges. */
const amountsIn = (parts: Pick<DeskParts, 'articles'>, { article, spans }: Piece): string =>
  (parts.articles[article]?.extraction.figures ?? [])
    .filter((figure) => figure.class === 'amount' && spans.some((span) => contains(span, figure)))
    .map(amountOf)
    .sort()
    .join(';');

const IS_TOLD = /^\p{Lu}|\d/u;

/** Whether a piece holds a name or a number that the other's terms lack; a capital where a sentence begins tells nothing. */
const tellsMore = (parts: DeskParts, { article, spans }: Piece, other: ReadonlySet<number>): boolean => {
  const desk = parts.articles[article];
  const { terms, starts, ends } = parts.index.articleTerms(article);
  const begins = new Set(desk?.layout.sentences.map(({ start }) => start));
  return spans.some(({ start, end }) => {
    for (let at = lowerBound(starts, start); at < starts.length && (ends[at] ?? 0) <= end; at += 1) {
      const from = starts[at] ?? 0;
      const term = terms[at] ?? -1;
      const word = desk?.article.text.slice(from, ends[at]) ?? '';
      const first = begins.has(from) && !/\d/u.test(word);
      if (term >= 0 && !other.has(term) && !first && IS_TOLD.test(word)) return true;
    }
    return false;
  });
};

const isOneSpeaker = (a: Speaker | null, b: Speaker | null): boolean => {
  const [one, other] = [a?.person ?? null, b?.person ?? null];
  return one === null || other === null || fold(one) === fold(other);
};

/**
 * Whether two pieces of different articles make the same statement in nearly the same words: as many negations, the same
 * amounts with the same hedges, no name or number that the other lacks, and not the words of two people.
 */
export const isSameStatement = (parts: DeskParts, a: Piece, b: Piece): boolean => {
  if (a.terms.size < TERMS_LEAST || !isAlike(a.terms, b.terms)) return false;
  return (
    isOneSpeaker(a.speaker(), b.speaker()) &&
    negationsIn(textOf(parts, a)) === negationsIn(textOf(parts, b)) &&
    amountsIn(parts, a) === amountsIn(parts, b) &&
    !tellsMore(parts, a, b.terms) &&
    !tellsMore(parts, b, a.terms)
  );
};
