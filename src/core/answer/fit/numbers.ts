import type { Span } from '../../span.js';

const WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|' +
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|several|couple';

/** A number as written, in digits or in words, as the source of a pattern without groups. */
export const NUMBER = `(?:\\d[\\d.,]*(?:st|nd|rd|th)?|\\b(?:${WORDS})(?:[- ](?:and )?(?:${WORDS}))*\\b)`;

const NUMBERS = new RegExp(NUMBER, 'giu');
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
const DATE_BEFORE = new RegExp(`${MONTH} (?:\\d{1,2}, )?$`, 'u');
const DATE_AFTER = new RegExp(`^(?:[-–]\\d{1,2})? ${MONTH}(?:[^a-z]|$)`, 'u');
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const ORDINAL = /(?:st|nd|rd|th)$/u;

const counts = (text: string, { start, end }: Span): boolean => {
  const number = text.slice(start, end).replace(/[.,]+$/u, '');
  if (/^\d/u.test(number) && ORDINAL.test(number)) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 16);
  if (/[\p{L}]-?$/u.test(before) && /^\d/u.test(number)) return false;
  if (/\[$/u.test(before) && /^\]/u.test(after)) return false;
  if (DATE_BEFORE.test(before) || DATE_AFTER.test(after)) return false;
  return !(YEAR.test(number) && !/^[ -](?:\p{Ll}+s\b|troops|people)/u.test(after));
};

/** The amounts in a text: numbers that are no date, year, ordinal, reference mark or part of a name such as F-16. */
export const amountsIn = (text: string): readonly Span[] =>
  [...text.matchAll(NUMBERS)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => counts(text, span));
