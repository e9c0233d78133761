import { TIME_UNITS } from '../measure/units.js';
import { lowerAt, type Token } from './tokens.js';

const PHRASES =
  'several hundred|several thousand|several million|several billion|several dozen|a few hundred|a few thousand|a few million|a few dozen|' +
  'tens of thousands|tens of millions|tens of billions|hundreds of thousands|hundreds of millions|hundreds of billions|thousands of millions|' +
  'hundreds|thousands|millions|billions|trillions|dozens|scores of|several|a few|few|a lot of|lots of|a couple of hundred|a couple of thousand|a couple of million|a couple of|a couple|a handful of|' +
  'a number of|many|numerous|countless|plenty of|a great deal of|multiple|a large number of|a small number of|a significant number of';

const BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const map = new Map<string, (readonly string[])[]>();
  for (const words of PHRASES.split('|').map((phrase) => phrase.split(' ')))
    map.set(words[0] ?? '', [...(map.get(words[0] ?? '') ?? []), words]);
  for (const list of map.values()) list.sort((a, b) => b.length - a.length);
  return map;
})();

/** The first words of vague amounts; those that begin with “a” with their second word. */
export const VAGUE_STARTS: ReadonlySet<string> = new Set(
  PHRASES.split('|').map((phrase) => {
    const words = phrase.split(' ');
    return words[0] === 'a' ? words.slice(0, 2).join(' ') : (words[0] ?? '');
  }),
);

/** Words before which or after which "many", "few" and "several" are no amounts: "as many as", "how many", "so many". */
const NO_AMOUNT_BEFORE = /^(?:how|as|too|so|the|many|very|not)$/u;
const PLURAL_TIME = /^(?:seconds|minutes|hours|days|weeks|months|years|decades)$/u;

/** "hours or days", "within weeks": a length of time without a number. */
const timeLength = (tokens: readonly Token[], at: number): number => {
  const first = lowerAt(tokens, at);
  if (!PLURAL_TIME.test(first)) return at;
  const joined = /^(?:or|to|and|if)$/u.test(lowerAt(tokens, at + 1));
  const second = joined && lowerAt(tokens, at + 2) === 'not' ? at + 3 : at + 2;
  if (joined && PLURAL_TIME.test(lowerAt(tokens, second))) return second + 1;
  return lowerAt(tokens, at - 1) === 'within' ? at + 1 : at;
};

/** Position after the vague amount that begins at a token ("several", "tens of thousands"), or `at`. */
export const afterVague = (tokens: readonly Token[], at: number): number => {
  const time = timeLength(tokens, at);
  if (time > at) return time;
  const words = BY_FIRST.get(lowerAt(tokens, at))?.find((phrase) =>
    phrase.every((word, step) => word === lowerAt(tokens, at + step)),
  );
  if (words === undefined || TIME_UNITS.has(words[0] ?? '')) return at;
  const single = words.length === 1 && /^(?:many|few|several|numerous|multiple)$/u.test(words[0] ?? '');
  if (single && NO_AMOUNT_BEFORE.test(lowerAt(tokens, at - 1)) && lowerAt(tokens, at - 1) !== 'the')
    return at;
  if (words[0] === 'few' && lowerAt(tokens, at - 1) === 'the') return at;
  return at + words.length;
};
