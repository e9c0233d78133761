type Value = string | number | undefined;

/** "1 article", "2 articles". */
export const count = (n: Value, one: string, other: string): string =>
  `${n} ${Number(n) === 1 ? one : other}`;

/** " (2025)", or nothing. */
export const inBrackets = (value: Value): string =>
  value === undefined || value === '' ? '' : ` (${value})`;

const MEASURE = /^(?:number|amount|size|strength|share|name|date|age|cost|price|length|height|weight) /iu;

/** "how many votes", "the number of votes": what was asked for, as it ends a sentence. */
export const theAsked = (asked: Value): string => (MEASURE.test(`${asked}`) ? `the ${asked}` : `${asked}`);

/** ": a.md, b.md", or nothing when there are no names. */
export const list = (names: Value): string => (names === undefined || names === '' ? '' : `: ${names}`);

/** "30,000 · troops", or the first alone when there is no second. */
export const joined = (first: Value, second: Value): string =>
  second === undefined || second === '' ? `${first}` : `${first} · ${second}`;
