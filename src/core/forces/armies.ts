import { isDemonym, PLACES } from '../people/lexicon/places.js';
import type { Span } from '../span.js';

/** Parts of the world, and leagues of states: an army of theirs is nobody's own. */
const MANY = new Set(
  'european western eastern african asian arab arabic latin caribbean scandinavian balkan nordic eu un u.n nato europe asia africa'.split(
    ' ',
  ),
);
/** A capitalised word, perhaps a possessive, before what armies have. */
const ARMY =
  /(?<![A-Za-zÀ-ž.-])((?:[A-Z]\.){2,5}|[A-ZÀ-Ž][A-Za-zÀ-ž-]{0,40})(['’]s?)? (?:own )?(?:troops|soldiers|armed forces|army|forces|navy|drones?|brigades?|warships?)\b/g;
const OFFICE = /\b[Aa]rmed [Ff]orces (?:Minister|chief|commander)\b/g;
const FORCE =
  /(?<![A-Za-zÀ-ž.-])((?:[A-Z]\.){2,5}|[A-ZÀ-Ž][A-Za-zÀ-ž-]{0,40})[”"’]? (?:forces?|missions?|deployments?|presence|contingents?)\b/g;
const SUPPORT =
  /(?<![A-Za-zÀ-ž.-])((?:[A-Z]\.){2,5}|[A-ZÀ-Ž][A-Za-zÀ-ž-]{0,40})(['’]s?)? (?:support|backing|guarantees?|cover|help|participation|air power)\b/g;
/** Words of sending and keeping: with them a state's soldiers are a force for somewhere else. */
const SENT =
  /\b(?:deploy|sen[dt]|station|post(?:ed|ing|s)?\b|contribut|commit|dispatch|offer|provid|mission|abroad|peacekeep|ceasefire|truce|without|boots|on the ground|patrol|guard|protect|clear|polic|monitor|escort|train|join|take part)/i;

/** The word as lists have it: the last part of a joined one ("Franco-British"), without a closing full stop. */
const listed = (word: string): string => (word.split('-').at(-1) ?? word).toLowerCase().replace(/\.$/, '');

/** Whether a word makes an army a state's own: "Peruvian", or with a possessive "Peru's"; not "European". */
export const isState = (word: string, possessive: boolean): boolean => {
  const name = listed(word);
  return !MANY.has(name) && (isDemonym(name) || (possessive && PLACES.has(name)));
};

/** A text without the armies that states have at home ("Peru’s navy", "Kenyan troops"), and without their ministers. */
export const withoutArmies = (text: string): string => {
  const plain = text.replace(OFFICE, ' ');
  if (SENT.test(text)) return plain;
  return plain.replace(ARMY, (army, word: string, mark?: string) =>
    isState(word, mark !== undefined) ? ' ' : army,
  );
};

/** Where a text names a force after the people that it comes from ("a Kenyan contingent"), or `null`. */
export const nationalForceAt = (text: string): Span | null => {
  for (const match of text.matchAll(FORCE)) {
    if (isDemonym(listed(match[1] ?? ''))) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
};

/** Whether a text speaks of what a state would do for a force from outside ("Peru’s backing", "Kenyan air power"). */
export const namesSupport = (text: string): boolean => {
  for (const match of text.matchAll(SUPPORT))
    if (isState(match[1] ?? '', match[2] !== undefined)) return true;
  return false;
};
