import { speechVerb } from '../passages/verbs.js';
import { withAttached } from './attached.js';
import { type Head, headFrom, isMonthSpeaking, isProper, leadsToRole } from './chunk.js';
import { datelineEnd } from './dateline.js';
import type { Mention, NameIndex } from './mention.js';
import { CUE_NOUNS, isPluralRole, isRole, isThing } from './nouns.js';
import { isWordAt, type Token } from './tokens.js';
import {
  DETERMINERS,
  INDEFINITES,
  isAdverb,
  isClosed,
  isPastForm,
  isTime,
  MODIFIERS,
  SINGLE,
  SUBJECT_PRONOUNS,
} from './words.js';

const STAND_ALONE = new Set('others some many most several both few one another two three four'.split(' '));
const ORDINAL = /^(?:first|second|third|last|same)$/u;

const OFFICE_LINK = /^(?:for|of)$/u;

/** Whether words joined by "and" share one plural role: "Western [and Ukrainian officials]". */
const sharesRole = (tokens: readonly Token[], from: number, names: NameIndex): number => {
  for (let at = from; at < from + 3; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || names.at.has(token.start) || token.possessive) return -1;
    if (token.lower === 'and' && at > from) {
      const head = headFrom(tokens, at + 1, names, false);
      const plural = head?.kind === 'source' && isPluralRole(tokens[head.to - 1]?.lower ?? '');
      return plural && head.to > at + 2 && leadsToRole(tokens, at + 1, names) ? head.to : -1;
    }
    if (!token.capital && !MODIFIERS.has(token.lower)) return -1;
  }
  return -1;
};

const mention = (tokens: readonly Token[], from: number, to: number, head: Head): Mention => {
  const last = tokens[head.to - 1];
  const lower = tokens[from]?.lower ?? '';
  return {
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    from,
    to,
    kind: head.kind,
    name: head.name,
    head: last?.lower ?? '',
    plural: head.kind === 'source' && isPluralRole(last?.lower ?? ''),
    indefinite: INDEFINITES.has(lower) || (!DETERMINERS.has(lower) && tokens[from]?.possessive !== true),
    possessive: tokens[to - 1]?.possessive === true,
  };
};

const pronounAt = (tokens: readonly Token[], at: number): Mention =>
  mention(tokens, at, at + 1, { kind: 'pronoun', to: at + 1, name: null });

/** End of the words that determine a phrase: "the", "some of the", "two other". */
const afterDeterminers = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (DETERMINERS.has(tokens[at]?.lower ?? '') && isWordAt(tokens, at) && at < from + 4) {
    at += 1;
    if (ORDINAL.test(tokens[at]?.lower ?? '') && isRole(tokens[at + 1]?.lower ?? '')) at += 1;
    if (at > from && tokens[at]?.lower === 'of' && DETERMINERS.has(tokens[at + 1]?.lower ?? '')) at += 1;
  }
  return at;
};

/** "Keller’s introducer": the owned noun is the head, unless it is a noun of speech, whose owner speaks. */
const possessed = (tokens: readonly Token[], head: Head): Head => {
  const ownable = (at: number): boolean => {
    const { lower } = tokens[at] ?? { lower: '' };
    return isWordAt(tokens, at) && !isClosed(lower) && !DETERMINERS.has(lower) && !CUE_NOUNS.has(lower);
  };
  const { to } = head;
  if (!ownable(to)) return head;
  const ends = [to + 1, to + 2, to + 3].filter((end) => speechVerb(tokens[end]?.lower ?? '') !== undefined);
  const end = ends.find((one) => Array.from({ length: one - to }, (_, at) => to + at).every(ownable));
  return { kind: 'generic', to: end ?? to + 1, name: null };
};

/** The phrase goes on after a possessor: "Macron’s [office]". */
const pastPossessor = (tokens: readonly Token[], head: Head, names: NameIndex, depth = 0): Head => {
  if (tokens[head.to - 1]?.possessive !== true || depth > 3) return head;
  const next = headFrom(tokens, head.to, names, false);
  return next === null ? possessed(tokens, head) : pastPossessor(tokens, next, names, depth + 1);
};

const isVerbHere = (lower: string, single: boolean): boolean => {
  const form = speechVerb(lower)?.form;
  return form !== undefined && !(single && form === 'base');
};

const genericEnd = (tokens: readonly Token[], first: number): number => {
  const single = SINGLE.has(tokens[first - 1]?.lower ?? '');
  let to = first;
  while (isWordAt(tokens, to) && to < first + 4) {
    const { lower } = tokens[to] ?? { lower: '' };
    if (isClosed(lower) || DETERMINERS.has(lower)) break;
    if (to > first && (isPastForm(lower) || isVerbHere(lower, single))) break;
    to += 1;
  }
  return to;
};

/** Whether a phrase without a determiner can begin here: with a name, a role, a thing, or a usual modifier of one. */
const canBegin = (tokens: readonly Token[], at: number, names: NameIndex): boolean => {
  const lower = tokens[at]?.lower ?? '';
  return (
    isProper(tokens, at, names) ||
    names.at.has(tokens[at]?.start ?? -1) ||
    tokens[at]?.capital === true ||
    isRole(lower) ||
    isThing(lower) ||
    MODIFIERS.has(lower)
  );
};

