import type { Excerpt } from '../answer/types.js';
import type { DeskParts } from '../desk/types.js';
import type { Figure } from '../extraction.js';
import type { SentenceFigure } from '../figures/sentence-figures.js';
import { contains, type Span } from '../span.js';
import { comparable, isSameAmount } from './comparable.js';
import type { ComparedNumber, TheirNumber } from './types.js';

/** Most numbers of the articles beside one of a statement. */
export const THEIRS_MOST = 4;

/** Characters behind a number in which what it counts may stand. */
const COUNTED_REACH = 40;

/** The number as the member wrote it, with its hedge before and what it counts behind it where they stand together. */
export const saidSpan = (text: string, { start, end, hedge, counts }: SentenceFigure): Span => {
  const from = hedge !== null && hedge.end <= start ? hedge.start : start;
  const at = counts === null ? -1 : text.indexOf(counts, end);
  return { start: from, end: at !== -1 && at - end <= COUNTED_REACH ? at + (counts?.length ?? 0) : end };
};

const figuresIn = (parts: DeskParts, excerpt: Excerpt): readonly Figure[] =>
  (parts.articles.find(({ article }) => article.id === excerpt.articleId)?.extraction.figures ?? []).filter(
    (figure) => contains(excerpt, figure),
  );

const byNewest =
  (excerpts: readonly Excerpt[]) =>
  (a: TheirNumber, b: TheirNumber): number => {
    const date = ({ excerpt }: TheirNumber): string => excerpts[excerpt]?.citation.published ?? '';
    return date(a) === date(b) ? 0 : date(a) > date(b) ? -1 : 1;
  };

/** The figures of excerpts that are surest to count what one of a statement counts. */
const theirsOf = (
  parts: DeskParts,
  said: SentenceFigure,
  excerpts: readonly Excerpt[],
): readonly TheirNumber[] => {
  const all = excerpts.flatMap((excerpt, at) =>
    figuresIn(parts, excerpt).map((figure) => ({ figure, excerpt: at, sure: comparable(said, figure) })),
  );
  const most = Math.max(0, ...all.map(({ sure }) => sure));
  return all
    .filter(({ sure }) => most > 0 && sure === most)
    .map(({ figure, excerpt }) => ({ figure, excerpt }));
};

const distinct = (theirs: readonly TheirNumber[]): readonly TheirNumber[] =>
  theirs.filter(
    ({ figure }, at) =>
      theirs.findIndex(
        (other) => isSameAmount(other.figure, figure) && other.figure.speaker?.text === figure.speaker?.text,
      ) === at,
  );

/** The numbers of a statement beside those of its excerpts; left out where the articles give just that number. */
export const compareNumbers = (
  parts: DeskParts,
  text: string,
  figures: readonly SentenceFigure[],
  excerpts: readonly Excerpt[],
): readonly (Omit<ComparedNumber, 'said'> & { readonly said: Span })[] =>
  figures.flatMap((said) => {
    const theirs = distinct([...theirsOf(parts, said, excerpts)].sort(byNewest(excerpts)));
    return theirs.every(({ figure }) => isSameAmount(said, figure))
      ? []
      : [{ said: saidSpan(text, said), theirs: theirs.slice(0, THEIRS_MOST) }];
  });
