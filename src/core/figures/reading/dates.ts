import { CAPITAL } from '../../letters.js';
import { lowerAt, type Token } from './tokens.js';

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/u;
const SHORT_MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;
const YEAR = /^(?:1[0-9]|20)\d{2}$/u;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/u;
const DAY_ENDING = /^(?:st|nd|rd|th)$/u;
/** Words that make a bare number of four digits a year when it follows them. */
const YEAR_BEFORE =
  /^(?:in|since|by|until|till|from|during|before|after|of|to|year|and|late|early|mid|summer|winter|spring|autumn|fall|between|around|circa|the|this|through|post|pre|a\.d\.|ad|c\.|for)$/u;

/** Whether a name of a month stands there; in small letters some of them are other words. */
const isMonth = (tokens: readonly Token[], at: number): boolean =>
  MONTH.test(lowerAt(tokens, at)) &&
  (CAPITAL.test(tokens[at]?.text ?? '') || !/^(?:may|march|mar|jan|dec|sep|nov)$/u.test(lowerAt(tokens, at)));

/** Position after a month and the full stop of its short form. */
const afterMonth = (tokens: readonly Token[], at: number): number =>
  SHORT_MONTH.test(tokens[at]?.text ?? '') && lowerAt(tokens, at + 1) === '.' ? at + 2 : at + 1;

/** Position after a day of the month ("24", "24th", "24–26"), or `at` when there is none. */
const afterDay = (tokens: readonly Token[], at: number): number => {
  if (!DAY.test(lowerAt(tokens, at))) return at;
  const ending = tokens[at + 1]?.glued === true && DAY_ENDING.test(lowerAt(tokens, at + 1));
  const to = ending ? at + 2 : at + 1;
  const dash = /^[-–—]$/u.test(lowerAt(tokens, to)) && DAY.test(lowerAt(tokens, to + 1));
  return dash && tokens[to + 1]?.glued === true ? to + 2 : to;
};

/** Position after a year that may follow a comma, or `at` when there is none. */
const afterYear = (tokens: readonly Token[], at: number): number => {
  const comma = lowerAt(tokens, at) === ',' ? at + 1 : at;
  return YEAR.test(lowerAt(tokens, comma)) ? comma + 1 : at;
};

/** "Feb. 24, 2025", "March 11", "May 2026". */
const monthFirst = (tokens: readonly Token[], at: number): number => {
  if (!isMonth(tokens, at)) return at;
  const month = afterMonth(tokens, at);
  const day = afterDay(tokens, month);
  const year = afterYear(tokens, day);
  return year > month ? year : at;
};

/** "11 March 2025", "24th of February", "10 to 12 April". */
const dayFirst = (tokens: readonly Token[], at: number): number => {
  const day = afterDay(tokens, at);
  if (day === at) return at;
  const joined = /^(?:to|and)$/u.test(lowerAt(tokens, day)) ? afterDay(tokens, day + 1) : day;
  const last = joined > day + 1 ? joined : day;
  const month = lowerAt(tokens, last) === 'of' ? last + 1 : last;
  return isMonth(tokens, month) ? afterYear(tokens, afterMonth(tokens, month)) : at;
};

/** "2025-03-11", "11/3/2025", "11.03.2025". */
const numeric = (tokens: readonly Token[], at: number): number => {
  const [a, sign, b, again, c] = [0, 1, 2, 3, 4].map((step) => tokens[at + step]);
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/u.test(a?.text ?? '')) return at + 1;
  if (sign === undefined || again === undefined || !/^[-/]$/u.test(sign.text) || again.text !== sign.text)
    return at;
  const glued = [sign, b, again, c].every((token) => token?.glued === true && token.text !== '');
  const year = YEAR.test(a?.text ?? '') || /^\d{2,4}$/u.test(c?.text ?? '');
  return glued && year && a?.kind === 'digits' && b?.kind === 'digits' && c?.kind === 'digits' ? at + 5 : at;
};

/** "1990s", "2018-19", "2022". A bare number of four digits is a year where a year can stand. */
const year = (tokens: readonly Token[], at: number): number => {
  if (!YEAR.test(lowerAt(tokens, at))) return at;
  const next = tokens[at + 1];
  if (next?.glued === true && next.lower === 's') return at + 2;
  const second = tokens[at + 2];
  const dash = next?.glued === true && /^[-–/]$/u.test(next.text) && second?.glued === true;
  if (dash && /^(?:\d{2}|(?:1\d|20)\d{2})$/u.test(second.text)) return at + 3;
  if (next?.glued === true && next.kind === 'word') return at;
  const before = lowerAt(tokens, at - 1);
  const recent = /^(?:19|20)\d{2}$/u.test(lowerAt(tokens, at));
  return recent || YEAR_BEFORE.test(before) ? at + 1 : at;
};

/** "the ’20s", "in her 30s": a decade. */
const decade = (tokens: readonly Token[], at: number): number => {
  const next = tokens[at + 1];
  return /^[1-9]0$/u.test(lowerAt(tokens, at)) && next?.glued === true && next.lower === 's' ? at + 2 : at;
};

/** "in ’16": a year without its century. */
const shortYear = (tokens: readonly Token[], at: number): number =>
  /^['’‘]$/u.test(lowerAt(tokens, at - 1)) &&
  /^\d{2}$/u.test(lowerAt(tokens, at)) &&
  tokens[at]?.glued === true
    ? at + 1
    : at;

/** Position after the date that begins at a token, or `at` when none does. A weekday belongs to it where a day follows. */
export const afterDate = (tokens: readonly Token[], at: number): number => {
  if (WEEKDAY.test(lowerAt(tokens, at))) {
    const from = lowerAt(tokens, at + 1) === ',' ? at + 2 : at + 1;
    const to = Math.max(monthFirst(tokens, from), dayFirst(tokens, from));
    return to > from ? to : at;
  }
  for (const read of [monthFirst, dayFirst, numeric, decade, shortYear, year]) {
    const to = read(tokens, at);
    if (to > at) return to;
  }
  return at;
};

const MERIDIEM = /^(?:am|pm|a\.m\.|p\.m\.|noon|midnight|o['’]clock)$/u;
const ZONE = /^(?:EST|EDT|ET|GMT|BST|CET|CEST|PST|PDT|PT|UTC|IST|MSK)$/u;
const CLOCK = /^\d{1,2}(?:\.[0-5]\d)?$/u;
const HOURS = /^(?:[01]?\d|2[0-4])$/u;

/** Position after the time of day that begins at a token ("10.45pm", "5:55 AM", "14:30 GMT"), or `at`. */
export const afterTime = (tokens: readonly Token[], at: number): number => {
  const first = tokens[at];
  if (first?.kind !== 'digits') return at;
  const [colon, minutes] = [tokens[at + 1], tokens[at + 2]];
  const colons =
    colon?.text === ':' && colon.glued && minutes?.glued === true && /^[0-5]\d$/u.test(minutes.text);
  const to = colons && HOURS.test(first.text) ? at + 3 : at + 1;
  if (MERIDIEM.test(lowerAt(tokens, to)) && (to === at + 3 || CLOCK.test(first.text))) return to + 1;
  if (ZONE.test(tokens[to]?.text ?? '') && /^(?:\d{1,2}\.\d\d|[012]\d[0-5]\d)$/u.test(first.text))
    return to + 1;
  return to === at + 3 ? to : at;
};
