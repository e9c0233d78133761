/** The months, as English writes them. */
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The days of the week, as English writes them. */
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** The months as alternatives of a pattern, without a group around them. */
export const MONTH_NAMES = MONTHS.join('|');

/** The days of the week as alternatives of a pattern, without a group around them. */
export const DAY_NAMES = DAYS.join('|');

/** The months in short as alternatives of a pattern: “Jan”, “Sept”; those that are written out always (“May”) are not among them. */
export const SHORT_MONTH_NAMES = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';

const CALENDAR = new RegExp(`^(?:${MONTH_NAMES}|${SHORT_MONTH_NAMES}|${DAY_NAMES})$`, 'iu');

/** Whether a word is the name of a month, long or short, or of a day of the week, in any case. */
export const isCalendarWord = (word: string): boolean => CALENDAR.test(word);
