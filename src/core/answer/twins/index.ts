import { memo } from '../../desk/memo.js';
import { sentencesAt } from '../../desk/sentences-at.js';
import type { DeskArticle, DeskParts, Place } from '../../desk/types.js';
import { lowerBound } from '../../lower-bound.js';
import { saidAt } from '../excerpt.js';
import { type Said, saidIn, sameSpeaker } from '../quote-entries.js';
import { candidatesFor } from './candidates.js';
import { ALIKE, isSameStatement, type Piece, pieceOf } from './same.js';

const pieceAt = (parts: DeskParts, desk: DeskArticle, place: Place): Piece =>
  pieceOf(parts, place.article, [place], () => saidAt(desk, place).speaker);

/** The words of a line: of direct ones what stands between the quotation marks, else the sentences. */
const wordsOf = (parts: DeskParts, { place, speech, sayings, speaker }: Said): Piece =>
  pieceOf(
    parts,
    place.article,
    sayings.filter((saying) => saying.speech === speech).map(({ words }) => words),
    () => speaker,
  );

/** Runs of sentences that hold one of some, of at most a length, the shorter ones first. */
const runsAround = (
  { number, layout }: DeskArticle,
  sentences: readonly number[],
  most: number,
): readonly Place[] => {
  const runs = new Map<string, Place>();
  for (let length = 1; length <= most; length += 1)
    for (const sentence of [...sentences].sort((a, b) => a - b))
      for (let first = Math.max(0, sentence - length + 1); first <= sentence; first += 1) {
        const start = layout.sentences[first];
        const end = layout.sentences[first + length - 1];
        if (start === undefined || end === undefined) continue;
        if (layout.paragraphs[start.paragraph - 1]?.role !== 'body') continue;
        runs.set(`${first} ${length}`, { article: number, start: start.start, end: end.end });
      }
  return [...runs.values()];
};

/** Words of a sentence that a piece has too; one that stands twice counts twice. */
const commonWords = (
  parts: DeskParts,
  { number, layout }: DeskArticle,
  sentence: number,
  piece: Piece,
): number => {
  const span = layout.sentences[sentence];
  const { terms, starts } = parts.index.articleTerms(number);
  let common = 0;
  if (span === undefined) return common;
  for (let at = lowerBound(starts, span.start); (starts[at] ?? span.end) < span.end; at += 1)
    if (piece.terms.has(terms[at] ?? -1)) common += 1;
  return common;
};

const findTwins = (parts: DeskParts, place: Place): readonly Place[] => {
  const desk = parts.articles[place.article];
  if (desk === undefined) return [];
  const piece = pieceAt(parts, desk, place);
  const length = sentencesAt(desk.layout.sentences, place).length;
  return [...candidatesFor(parts, piece)]
    .sort(([a], [b]) => a - b)
    .flatMap(([article, sentences]) => {
      const other = parts.articles[article];
      if (other === undefined) return [];
      // Of a run that is alike, some sentence has its share of the common words.
      const least = (ALIKE * piece.terms.size) / (length + 1);
      const near = [...sentences].filter((at) => commonWords(parts, other, at, piece) >= least);
      const runs = runsAround(other, near, length + 1);
      const twin = runs.find((run) => isSameStatement(parts, piece, pieceAt(parts, other, run)));
      return twin === undefined ? [] : [twin];
    });
};

/** Places whose twins are remembered: an answer asks for those of its excerpts several times. */
const REMEMBERED_MOST = 1_000;

const rememberedOf = memo((_: DeskParts) => new Map<string, readonly Place[]>());

/** The same statement in other articles, one place in each, in the order of the articles. */
export const twinsOf = (parts: DeskParts, place: Place): readonly Place[] => {
  const remembered = rememberedOf(parts);
  const key = `${place.article} ${place.start} ${place.end}`;
  const known = remembered.get(key) ?? findTwins(parts, place);
  if (remembered.size >= REMEMBERED_MOST) remembered.clear();
  remembered.set(key, known);
  return known;
};

/** Lines of other articles that show the same words of the same speaker, whatever sentence they stand in; one in each. */
export const twinLinesOf = (parts: DeskParts, said: Said): readonly Said[] => {
  const piece = wordsOf(parts, said);
  return [...candidatesFor(parts, piece).keys()]
    .sort((a, b) => a - b)
    .flatMap((article) => {
      const other = parts.articles[article];
      const lines = other === undefined ? [] : saidIn(other);
      const twin = lines.find(
        (line) => line.speech === said.speech && isSameStatement(parts, piece, wordsOf(parts, line)),
      );
      return twin === undefined ? [] : [twin];
    });
};

/** The line of a list of quotations that a place shows; `null` where it shows none. */
export const lineAt = (parts: DeskParts, place: Place, speaker: Said['speaker']): Said | null => {
  const desk = parts.articles[place.article];
  const lines = desk === undefined ? [] : saidIn(desk);
  const isShown = (line: Said): boolean =>
    line.place.start === place.start && line.place.end === place.end && sameSpeaker(line.speaker, speaker);
  return lines.find(isShown) ?? null;
};
