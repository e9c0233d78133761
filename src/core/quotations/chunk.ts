import { isHomograph, speechVerb } from '../passages/verbs.js';
import { POSTNOMINALS } from '../people/lexicon/titles.js';
import type { Mention, NameIndex } from './mention.js';
import { BODY_NAMES, isRole, isThing } from './nouns.js';
import { PLACES } from './places.js';
import type { Token } from './tokens.js';
import { CALENDAR, DETERMINERS, isClosed, isPastForm, MODIFIERS, NAME_LINKS } from './words.js';

/** What a noun phrase turned out to be, before what follows a preposition. */
export type Head = { readonly kind: Mention['kind']; readonly to: number; readonly name: string | null };

const MOST_MODIFIERS = 6;
const INITIALS = /^\p{Lu}{2,}$/u;

const NAMES_AND_MONTHS = new Set('april may june august jan jun'.split(' '));

/** A name that is written like a month, beside a verb of saying and a quotation: "“We wait,” May said", "“…,” said June". */
export const isMonthSpeaking = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.capital !== true || !NAMES_AND_MONTHS.has(token.lower)) return false;
  const isVerb = (index: number): boolean => speechVerb(tokens[index]?.lower ?? '')?.form === 'past';
  const quoteEnds = (index: number): boolean =>
    tokens[tokens[index]?.text === ',' ? index - 1 : index]?.kind === 'quote';
  return (isVerb(at + 1) && quoteEnds(at - 1)) || (isVerb(at - 1) && quoteEnds(at - 2));
};

/** A word written with a capital for another reason than beginning the sentence. */
export const isProper = (tokens: readonly Token[], at: number, names: NameIndex): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital || DETERMINERS.has(token.lower)) return false;
  if (token.lower === 'tweeted') return false;
  if (at === 0) {
    if (isClosed(token.lower)) return names.at.has(token.start);
    const next = speechVerb(tokens[1]?.lower ?? '')?.form;
    if (tokens[1]?.text === ',' && isRole(tokens[2]?.lower ?? '') && tokens[3]?.lower === 'of') return true;
    const speaks = (next === 'past' || next === 'present') && speechVerb(token.lower) === undefined;
    return (
      names.at.has(token.start) || names.capitals.has(token.lower) || speaks || INITIALS.test(token.text)
    );
  }
  if (names.at.has(token.start) || !(isClosed(token.lower) || CALENDAR.has(token.lower))) return true;
  return isMonthSpeaking(tokens, at);
};

/** End of a run of capitalised words: "Volodymyr Zelenskyy", "Bin al Thani"; it ends at a possessive. */
const capitalRun = (tokens: readonly Token[], at: number, names: NameIndex): number => {
  let to = at;
  while (isProper(tokens, to, names) && (to === at || !names.at.has(tokens[to]?.start ?? -1))) {
    to += 1;
    if (tokens[to - 1]?.possessive) return to;
    const links = NAME_LINKS.has(tokens[to]?.lower ?? '')
      ? NAME_LINKS.has(tokens[to + 1]?.lower ?? '')
        ? 2
        : 1
      : 0;
    if (links > 0 && isProper(tokens, to + links, names)) to += links;
  }
  return to;
};

const kindOfName = (tokens: readonly Token[], from: number, to: number, definite: boolean): Head['kind'] => {
  const last = (tokens[to - 1]?.lower ?? '').replace(/\.$/u, '');
  if (isRole(last)) return 'source';
  const initials = to - from === 1 && /^(?:\p{Lu}\.?){2,}$/u.test(tokens[from]?.text ?? '');
  const body = BODY_NAMES.has(last) || PLACES.has(tokens[to - 1]?.lower ?? '') || isThing(last);
  return definite || initials || body ? 'thing' : 'person';
};

/** Whether modifiers from here end in a role or a known name: "Ukrainian [military official]". */
export const leadsToRole = (tokens: readonly Token[], from: number, names: NameIndex): boolean => {
  for (let at = from; at < from + 4; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (isRole(token.lower) || names.at.has(token.start)) return true;
    if (!MODIFIERS.has(token.lower) && !token.capital) return false;
  }
  return false;
};

/** Whether a plain word is the noun that a verb of saying follows: "at the Oslo [talks] said", "a Russian [relay] wrote". */
export const isNounBeforeSaying = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital || token.possessive) return false;
  const { lower } = token;
  if (isClosed(lower) || DETERMINERS.has(lower) || isPastForm(lower) || /(?:ed|ing)$/u.test(lower))
    return false;
  const own = speechVerb(lower)?.form ?? 'base';
  const next = tokens[at + 1]?.lower ?? '';
  const form = speechVerb(next)?.form;
  return own === 'base' && !isHomograph(next) && (form === 'past' || form === 'present');
};

