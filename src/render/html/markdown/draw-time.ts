import { element } from '../element.js';
import { escapeHtml } from '../escape-html.js';

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

const relative = (seconds: number, now: number): string => {
  const distance = seconds - Math.round(now / 1000);
  const [unit, size] = UNITS.find(([, length]) => Math.abs(distance) >= length) ?? ['second', 1];
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.trunc(distance / size), unit);
};

/** Beyond this many seconds from 1970 there is no date. */
const FURTHEST = 8.64e12;

/** A timestamp as Discord's clients write it, in UTC; `R` needs the moment now (ms), and is a plain date without it. */
export const drawTime = (seconds: number, style: string, now?: number): string => {
  if (Math.abs(seconds) > FURTHEST) return element('span', { class: 'dm-time' }, 'Invalid Date');
  const date = new Date(seconds * 1000);
  const full = new Intl.DateTimeFormat('en-GB', {
    ...(STYLES[style] ?? STYLES.f),
    timeZone: 'UTC',
  }).format(date);
  const text = style === 'R' && now !== undefined ? relative(seconds, now) : full;
  return element('time', { class: 'dm-time', datetime: date.toISOString() }, escapeHtml(text));
};
