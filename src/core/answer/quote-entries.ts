import { memo } from '../desk/memo.js';
import { allSayings } from '../desk/sayings.js';
import { sentencesAt } from '../desk/sentences-at.js';
import type { DeskArticle, DeskParts, Place, Saying } from '../desk/types.js';
import type { Speaker } from '../extraction.js';
import { overlapOf, type Span } from '../span.js';

/** Words said, with the whole sentences that show them: what one line of a list of quotations is made from. */
export type Said = {
  readonly place: Place;
  readonly speech: 'direct' | 'reported';
  readonly speaker: Speaker | null;
  /** Everything that the place shows of the same speaker, in text order. */
  readonly sayings: readonly Saying[];
};

/** Longest run of several sentences, in UTF-16 units; one longer sentence stays whole. */
const LENGTH_MOST = 350;
/** Words quoted inside a sentence that is reported anyway make it direct speech from this length on. */
const DIRECT_WORDS_LEAST = 3;

/** Whether two speakers are one: the same person, or the same words where they stand for nobody by name. */
export const sameSpeaker = (a: Speaker | null, b: Speaker | null): boolean => {
  if (a === null || b === null) return a === b;
  if (a.person !== null || b.person !== null) return a.person === b.person;
  const [own, other] = [a.resolved ?? a, b.resolved ?? b];
  return own.start === other.start && own.end === other.end;
};

/** The sentences of the words, with the neighbour that names their speaker where both are short enough. */
const placeOf = ({ number, layout }: DeskArticle, words: Span, speaker: Speaker | null): Place => {
  const own = sentencesAt(layout.sentences, words);
  const first = own[0];
  const last = own.at(-1);
  if (first === undefined || last === undefined) return { article: number, ...words };
  const place = {
    article: number,
    start: Math.min(first.start, words.start),
    end: Math.max(last.end, words.end),
  };
  const naming = speaker === null ? undefined : sentencesAt(layout.sentences, speaker)[0];
  if (naming === undefined || naming.paragraph !== first.paragraph) return place;
  if (naming.index < first.index - 1 || naming.index > last.index + 1) return place;
  const start = Math.min(place.start, naming.start);
  const end = Math.max(place.end, naming.end);
  return end - start <= LENGTH_MOST ? { article: number, start, end } : place;
};

const isOpenTo = ({ layout }: DeskArticle, before: Place, after: Place): boolean => {
  const last = sentencesAt(layout.sentences, { start: before.end - 1, end: before.end })[0];
  const next = sentencesAt(layout.sentences, { start: after.start, end: after.start + 1 })[0];
  return (
    last !== undefined &&
    next !== undefined &&
    last.paragraph === next.paragraph &&
    next.index <= last.index + 1 &&
    Math.max(before.end, after.end) - before.start <= LENGTH_MOST
  );
};

const wordCount = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

const isDirect = (desk: DeskArticle, { speech, words }: Saying): boolean =>
  speech === 'direct' &&
  (!('kind' in words) ||
    words.kind === 'speech' ||
    wordCount(desk.article.text.slice(words.start, words.end)) >= DIRECT_WORDS_LEAST ||
    !desk.extraction.reported.some((reported) => overlapOf(reported, words) > 0));

const speechOf = (desk: DeskArticle, sayings: readonly Saying[]): 'direct' | 'reported' =>
  sayings.some((saying) => isDirect(desk, saying)) ? 'direct' : 'reported';

const mayJoin = (desk: DeskArticle, before: Said, after: Said): boolean =>
  sameSpeaker(before.speaker, after.speaker) &&
  (overlapOf(before.place, after.place) > 0 ||
    (before.speech === 'direct' && after.speech === 'direct' && isOpenTo(desk, before.place, after.place)));

const join = (desk: DeskArticle, before: Said, after: Said): Said => {
  const sayings = [...before.sayings, ...after.sayings];
  const place = {
    article: desk.number,
    start: Math.min(before.place.start, after.place.start),
    end: Math.max(before.place.end, after.place.end),
  };
  return { place, speech: speechOf(desk, sayings), speaker: before.speaker, sayings };
};

const linesOf = (desk: DeskArticle): readonly Said[] => {
  const lines: Said[] = [];
  for (const saying of allSayings(desk)) {
    const { speaker } = saying.words;
    const line: Said = {
      place: placeOf(desk, saying.words, speaker),
      speech: speechOf(desk, [saying]),
      speaker,
      sayings: [saying],
    };
    const at = lines.findLastIndex((other) => sameSpeaker(other.speaker, speaker));
    const before = lines[at];
    if (before !== undefined && mayJoin(desk, before, line)) lines[at] = join(desk, before, line);
    else lines.push(line);
  }
  return lines;
};

/** All words said in an article as lines of a list: neighbouring words of one speaker are one line. In text order. */
export const saidIn = memo(linesOf);

const saidInEach = memo((articles: DeskParts['articles']) => articles.flatMap((desk) => saidIn(desk)));

/** All words said in the articles of a desk, as lines of a list. */
export const saidInAll = (parts: Pick<DeskParts, 'articles'>): readonly Said[] => saidInEach(parts.articles);
