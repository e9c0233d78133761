import { latin } from '../latin.js';
import { ACRONYM, DOTTED, ONE_CAPITAL } from '../letters.js';
import type { Candidate } from './candidates.js';
import { EASTERN_FAMILY, MORE_NAMES } from './lexicon/more-names.js';
import { PLACE_OPENERS, THING_WORDS } from './lexicon/organisations.js';
import { PARTICLES } from './lexicon/particles.js';
import { isDemonym, PLACES, PLACES_AND_NAMES } from './lexicon/places.js';
import { SUFFIXES } from './lexicon/titles.js';
import { nameLikeness } from './likeness.js';
import { cities, familyNames, givenNames, plainWords } from './lists/index.js';
import type { Word } from './words.js';

const DIGIT = latin(/\p{N}/u);
const CAMEL = latin(/\p{Ll}\p{Lu}/u);

const parts = (folded: string): readonly string[] =>
  folded.split('-').map((part) => part.replace(/^(?:al|el)(?=[a-z]{4})/u, ''));

const listed = (list: ReadonlySet<string>, folded: string): boolean =>
  list.has(folded) ||
  (folded.includes('-') && parts(folded).some((part) => part.length > 2 && list.has(part)));

const isGivenName = (folded: string): boolean =>
  (listed(givenNames, folded) && (!PLACES.has(folded) || PLACES_AND_NAMES.has(folded))) ||
  listed(MORE_NAMES, folded);

const isInitial = ({ text }: Word): boolean => ONE_CAPITAL.test(text) || DOTTED.test(text);

const wordSigns = (word: Word, place: string): readonly string[] => {
  const { folded } = word;
  if (isInitial(word)) return [`initial:${place}`];
  const signs: string[] = [];
  const given = isGivenName(folded);
  const family = listed(familyNames, folded);
  if (given) signs.push(`given:${place}`);
  if (family) signs.push(`family:${place}`);
  if (EASTERN_FAMILY.has(folded)) signs.push(`eastern:${place}`);
  if (plainWords.has(folded)) signs.push(`plain:${place}`);
  if (cities.has(folded) && (place === 'only' || (!given && !family))) signs.push(`city:${place}`);
  if (PLACES.has(folded) && (place === 'only' || !PLACES_AND_NAMES.has(folded))) signs.push(`place:${place}`);
  if (THING_WORDS.has(folded)) signs.push(`${family ? 'thingName' : 'thing'}:${place}`);
  if (isDemonym(folded)) signs.push(`demonym:${place}`);
  if (ACRONYM.test(word.text)) signs.push(`acronym:${place}`);
  if (DIGIT.test(folded)) signs.push(`digit:${place}`);
  if (CAMEL.test(word.text) && !/^(?:Mc|Mac|De|Al|El|Van|O['’])/u.test(word.text))
    signs.push(`camel:${place}`);
  if (signs.length === 0) signs.push(`unknown:${place}`);
  if (!given && !family) signs.push(`unlisted:${place}`);
  return signs;
};

const INFORMATIVE =
  /^(?:al|el)-|(?:s[kc][yi]|vic|vich|ov|ova|ev|eva|enko|shvili|yan|dottir|sson|sen|ez|opoulos|idis|escu|nen|elli|etti|zadeh|oglu|bekov|wala|wardena|singhe|nathan|swamy|ullah|uddin|ndran|esh|deep|preet)$/u;
const PLACELIKE =
  /(?:land|stan|ville|burg|burgh|grad|pur|abad|shire|polis|istan|town|port|ford|bad|berg|field|heim|gorod|nagar|tion|ment|ness|ism|ology|ware|tech|bank|corp)$/u;

/** How much the spelling of the words that no list has speaks for a name; by place, each between 0 and 1. */
export const likenessOf = (candidate: Candidate): ReadonlyMap<string, number> => {
  const all = candidate.words.slice(candidate.from, candidate.to).filter((word) => word.letters);
  const core = all.filter(
    ({ folded, capital }) => (capital || !PARTICLES.has(folded)) && !SUFFIXES.has(folded),
  );
  const found = new Map<string, number>();
  core.forEach((word, at) => {
    if (isInitial(word)) return;
    const { folded } = word;
    const place = core.length === 1 ? 'only' : at === 0 ? 'first' : at === core.length - 1 ? 'last' : 'inner';
    const like = isGivenName(folded) || listed(familyNames, folded) ? 1 : nameLikeness(folded);
    found.set(`like:${place}`, Math.min(like, found.get(`like:${place}`) ?? 1));
  });
  return found;
};

/** What the words of a name tell without their context, as names of features. */
export const formOf = (candidate: Candidate): readonly string[] => {
  const all = candidate.words.slice(candidate.from, candidate.to).filter((word) => word.letters);
  const named = all.filter((word) => !PARTICLES.has(word.folded) || word.capital);
  const core = named.filter((word) => !SUFFIXES.has(word.folded));
  const size = Math.min(core.length, 5);
  const signs = [`words:${size}`];
  const [first, ...rest] = core;
  const last = rest.at(-1);
  if (first === undefined) return signs;
  if (all.length > named.length) signs.push('particle');
  if (core.length < named.length) signs.push('suffix');
  if (last === undefined) signs.push(...wordSigns(first, 'only'));
  else {
    signs.push(...wordSigns(first, 'first'), ...wordSigns(last, 'last'));
    for (const word of rest.slice(0, -1)) signs.push(...wordSigns(word, 'inner'));
    const given = isGivenName(first.folded);
    const family = listed(familyNames, last.folded) || isGivenName(last.folded);
    if (given && family) signs.push('given+family');
    if (/^(?:el|la|los|las|le|les|il)$/u.test(first.folded) && first.capital) signs.push('articleFirst');
    if (PLACE_OPENERS.has(first.folded)) signs.push('placeOpener');
    if (core.every((word) => plainWords.has(word.folded))) signs.push('allPlain');
    if (EASTERN_FAMILY.has(first.folded) && core.length <= 3) signs.push('easternFirst');
    if (core.some(({ folded }) => THING_WORDS.has(folded) && !listed(familyNames, folded)))
      signs.push('anyThing');
  }
  const end = (last ?? first).folded;
  if (INFORMATIVE.test(end)) signs.push('familyEnding');
  if (PLACELIKE.test(end)) signs.push('placeEnding');
  if (/[^aeiouyrnlstdhmgk]$/u.test(end)) signs.push('oddEnding');
  if (/[a-z]$/u.test(end) && /[aeiou]$/u.test(end)) signs.push('vowelEnding');
  if (/[̀-ͯ]/u.test((last ?? first).text.normalize('NFD'))) signs.push('accent');
  return signs;
};
