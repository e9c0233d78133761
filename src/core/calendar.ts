/** The months, as English writes them. */
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Letters by which the months are told apart. */
const MONTH_START = 3;

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

/** The number of a month, from 1, by its name in full or in short, in any case: three letters tell; 0 where they are no month's. */
export const monthNumber = (word: string): number =>
  MONTHS.findIndex(
    (month) => month.slice(0, MONTH_START).toLowerCase() === word.slice(0, MONTH_START).toLowerCase(),
  ) + 1;
