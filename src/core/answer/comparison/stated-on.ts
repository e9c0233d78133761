import type { DeskArticle } from '../../desk/types.js';
import type { Figure, Located } from '../../extraction.js';
import { firstEndingAfter } from '../../lower-bound.js';
import type { Sentence } from '../../passages/types.js';
import { type Span, sliceOf } from '../../span.js';
import { type DateWords, dateWordsIn, isDayOfDeed, isShifted } from './date-words.js';

/** When something was said, as far as an article tells. */
export type StatedOn = {
  /** ISO day, or month where no more is said (“2031-05”): as the text says, else the article's; `null` when it is undated. */
  readonly date: string | null;
  /** The words of the article that say so; `null` where the date is that of the article. */
  readonly dated: Located | null;
};

const DAY_MS = 86_400_000;
/** A date without a year is the last one before the article, if it is not farther back than this many days. */
const BACK_MOST = 183;
const PAST_PERFECT = /\bhad\b/u;
const CLAUSES = /[;:]/u;

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

type Dated = Extract<DateWords, { kind: 'day' | 'month' }>;

/** The first moment of a date in a year; `null` for days that no month has. */
const timeIn = (words: Dated, year: number): number | null => {
  const day = words.kind === 'day' ? words.day : 1;
  const time = Date.UTC(year, words.month - 1, day);
  return new Date(time).getUTCDate() === day ? time : null;
};

/** The date in the year that it names, else in that of the article or the one before; `null` when it lies after the article. */
const timeOf = (words: Dated, published: string | null): number | null => {
  const latest = published === null ? Number.NaN : Date.parse(`${published.slice(0, 10)}T00:00:00Z`);
  if (words.year !== null) {
    const time = timeIn(words, words.year);
    return time !== null && time > latest ? null : time;
  }
  if (Number.isNaN(latest)) return null;
  const year = new Date(latest).getUTCFullYear();
  const times = [year, year - 1].flatMap((one) => timeIn(words, one) ?? []);
  return times.find((time) => time <= latest && latest - time <= BACK_MOST * DAY_MS) ?? null;
};

/** The sentences of a figure's paragraph up to its own, nearest first. */
const sentencesBack = ({ layout: { sentences } }: DeskArticle, figure: Figure): readonly Sentence[] => {
  const found: Sentence[] = [];
  for (let at = firstEndingAfter(sentences, figure.start); at >= 0; at -= 1) {
    const sentence = sentences[at];
    if (sentence?.paragraph !== figure.paragraph) break;
    found.push(sentence);
  }
  return found;
};

/** A sentence with the words in it that date something. */
type Read = { readonly sentence: Sentence; readonly text: string; readonly words: readonly DateWords[] };

/** The one date of the nearest sentence that has any. */
const dayBefore = (
  sentences: readonly Read[],
  published: string | null,
): [Read, DateWords, number] | null => {
  const read = sentences.find(({ words }) => words.length > 0);
  const [only, second] = read?.words ?? [];
  if (read === undefined || only?.kind !== 'day' || second !== undefined || isShifted(read.text)) return null;
  const time = timeOf(only, published);
  return time === null ? null : [read, only, time];
};

/** Whether the clause of a figure looks farther back than the sentences before it: "some had said". */
const isFartherBack = ({ sentence, text }: Read, { start, end }: Figure): boolean => {
  const before =
    text
      .slice(0, start - sentence.start)
      .split(CLAUSES)
      .at(-1) ?? '';
  const behind = text.slice(end - sentence.start).split(CLAUSES)[0] ?? '';
  return PAST_PERFECT.test(`${before} ${behind}`);
};

const located = (desk: DeskArticle, { sentence }: Read, { start, end }: Span): Located => {
  const span = { start: sentence.start + start, end: sentence.start + end };
  return { ...span, paragraph: sentence.paragraph, text: sliceOf(desk.article.text, span) };
};

const saidOn = (desk: DeskArticle, figure: Figure): StatedOn | null => {
  const { published, text } = desk.article;
  const [own, ...before] = sentencesBack(desk, figure).map((sentence): Read => {
    const words = sliceOf(text, sentence);
    return { sentence, text: words, words: dateWordsIn(words) };
  });
  if (own === undefined || own.words.length > 1 || isShifted(own.text)) return null;
  const [only] = own.words;
  if (only?.kind === 'other' || isDayOfDeed(own.text.slice(0, only?.start))) return null;
  if (only?.kind === 'day' || only?.kind === 'month') {
    const time = timeOf(only, published);
    const date = time === null ? null : isoDay(time).slice(0, only.kind === 'day' ? 10 : 7);
    return date === null ? null : { date, dated: located(desk, own, only) };
  }
  if (only === undefined && isFartherBack(own, figure)) return null;
  const day = dayBefore(before, published);
  if (day === null) return null;
  const [read, words, time] = day;
  if (only === undefined) return { date: isoDay(time), dated: located(desk, read, words) };
  const date = isoDay(time + only.days * DAY_MS);
  return published !== null && date > published ? null : { date, dated: located(desk, own, only) };
};

/**
 * When a statement of an amount was made: the one day or month that its sentence gives (“told the paper on 3 June”), else
 * the one day of the nearest sentence before it in its paragraph, else the date of the article. Days of an event or a
 * plan that is told of, of a deed in its sentence (“the contract signed on 3 June”), deadlines, dates between quotation
 * marks and dates that lie after the article are not it; nor is a day before where the sentence looks farther back (“had
 * said”, “the month before”), nor any date where nobody is named who says it. A date without a year is taken for the last
 * one before the article, at most half a year back.
 */
export const statedOn = (desk: DeskArticle, figure: Figure): StatedOn =>
  (figure.speaker === null ? null : saidOn(desk, figure)) ?? { date: desk.article.published, dated: null };

/** Orders dates: a month stands after its days, undated ones last. */
export const dateOrder = ({ date }: Pick<StatedOn, 'date'>): string =>
  date === null ? '\uffff' : date.length === 'yyyy-mm'.length ? `${date}~` : date;
