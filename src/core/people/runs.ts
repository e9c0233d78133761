import { latin } from '../latin.js';
import { DOTTED, NUMBER } from '../letters.js';
import { FUNCTION_WORDS } from './lexicon/function-words.js';
import { EASTERN_FAMILY } from './lexicon/more-names.js';
import { OPENING_PARTICLES, PARTICLES } from './lexicon/particles.js';
import type { Word } from './words.js';

/** A run of capitalised words, by positions in the words of its paragraph; half-open. */
export type Run = { readonly from: number; readonly to: number };

const SMALL_PART = latin(/^\p{Ll}{2,6}$/u);

const startsName = (word: Word | undefined): boolean =>
  word?.letters === true && word.capital && !NUMBER.test(word.text);

/** Position after small words inside a name ("van der", "bin", a dash between blanks) when a capital follows; else null. */
const bridge = (words: readonly Word[], at: number): number | null => {
  let next = at;
  while (next < at + 3 && words[next]?.joined === true && PARTICLES.has(words[next]?.folded ?? '')) next += 1;
  if (words[next]?.text === '-' && words[next]?.joined === true) next += 1;
  return next > at && words[next]?.joined === true && startsName(words[next]) ? next : null;
};

/** Position after the small last part of an Eastern name whose hyphen stands between blanks: "Lee Ka - chiu". */
const smallPart = (words: readonly Word[], at: number): number | null => {
  const [family, dash, part] = [words[at - 2], words[at], words[at + 1]];
  const split = dash?.text === '-' && dash.joined && part?.joined === true && SMALL_PART.test(part.text);
  return split &&
    family?.capital === true &&
    EASTERN_FAMILY.has(family.folded) &&
    words[at - 1]?.joined === true
    ? at + 2
    : null;
};

/** Position after a nickname in quotation marks or brackets inside a name: John “J.D.” Dorrian. */
const nickname = (words: readonly Word[], at: number): number | null => {
  const inner = words[at + 1]?.text === '\\' ? at + 2 : at + 1;
  if (!/^["“‘'(]$/u.test(words[at]?.text ?? '') || !startsName(words[inner])) return null;
  const close = [inner + 1, inner + 2].find((next) => /^["”’')]$/u.test(words[next]?.text ?? ''));
  if (close === undefined || !startsName(words[close + 1]) || words[close + 1]?.joined !== true) return null;
  const goes = words[close + 1]?.opens === false || DOTTED.test(words[inner]?.text ?? '');
  return words[at]?.joined === true && goes ? close + 1 : null;
};

/** Position after ", Jr." or ", III". */
const suffix = (words: readonly Word[], at: number): number | null =>
  words[at]?.text === ',' && /^(?:jr|sr|ii|iii|iv)$/u.test(words[at + 1]?.folded ?? '') ? at + 2 : null;

const goesOn = (words: readonly Word[], at: number): number | null => {
  const word = words[at];
  if (word === undefined || words[at - 1]?.possessive === true) return null;
  if (word.joined && !word.opens && startsName(word)) return at + 1;
  const next = bridge(words, at) ?? nickname(words, at);
  return next === null ? (smallPart(words, at) ?? suffix(words, at)) : next + 1;
};

/** The runs of capitalised words in one paragraph, in order; small words open one only where they are particles of names. */
export const runsIn = (words: readonly Word[]): readonly Run[] => {
  const runs: Run[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const particle = OPENING_PARTICLES.has(words[from]?.folded ?? '') && words[from]?.capital === false;
    const opened = particle ? bridge(words, from) : null;
    if (!startsName(words[from]) && opened === null) continue;
    let to = opened === null ? from + 1 : opened + 1;
    for (let next = goesOn(words, to); next !== null; next = goesOn(words, to)) to = next;
    runs.push({ from, to });
    from = to - 1;
  }
  return runs;
};

const CONTRACTION = /n't$|'(?:re|ll|ve|m)$/u;

/** Whether a folded word can never be part of a name: "the", "won't". */
export const isFunctionWord = (folded: string): boolean =>
  FUNCTION_WORDS.has(folded) || CONTRACTION.test(folded);
