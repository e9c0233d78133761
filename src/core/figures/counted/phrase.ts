import type { Span } from '../../span.js';
import { isHyphen, lowerAt, type Token } from '../reading/tokens.js';
import { DETERMINERS, PHRASE_ENDS } from './words.js';

const MOST_WORDS = 6;
const PLURAL = /(?:[^siu]s|ies|men|people|personnel|children|police|aircraft)$/u;
const PAST = /[^e]ed$/u;

/** Whether a word can be part of a noun phrase. */
const isPhraseWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !PHRASE_ENDS.has(token.lower);

/** Whether a word looks like the plural of a counted thing: after it a noun phrase ends. */
const isPlural = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && PLURAL.test(token.lower);

/** Position after a compound joined by hyphens or an inner "&": "European-led". */
const afterCompound = (tokens: readonly Token[], at: number): number => {
  let to = at + 1;
  while (isHyphen(tokens, to) && tokens[to + 1]?.kind === 'word') to += 2;
  return to;
};

const isQuote = (token: Token | undefined): boolean => token !== undefined && /^["“”‘’']$/u.test(token.text);

/** Position after the noun phrase that begins at a token; equals `from` when none does. */
export const afterPhrase = (tokens: readonly Token[], from: number, plural: boolean): number => {
  let to = from;
  for (let words = 0; words < MOST_WORDS && isPhraseWord(tokens[to]); words += 1) {
    const next = afterCompound(tokens, to);
    const verb = to > from && PAST.test(lowerAt(tokens, to)) && isPlural(tokens[to - 1]);
    if (verb) break;
    const ended = plural && next === to + 1 && isPlural(tokens[to]);
    to = next;
    if (ended && !isPlural(tokens[to])) break;
  }
  return to;
};

/** Position after determiners. */
export const afterDeterminers = (tokens: readonly Token[], from: number): number => {
  let to = from;
  while (DETERMINERS.has(lowerAt(tokens, to)) || isQuote(tokens[to])) to += 1;
  return to;
};

/** First position of the noun phrase that ends before a token; equals `to` when none does. */
export const phraseStart = (tokens: readonly Token[], to: number, least = 0): number => {
  let from = to;
  for (let words = 0; words < MOST_WORDS && from > least; words += 1) {
    const at = from - 1;
    if (isHyphen(tokens, at) && from - 2 >= least && tokens[from - 2]?.kind === 'word') {
      from -= 2;
      continue;
    }
    if (!isPhraseWord(tokens[at])) break;
    from = at;
  }
  return from;
};

/** The text that tokens cover, or `null` when there are none. */
export const spanOfTokens = (tokens: readonly Token[], from: number, to: number): Span | null => {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined || to <= from
    ? null
    : { start: first.start, end: last.end };
};