/** "this week" before a name or a verb; "a weekend editorial" is a thing. */
const tellsTime = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return isTime(tokens[at]?.text ?? '') && (next === undefined || next.capital || isClosed(next.lower));
};

/** Whether what belongs to a phrase is an office with its field: "a spokesman [for the minister for ports]". */
const hasOffice = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to - 1)
    .some(({ lower }, at) => isRole(lower) && OFFICE_LINK.test(tokens[from + at + 1]?.lower ?? ''));

/** Whether a name after a phrase holds the office that it is: "the minister [for ports]", unlike "a lawyer [for the port]". */
const isHeld = (tokens: readonly Token[], from: number, { kind, to }: Head): boolean =>
  kind === 'source' &&
  !isPluralRole(tokens[to - 1]?.lower ?? '') &&
  OFFICE_LINK.test(tokens[to]?.lower ?? '') &&
  !INDEFINITES.has(tokens[from]?.lower ?? '');

type Whole = { readonly head: Head; readonly to: number };

/**
 * A phrase with what belongs to it and a name after that: the holder of the office ("Minister for Ports [Ana Lind]"), or a
 * part of the phrase where an office within it has the name ("a spokesman for Minister for Ports [Ana Lind]").
 */
const withNameAfter = (tokens: readonly Token[], from: number, head: Head, names: NameIndex): Whole => {
  const to = withAttached(tokens, head.to, names);
  const name =
    to > head.to && names.at.has(tokens[to]?.start ?? -1) ? headFrom(tokens, to, names, false) : null;
  if (name === null) return { head, to };
  if (hasOffice(tokens, head.to, to)) return { head, to: name.to };
  return isHeld(tokens, from, head) ? { head: name, to: name.to } : { head, to };
};

const standingAlone = (tokens: readonly Token[], from: number, to: number): Mention => ({
  ...mention(tokens, from, to, { kind: 'source', to, name: null }),
  plural: !SINGLE.has(tokens[to - 1]?.lower ?? '') && tokens[to - 1]?.lower !== 'one',
});

const TAKES_DEGREE = /^(?:an?|the|another|one|some|his|her|their)$/u;

/** Position after an adverb that belongs to the next word: "a visibly tired Marie". */
const pastDegree = (tokens: readonly Token[], at: number): number => {
  const lower = tokens[at]?.lower ?? '';
  const degree = lower.endsWith('ly') && isAdverb(lower) && tokens[at]?.capital === false;
  return degree && TAKES_DEGREE.test(tokens[at - 1]?.lower ?? '') ? at + 1 : at;
};

const phraseAt = (tokens: readonly Token[], from: number, names: NameIndex): Mention | null => {
  const determined = afterDeterminers(tokens, from);
  const first = pastDegree(tokens, determined);
  if (first > from && tellsTime(tokens, first)) return null;
  const shared = sharesRole(tokens, first, names);
  if (shared > 0)
    return mention(tokens, from, withAttached(tokens, shared, names), {
      kind: 'source',
      to: shared,
      name: null,
    });
  if (first === from && !canBegin(tokens, first, names)) return null;
  const found = headFrom(tokens, first, names, first > from);
  if (found !== null) {
    const head = pastPossessor(tokens, found, names);
    const attaches = (head.kind === 'source' || head.kind === 'thing') && !tokens[head.to - 1]?.possessive;
    const whole = attaches ? withNameAfter(tokens, from, head, names) : { head, to: head.to };
    return mention(tokens, from, whole.to, whole.head);
  }
  if (first === from) return null;
  if (
    STAND_ALONE.has(tokens[first - 1]?.lower ?? '') &&
    (!isWordAt(tokens, first) ||
      speechVerb(tokens[first]?.lower ?? '') !== undefined ||
      isPastForm(tokens[first]?.lower ?? '') ||
      isClosed(tokens[first]?.lower ?? ''))
  )
    return standingAlone(tokens, from, first);
  const to = genericEnd(tokens, first);
  if (to === first || isTime(tokens[to - 1]?.text ?? '')) return null;
  return mention(tokens, from, to, { kind: 'generic', to, name: null });
};

/** The phrases of a sentence that may name a speaker, in text order, none inside another; quotations are skipped. */
export const mentionsOf = (tokens: readonly Token[], names: NameIndex): readonly Mention[] => {
  const mentions: Mention[] = [];
  for (let at = datelineEnd(tokens); at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const { lower } = token;
    const lowerVerb = speechVerb(lower) !== undefined && !isProper(tokens, at, names);
    const skip =
      token.kind !== 'word' ||
      (isClosed(lower) && !names.at.has(token.start) && !isMonthSpeaking(tokens, at)) ||
      lowerVerb;
    const found =
      SUBJECT_PRONOUNS.has(lower) && token.kind === 'word'
        ? pronounAt(tokens, at)
        : skip
          ? null
          : phraseAt(tokens, at, names);
    if (found !== null) mentions.push(found);
    at = found?.to ?? at + 1;
  }
  return mentions;
};
