import type { Choice } from '../answer/choose.js';
import type { Excerpt } from '../answer/types.js';
import type { Figure } from '../extraction.js';
import type { SentenceFigure } from '../figures/sentence-figures.js';
import { lowerBound } from '../lower-bound.js';
import { contains, type Span, sliceOf } from '../span.js';
import { comparable, isSameAmount, isSameValue, sameThing } from './comparable.js';
import type { ReadStatement } from './read.js';
import type { SaidFigure } from './said-figures.js';
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

/** How many words of a statement stand in a part of an article. */
const metWithin = ({ asked }: ReadStatement, { ground }: Choice, { start, end }: Span): number => {
  const { starts, terms } = ground.words;
  const met = new Set<number>();
  for (let at = lowerBound(starts, start); at < starts.length && (starts[at] ?? 0) < end; at += 1)
    for (const { word } of asked.lookup.get(terms[at] ?? -1) ?? []) met.add(word);
  return met.size;
};

type Candidate = TheirNumber & { readonly sure: number };

/** Of several figures in one sentence those whose own part of it, from the figure before, has most of the statement. */
const nearest = (read: ReadStatement, choice: Choice, among: readonly Candidate[]): readonly Candidate[] => {
  const parts = among.map(({ figure }, at) => ({
    start: among[at - 1]?.figure.end ?? figure.sentence.start,
    end: figure.end + (figure.counts?.length ?? 0) + 1,
  }));
  const met = parts.map((part) => metWithin(read, choice, part));
  const most = Math.max(...met);
  return among.filter((_, at) => met[at] === most);
};

const candidatesIn = (
  said: SaidFigure,
  figures: readonly Figure[],
  span: Span,
  excerpt: number,
): readonly Candidate[] =>
  figures
    .filter((figure) => contains(span, figure))
    .map((figure) => ({ figure, excerpt, sure: comparable(said, figure) }))
    .filter(({ sure }) => sure > 0);

const surest = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const most = Math.max(0, ...candidates.map(({ sure }) => sure));
  return candidates.filter(({ sure }) => sure === most);
};

/** An excerpt with what it was made from; `figures` are those of its article. */
export type Shown = {
  readonly choice: Choice;
  readonly excerpt: Excerpt;
  readonly figures: readonly Figure[];
};

const PRONOUN = /^[“"‘]?(?:It|They|This|These|Its|Their)\b/u;

/** The sentence before one that begins with “It”: it names the thing, and may give its number. */
const ledBy = ({ ground, best }: Choice): readonly Span[] => {
  const { layout, article } = ground.desk;
  const [own, before] = [layout.sentences[best.sentence], layout.sentences[best.sentence - 1]];
  const isLed = own !== undefined && PRONOUN.test(sliceOf(article.text, own));
  return isLed && before !== undefined ? [before] : [];
};

/**
 * The figures of one excerpt that count what one of a statement counts: in the sentence that speaks of it, else around
 * it. Where a newer article that says the same is shown, its own figures count.
 */
const theirsIn = (
  read: ReadStatement,
  said: SaidFigure,
  { choice, excerpt, figures }: Shown,
  at: number,
): readonly Candidate[] => {
  const { layout, extraction } = choice.ground.desk;
  const sentence = figures === extraction.figures ? layout.sentences[choice.best.sentence] : undefined;
  const { start, end } = excerpt;
  const led = ledBy(choice).filter((before) => contains(excerpt, before));
  const spans = sentence === undefined ? [] : [...led, sentence];
  const own = spans.map((span) => {
    const among = surest(candidatesIn(said, figures, span, at));
    return among.length > 1 ? nearest(read, choice, among) : among;
  });
  if (own.some((among) => among.length > 0)) return own.flat();
  return surest(candidatesIn(said, figures, { start, end }, at));
};

const byNewest =
  (excerpts: readonly Excerpt[]) =>
  (a: TheirNumber, b: TheirNumber): number => {
    const date = ({ excerpt }: TheirNumber): string => excerpts[excerpt]?.citation.published ?? '';
    return date(a) === date(b) ? 0 : date(a) > date(b) ? -1 : 1;
  };

const isSame = (a: TheirNumber, b: TheirNumber): boolean =>
  isSameAmount(a.figure, b.figure) && a.figure.speaker?.text === b.figure.speaker?.text;

const distinct = (theirs: readonly TheirNumber[]): readonly TheirNumber[] =>
  theirs.filter((one, at) => theirs.findIndex((other) => isSame(one, other)) === at);

/** A statement's number, and the span of it in the statement. */
export type Compared = Omit<ComparedNumber, 'said'> & { readonly said: Span };

/**
 * The numbers of a statement beside those of its excerpts; left out where the articles give just that number, or an
 * equal one that does not surely count the same.
 */
export const compareNumbers = (read: ReadStatement, shown: readonly Shown[]): readonly Compared[] => {
  const excerpts = shown.map(({ excerpt }) => excerpt);
  return read.figures.flatMap((said) => {
    const all = shown.flatMap((one, at) => theirsIn(read, said, one, at));
    const telling = surest(all).filter(
      ({ figure }) => !isSameValue(said, figure) || sameThing(said, figure) === 1,
    );
    const theirs = distinct([...telling].sort(byNewest(excerpts)));
    return theirs.every(({ figure }) => isSameAmount(said, figure))
      ? []
      : [
          {
            said: saidSpan(read.text, said),
            theirs: theirs.slice(0, THEIRS_MOST).map(({ figure, excerpt }) => ({ figure, excerpt })),
          },
        ];
  });
};
