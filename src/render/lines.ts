import type { Line, LineValue } from '../app/reply.js';
import type { Suggestion } from '../core/answer/types.js';
import { say, type TextKey, type Texts } from '../texts/index.js';

/** How one surface shows what fills a line. */
export type Showing = {
  readonly texts: Texts;
  /** Makes a value safe to stand among interface text. */
  readonly escape: (text: string) => string;
  /** A moment, ms since 1970, as how long ago it is. */
  readonly ago: (time: number) => string;
  /** BCP 47 tag for dates. */
  readonly locale: string;
};

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs more than all else of an answer's layout; there are few languages. */
const dateFormat = (language: string, day: 'numeric' | undefined): Intl.DateTimeFormat => {
  const key = `${language} ${day}`;
  const known = FORMATS.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(language, {
    ...(day === undefined ? {} : { day }),
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  FORMATS.set(key, format);
  return format;
};

const MONTH_LENGTH = 'yyyy-mm'.length;

/** "11 Mar 2025", of a month "Mar 2025"; the part after the day is left out. `null` is "undated". */
export const showDate = (
  iso: string | null,
  { texts, locale }: Pick<Showing, 'texts' | 'locale'>,
): string => {
  if (iso === null) return say(texts, 'citation.undated');
  const language = locale.toLowerCase().startsWith('en') ? 'en-GB' : locale;
  return iso.length === MONTH_LENGTH
    ? dateFormat(language, undefined).format(new Date(`${iso}-01T00:00:00Z`))
    : dateFormat(language, 'numeric').format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
};

const suggestionKey = ({ command, args }: Suggestion): TextKey => {
  if (command === 'quote') return args.by === undefined ? 'suggestion.quoteAbout' : 'suggestion.quote';
  return `suggestion.${command}`;
};

/** A suggestion as a question that a member could type. */
export const showSuggestion = (
  suggestion: Suggestion,
  showing: Pick<Showing, 'texts' | 'escape'>,
): string => {
  const values = Object.fromEntries(
    Object.entries(suggestion.args).map(([key, value]) => [key, showing.escape(value)]),
  );
  return say(showing.texts, suggestionKey(suggestion), values);
};

const showValue = (value: LineValue, showing: Showing): string | number => {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return showing.escape(value);
  if ('time' in value) return showing.ago(value.time);
  if ('date' in value) return showDate(value.date, showing);
  if ('text' in value) return say(showing.texts, value.text);
  return value.suggestions.map((suggestion) => showSuggestion(suggestion, showing)).join(' · ');
};

/** A line of interface text with its values filled in. */
export const showLine = ({ key, values = {} }: Line, showing: Showing): string =>
  say(
    showing.texts,
    key,
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, showValue(value, showing)])),
  );