/** Things whose names follow them: "the news agency Lusa". */
const BEARERS = new Set(
  'newspaper magazine daily weekly agency website site channel network broadcaster station company firm bank'.split(
    ' ',
  ),
);

/** End of a word without the full stop that closes a sentence. */
const endOfWord = (token: Token | undefined): number =>
  token === undefined ? 0 : token.end - (token.text.endsWith('.') ? 1 : 0);

const endOfName = (tokens: readonly Token[], at: number, end: number): number => {
  let to = at + 1;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to += 1;
  return to;
};

const AFTER_NAME = new Set(
  'campaign administration team camp foundation organization organisation presidency family website government'.split(
    ' ',
  ),
);

/** Whether a name only tells whose: "the Keller [campaign]", "Keller [ally Jean Roux]". */
const leadsOn = (tokens: readonly Token[], to: number, names: NameIndex): boolean => {
  const token = tokens[to];
  if (token?.kind !== 'word') return false;
  if (AFTER_NAME.has(token.lower)) return true;
  return !names.at.has(token.start) && leadsToRole(tokens, to, names);
};

/** Whether a lower-case word can go on with a phrase that has no head yet. */
const isModifier = (tokens: readonly Token[], at: number, first: number): boolean => {
  const { lower } = tokens[at] ?? { lower: '' };
  if (at === first) return true;
  if (isPastForm(lower)) return false;
  return speechVerb(lower) === undefined && (MODIFIERS.has(lower) || !lower.endsWith('ed'));
};

/** Whether a word that is a noun as often is a verb here: "The Harbour Post reports: “…”". */
const isVerbAfter = (tokens: readonly Token[], at: number): boolean => {
  const { lower, capital, possessive } = tokens[at] ?? { lower: '', capital: true, possessive: true };
  if (capital || possessive || !isHomograph(lower) || speechVerb(lower)?.form !== 'present') return false;
  const next = tokens[at + 1];
  return next?.kind === 'quote' || /^(?:that|:)$/u.test(next?.text ?? '');
};

const isDetermined = (tokens: readonly Token[], at: number): boolean =>
  /^(?:an?|the|another)$/u.test(tokens[at - 1]?.lower ?? '');

/** The head of the noun phrase whose words begin at `first`; `null` when nothing in it can speak. */
export const headFrom = (
  tokens: readonly Token[],
  first: number,
  names: NameIndex,
  definite: boolean,
): Head | null => {
  let best: Head | null = null;
  for (let at = first; at < first + MOST_MODIFIERS + 4; ) {
    const token = tokens[at];
    if (token?.kind !== 'word') return best;
    const named = names.at.get(token.start);
    const nameEnd = named === undefined ? at : endOfName(tokens, at, named.end);
    // A name that ends inside a word was broken by a misread accent: the whole run of capitals counts.
    if (named !== undefined && endOfWord(tokens[nameEnd - 1]) <= named.end) {
      const to = POSTNOMINALS.has(tokens[nameEnd]?.text ?? '') ? nameEnd + 1 : nameEnd;
      best = { kind: 'person', to, name: named.name };
      if (tokens[to - 1]?.possessive || !leadsOn(tokens, to, names)) return best;
      at = to;
      continue;
    }
    const proper = isProper(tokens, at, names);
    if (best !== null && at === best.to && isVerbAfter(tokens, at)) return best;
    if (isRole(token.lower) || isThing(token.lower)) {
      if (best !== null && at > best.to && !leadsToRole(tokens, best.to, names)) return best;
      if (best?.kind === 'source' && isThing(token.lower) && !isRole(token.lower) && !proper) return best;
      best = { kind: isRole(token.lower) ? 'source' : 'thing', to: at + 1, name: null };
      if (token.possessive) return best;
      at += 1;
    } else if (proper) {
      const end = capitalRun(tokens, at, names);
      if (best?.kind === 'thing' && !tokens[at - 1]?.capital)
        return definite &&
          at === best.to &&
          BEARERS.has(tokens[at - 1]?.lower ?? '') &&
          !names.at.has(token.start)
          ? { ...best, to: end }
          : best;
      best = { kind: kindOfName(tokens, at, end, definite && at === first), to: end, name: null };
      if (tokens[end - 1]?.possessive) return best;
      if (isDetermined(tokens, at) && !isRole(tokens[end]?.lower ?? '') && isNounBeforeSaying(tokens, end))
        return { kind: 'thing', to: end + 1, name: null };
      at = end;
    } else {
      const dated = at === first && CALENDAR.has(token.lower);
      const stops =
        (!dated && isClosed(token.lower)) ||
        DETERMINERS.has(token.lower) ||
        (token.possessive && best !== null);
      if (stops || at - first > MOST_MODIFIERS) return best;
      if (best !== null ? !leadsToRole(tokens, at, names) : !isModifier(tokens, at, first)) return best;
      at += 1;
    }
  }
  return best;
};
