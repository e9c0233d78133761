import type { FigureChange } from '../extraction.js';
import type { Counted } from './counted/counted.js';
import type { Hedge } from './hedges.js';
import { MONEY } from './measure/units.js';
import { lowerAt, type Token } from './reading/tokens.js';
import type { Reading } from './reading/types.js';

/** A reading with its surroundings, while the figures of its sentence are compared. */
export type Draft = {
  readonly reading: Reading;
  readonly hedge: Hedge | null;
  readonly from: number;
  readonly to: number;
  readonly change: FigureChange;
  readonly unit: string | null;
  readonly counted: Counted | null;
};

const LINK = /^(?:[,(/]|and|or|to|wide|long|high|tall|deep)$/u;
const LINK_MOST = 3;

/** The words between two figures when they are only signs and joining words, else `null`. */
const linkBetween = (tokens: readonly Token[], first: Draft, second: Draft): string | null => {
  const words: string[] = [];
  for (let at = first.to; at < second.from; at += 1) words.push(lowerAt(tokens, at));
  const joins = words.length <= LINK_MOST && words.every((word) => LINK.test(word));
  return joins ? words.join(' ') : null;
};

const amounts = (first: Draft, second: Draft): boolean =>
  first.reading.class === 'amount' && second.reading.class === 'amount';

/** The first of two joined figures takes unit and counted thing of the second: "three or six months". */
const forward = (first: Draft, second: Draft, link: string): Draft => {
  if (link === '(' && first.counted?.direct !== true && second.counted?.direct === true)
    return { ...first, counted: second.counted };
  const bare =
    first.unit === null && first.counted?.direct !== true && /^(?:,|and|or|, and|, or)$/u.test(link);
  if (!bare || second.reading.attributive) return first;
  const unit = second.unit !== null && !MONEY.has(second.unit) ? second.unit : null;
  if (unit === null && second.counted?.direct !== true) return first;
  return { ...first, unit, counted: second.counted ?? first.counted };
};

/** The second says the same again (in brackets, behind a slash or ", or"): it keeps change and counted thing. */
const backward = (first: Draft, second: Draft, link: string): Draft => {
  const again = /^(?:\(|\/|, or)$/u.test(link) && first.unit !== null && second.unit !== null;
  const both = link === 'and' && first.unit === second.unit && /^(?:up|down)$/u.test(first.change);
  const plain = second.hedge === null && second.change === '=';
  const change = plain && (again || both) ? first.change : second.change;
  const counted = second.counted?.direct === true ? second.counted : (first.counted ?? second.counted);
  return { ...second, change, counted };
};

/** Counts of one thing in one sentence are rarely further apart: "in two ways, and 800,000" does not count ways. */
const UNLIKE = 100;
const GOES_ON = /^(?:and|but|while|with|or|,|;)$/u;

/** Whether a number begins a clause, or is the object of a verb that does: "killed 12 people and wounded 40". */
const goesOn = (tokens: readonly Token[], from: number): boolean =>
  GOES_ON.test(lowerAt(tokens, from - 1)) ||
  (/(?:ed|ing)$/u.test(lowerAt(tokens, from - 1)) && GOES_ON.test(lowerAt(tokens, from - 2)));

const HAVING = /^(?:has|have|had|won|lost|got|holds?|held|received|gave|took|sent|sold|bought|scored|with)$/u;
const LINKS = /^(?:and|but|while|whereas|with|compared|versus)$/u;

/** Whether a number ends its clause behind a verb of having: "Braun has won 13". */
const endsLikewise = (tokens: readonly Token[], draft: Draft): boolean => {
  const next = tokens[draft.to];
  return (next === undefined || next.kind === 'mark') && HAVING.test(lowerAt(tokens, draft.from - 1));
};

/** "won 25 seats and Braun has won 13": whether a joining word stands between two numbers. */
const joined = (tokens: readonly Token[], before: Draft, draft: Draft): boolean =>
  tokens.slice(before.to, draft.from).some(({ lower }) => LINKS.test(lower));

/** A number that names nothing at the beginning of its clause counts on: "14 people died and 200 were hurt". */
const elliptic = (tokens: readonly Token[], drafts: readonly Draft[], at: number): Draft | null => {
  const draft = drafts[at];
  if (draft === undefined || draft.unit !== null || draft.reading.class !== 'amount') return null;
  if (draft.counted?.direct === true) return null;
  const begins = goesOn(tokens, draft.from);
  if (!begins && !endsLikewise(tokens, draft)) return null;
  const least = (draft.reading.value ?? 0) / UNLIKE;
  const before = drafts
    .slice(0, at)
    .findLast(
      ({ unit, reading, counted }) =>
        unit === null && reading.class === 'amount' && counted?.direct && (reading.value ?? 0) >= least,
    );
  if (before === undefined || !(begins || joined(tokens, before, draft))) return null;
  return { ...draft, counted: before.counted };
};

/** "19 percent support in Oslo, 17 percent in Bergen": a measure that names nothing goes on with the thing of the one before. */
const series = (tokens: readonly Token[], first: Draft, second: Draft): Draft => {
  const goes = /^(?:,|and|or|but)$/u.test(lowerAt(tokens, second.from - 1));
  const same = second.unit !== null && first.unit === second.unit && !second.reading.attributive;
  if (!goes || !same || second.counted?.direct === true || first.counted?.direct !== true) return second;
  return { ...second, counted: first.counted };
};

/** What figures that stand side by side share: units, counted things and changes. */
export const shareAcross = (tokens: readonly Token[], drafts: readonly Draft[]): readonly Draft[] => {
  const shared = [...drafts];
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const [first, second] = [shared[at], shared[at + 1]];
    const link = first && second && amounts(first, second) ? linkBetween(tokens, first, second) : null;
    if (first && second && link !== null) shared[at] = forward(first, second, link);
  }
  for (let at = 1; at < shared.length; at += 1) {
    const [first, second] = [shared[at - 1], shared[at]];
    const link = first && second && amounts(first, second) ? linkBetween(tokens, first, second) : null;
    if (first && second && link !== null) shared[at] = backward(first, second, link);
    const going = shared[at];
    if (first && going) shared[at] = series(tokens, first, going);
    const counting = elliptic(tokens, shared, at);
    if (counting !== null) shared[at] = counting;
  }
  return shared;
};
