import { DAY_NAMES, MONTH_NAMES, monthNumber, SHORT_MONTH_NAMES } from '../../calendar.js';
import { speechVerb } from '../../passages/verbs.js';
import { isPastForm } from '../../quotations/words.js';
import type { Span } from '../../span.js';

/** Words of a sentence that date something. Months count from 1. */
export type DateWords = Span &
  (
    | { readonly kind: 'day'; readonly day: number; readonly month: number; readonly year: number | null }
    | { readonly kind: 'month'; readonly month: number; readonly year: number | null }
    /** So many days after the date before it: "the same day", "two days later". */
    | { readonly kind: 'later'; readonly days: number }
    /** Dates, but not what is said: "by 3 June", "3 to 5 June". */
    | { readonly kind: 'other' }
  );

const MONTH = `(?:(?:${MONTH_NAMES})\\b|(?:${SHORT_MONTH_NAMES})\\b\\.?)`;
const YEAR = '(?:,? ((?:19|20)\\d{2})\\b)?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const DAY_FIRST = new RegExp(`\\b${DAY}(?: of)? (${MONTH})${YEAR}`, 'gu');
const MONTH_FIRST = new RegExp(`\\b(${MONTH}) ${DAY}(?![\\d,.]*\\d)${YEAR}`, 'gu');
const IN_MONTH = new RegExp(`\\b[Ii]n (?:early |late |mid-)?(${MONTH})(?! \\d{1,2}\\b)${YEAR}`, 'gu');
const NUMBERS = 'a one two three four five six seven eight nine ten'.split(' ');
const LATER = new RegExp(
  `\\b(?:(?:the same|that|the very) day|the (next|following) day|(${NUMBERS.join('|')}) days? later)\\b`,
  'giu',
);

const EVENTS =
  'summit|meeting|talks|conference|session|vote|election|attack|raid|strike|battle|accident|deal|agreement|treaty|ceasefire';
/** What stands before the day on which something was said. */
const SAID_ON = new RegExp(
  `\\b(?:[Oo]n|(?<!\\b(?:as|end|start|beginning|middle|days|weeks|night|morning|evening|${EVENTS}) )of|dated|(?:${DAY_NAMES}),?) $`,
  'u',
);
/** What stands before a month in which something was said: the beginning of the sentence, or a verb of saying. */
const SAID_IN =
  /(?:^\s*(?:(?:And|But|Back|Already|Then),? )?|\b(?:said|told|spoke|wrote|claimed|announced|estimated|reported|declared|suggested|warned|promised|asked|proposed|mooted)(?: [\p{L}’'-]{1,20}){0,3} )$/u;
/** A clause about what was, not about its saying: "the limit that was reached on 3 June". */
const TOLD_OF =
  /\b(?:that|which|who|whom|whose|when|where|while|after|before|since|until|because|as) [^,;:]*$/iu;
/** What stands before the day for which something is planned. */
const PLANNED_FOR =
  /\b(?:would|will|could|might|may|should|shall|must|can|(?:plan\p{L}*|ready|due|set|expected|about) to) [^,;:]*$/iu;
const RANGE_BEFORE = /\d(?:st|nd|rd|th)? ?(?:to|and|or|[-–—]) ?$/u;
const RANGE_AFTER = /^ ?(?:[-–—]|to|and|or) ?\d/u;
/** Other times than those of the dates around them. */
const SHIFTED =
  /\b(?:ago|earlier|previous(?:ly)?|yesterday|tomorrow|recently|last (?:week|month|year|spring|summer|autumn|fall|winter)|the (?:day|week|month|year|summit|meeting) before|(?:days?|weeks?|months?|years?) (?:before|later))\b/iu;
const QUOTED = /[“"«][^“”"»]*(?:[”"»]|$)/gu;

/** The text with as many blanks in place of what stands between quotation marks: its dates are those of its speaker. */
const unquoted = (text: string): string => text.replace(QUOTED, (words) => ' '.repeat(words.length));

const yearOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

/** Whether a date is that of an event or a plan which the sentence tells of. */
const isToldOf = (before: string): boolean => PLANNED_FOR.test(before) || TOLD_OF.test(before);

const dayAt = (text: string, span: Span, day: string | undefined, month = '', year?: string): DateWords => {
  const before = text.slice(0, span.start);
  const isOther =
    !SAID_ON.test(before) ||
    isToldOf(before) ||
    RANGE_BEFORE.test(before) ||
    RANGE_AFTER.test(text.slice(span.end));
  return isOther
    ? { ...span, kind: 'other' }
    : { ...span, kind: 'day', day: Number(day), month: monthNumber(month), year: yearOf(year) };
};

const DONE_ON = /(?<!\p{L})(\p{L}{1,20}) on $/u;
const PUBLISHED = /^(?:publish|issu|releas|print|post|air|record|interview|relay|brief|address)ed$/u;

/** Whether words lead up to the day on which something was done, not said: "the contract signed on 3 June". */
export const isDayOfDeed = (before: string): boolean => {
  const verb = DONE_ON.exec(before)?.[1]?.toLowerCase() ?? '';
  const isPast = verb === 'born' || verb.endsWith('ed') || isPastForm(verb);
  return isPast && speechVerb(verb) === undefined && !PUBLISHED.test(verb);
};

const monthAt = (text: string, span: Span, month = '', year?: string): DateWords => {
  const before = text.slice(0, span.start);
  return !SAID_IN.test(before) || isToldOf(before)
    ? { ...span, kind: 'other' }
    : { ...span, kind: 'month', month: monthNumber(month), year: yearOf(year) };
};

const spanOf = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
});

const laterAt = (match: RegExpExecArray): DateWords => {
  const days = match[1] !== undefined ? 1 : NUMBERS.indexOf((match[2] ?? '').toLowerCase());
  // "a day later" and "one day later" are the same; "the same day" names no number.
  return { ...spanOf(match), kind: 'later', days: days < 0 ? 0 : Math.max(1, days) };
};

/** The words of a sentence that date something, in its order; those between quotation marks are left out. */
export const dateWordsIn = (sentence: string): readonly DateWords[] => {
  const text = unquoted(sentence);
  return [
    ...[...text.matchAll(DAY_FIRST)].map((one) => dayAt(text, spanOf(one), one[1], one[2], one[3])),
    ...[...text.matchAll(MONTH_FIRST)].map((one) => dayAt(text, spanOf(one), one[2], one[1], one[3])),
    ...[...text.matchAll(IN_MONTH)].map((one) => monthAt(text, spanOf(one), one[1], one[2])),
    ...[...text.matchAll(LATER)].map(laterAt),
  ].sort((a, b) => a.start - b.start);
};

/** Whether a sentence speaks of another time than its dates or those before it: "the month before", "earlier". */
export const isShifted = (sentence: string): boolean => SHIFTED.test(unquoted(sentence).replace(LATER, ' '));
