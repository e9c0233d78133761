import type { Choice } from '../answer/choose.js';
import type { Excerpt } from '../answer/types.js';
import type { SentenceFigure } from '../figures/sentence-figures.js';
import { lowerBound } from '../lower-bound.js';
import { contains, type Span } from '../span.js';
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
  { ground }: Choice,
  span: Span,
  excerpt: number,
): readonly Candidate[] =>
  ground.desk.extraction.figures
    .filter((figure) => contains(span, figure))
    .map((figure) => ({ figure, excerpt, sure: comparable(said, figure) }))
    .filter(({ sure }) => sure > 0);

const surest = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const most = Math.max(0, ...candidates.map(({ sure }) => sure));
  return candidates.filter(({ sure }) => sure === most);
};

/** The figures of one excerpt that count what one of a statement counts: in the sentence that speaks of it, else around it. */
const theirsIn = (
  read: ReadStatement,
  said: SaidFigure,
  choice: Choice,
  { start, end }: Excerpt,
  excerpt: number,
): readonly Candidate[] => {
  const sentence = choice.ground.desk.layout.sentences[choice.best.sentence];
  const own = sentence === undefined ? [] : surest(candidatesIn(said, choice, sentence, excerpt));
  if (own.length > 0) return own.length > 1 ? nearest(read, choice, own) : own;
  return surest(candidatesIn(said, choice, { start, end }, excerpt));
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
export const compareNumbers = (
  read: ReadStatement,
  choices: readonly Choice[],
  excerpts: readonly Excerpt[],
): readonly Compared[] =>
  read.figures.flatMap((said) => {
    const all = choices.flatMap((choice, at) => {
      const excerpt = excerpts[at];
      return excerpt === undefined ? [] : theirsIn(read, said, choice, excerpt, at);
    });
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
