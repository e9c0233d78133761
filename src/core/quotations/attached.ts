import { speechVerb } from '../passages/verbs.js';
import { isNounBeforeSaying, isProper } from './chunk.js';
import type { NameIndex } from './mention.js';
import { isRole, isThing, TITLES } from './nouns.js';
import { isWordAt, type Token } from './tokens.js';
import { CALENDAR, DETERMINERS, isClosed, isPastForm, MODIFIERS } from './words.js';

const ATTACHING = new Set('of from in for at with to across on'.split(' '));
const OPEN_ENDED = new Set('of for with from'.split(' '));
/** What news says of a source that it does not name: "a person familiar with the plan". */
const KNOWING = new Set('familiar close briefed involved aware present privy'.split(' '));
const MOST_ATTACHED = 2;

/** "ministers of nine coastal states": a noun, unlike in "he states that". */
const isNounHere = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'states' && !/^(?:that|:|,)$/u.test(tokens[at + 1]?.text ?? ',');

/** A known name that no title leads up to: "the minister for ports [Ana Lind]" goes on past "for ports". */
const isNamedAfter = (tokens: readonly Token[], at: number, names: NameIndex): boolean => {
  const before = (tokens[at - 1]?.lower ?? '').replace(/\.$/u, '');
  return (
    names.at.has(tokens[at]?.start ?? -1) &&
    !names.at.has(tokens[at - 1]?.start ?? -1) &&
    !TITLES.has(before) &&
    !isRole(before)
  );
};

/** Whether a plain word goes on with a name: "in the Oslo [city] council", "at the Oslo [talks] said". */
const belongsToName = (tokens: readonly Token[], at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  return isRole(lower) || isThing(lower) || MODIFIERS.has(lower) || isNounBeforeSaying(tokens, at);
};

/** End of the noun phrase after a preposition at `at`; `at` when it does not belong to the phrase before it. */
const attachedEnd = (tokens: readonly Token[], at: number, names: NameIndex, any = false): number => {
  const preposition = tokens[at]?.lower ?? '';
  if (!ATTACHING.has(preposition)) return at;
  let to = at + 1;
  if (tokens[to]?.lower === 'across') to += 1;
  while (DETERMINERS.has(tokens[to]?.lower ?? '') || /^\d/u.test(tokens[to]?.lower ?? '')) to += 1;
  const first = to;
  const proper = isProper(tokens, to, names);
  if (CALENDAR.has(tokens[to]?.lower ?? '')) return at;
  if (!any && !proper && !OPEN_ENDED.has(preposition) && !isRole(tokens[to]?.lower ?? '')) return at;
  while (isWordAt(tokens, to) && to < first + 5) {
    const { lower } = tokens[to] ?? { lower: '' };
    if (isClosed(lower) || DETERMINERS.has(lower) || (to > first && isPastForm(lower))) break;
    if (to > first && isNamedAfter(tokens, to, names)) break;
    // A plural ends the phrase: "chiefs of 12 countries [came]".
    const ended =
      to > first && !isProper(tokens, to - 1, names) && tokens[to - 1]?.lower.endsWith('s') === true;
    if (ended && !isRole(lower) && !isThing(lower)) break;
    if (
      !isProper(tokens, to, names) &&
      tokens[to - 1]?.possessive !== true &&
      ((speechVerb(lower) !== undefined && !isNounHere(tokens, to)) ||
        (proper && !any && !belongsToName(tokens, to)))
    )
      break;
    to += 1;
  }
  if (to === first || (any && tokens[to - 1]?.possessive === true)) return at;
  if (tokens[to]?.lower === 'and' && isProper(tokens, to - 1, names)) {
    if (tokens[to + 1]?.lower === 'beyond') return to + 2;
    const the = tokens[to + 1]?.lower === 'the' ? 1 : 0;
    let end = to + 1 + the;
    while (isProper(tokens, end, names)) end += 1;
    const next = tokens[end]?.lower ?? '';
    if (end > to + 1 + the && speechVerb(next) === undefined && !isRole(next)) return end;
  }
  return to;
};

/** End of "familiar with the talks", "briefed on the matter" after a role; `at` where nothing like it follows. */
const knowingEnd = (tokens: readonly Token[], at: number, names: NameIndex): number => {
  if (!KNOWING.has(tokens[at]?.lower ?? '')) return at;
  const end = attachedEnd(tokens, at + 1, names, true);
  return end > at + 1 ? end : at;
};

/** End of a phrase with what belongs to it after prepositions: "a senior official [in Oslo]", "two people [close to the bank]". */
export const withAttached = (tokens: readonly Token[], to: number, names: NameIndex): number => {
  let end = knowingEnd(tokens, to, names);
  for (let count = 0; count < MOST_ATTACHED || isRole(tokens[end - 1]?.lower ?? ''); count += 1) {
    const next = attachedEnd(tokens, end, names);
    if (next === end) return end;
    end = next;
  }
  return end;
};
