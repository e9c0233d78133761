import { latin } from '../latin.js';
import { HONORIFICS, RANKS, ROLE_MODIFIERS, ROLES } from './lexicon/titles.js';

/** Letters that Unicode does not decompose into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ə: 'e',
  '’': "'",
  ʼ: "'",
  '`': "'",
  '‑': '-',
  '‐': '-',
};

const ASCII = /^[\x20-\x5f\x61-\x7e]*$/u;
const BLANKS = /\s\s|^\s|\s$/u;

const MARK = latin(/\p{M}/gu);

/** The plain marks first: what they leave is mostly Latin text. */
const withoutMarks = (decomposed: string): string =>
  MARK.replace(decomposed.replace(/[\u0300-\u036f]/g, ''), '');

/** A name for comparison: small letters without accents, plain apostrophes and hyphens, single blanks ("Glavaš" → "glavas"). */
export const foldName = (text: string): string => {
  const small = text.toLowerCase();
  if (ASCII.test(small) && !BLANKS.test(small)) return small;
  return withoutMarks(small.normalize('NFD'))
    .replace(/[ıłøđðþßæœħə’ʼ`‑‐]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();
};

const UNWRITTEN = latin(/[^\p{L}\p{N}]/gu);
const DOUBLED = latin(/(\p{L})\1/gu);

/**
 * One spelling for the ways a name is written in Latin letters: Zelensky, Zelenskyy and Zelenskiy; Asad and Assad;
 * Mohammed and Muhammad; Sergei and Sergey; Müller and Mueller.
 */
export const soundOf = (word: string): string =>
  DOUBLED.replace(
    UNWRITTEN.replace(foldName(word), '')
      .replace(/^m[ou]hamm?[ae]d$/u, 'muhamad')
      .replace(/(?:iy|yy|ii|ij|yi)$/u, 'y')
      .replace(/i$/u, 'y')
      .replace(/x/gu, 'ks')
      .replace(/([aou])e/gu, '$1')
      .replace(/ou/gu, 'u'),
    '$1',
  );

const PARTICLE = /^(?:al|el|an|as|ash|at|ad|ar|az|abu|bin|ibn|ben)$/u;

/** The words of a name as they sound (`soundOf`), without Arabic articles and the like unless nothing else is left. */
export const nameSounds = (name: string): readonly string[] => {
  const words = foldName(name)
    .replace(/(?<![^\s])(?:al|el|as|ash|ad|ar|az)-/gu, '')
    .split(' ');
  const carrying = words.filter((word) => !PARTICLE.test(word));
  return (carrying.length > 0 ? carrying : words).map(soundOf);
};

/** Whether all words of one name stand in the other, in the same order, or both are the same letters (“Jong-un”, “Jong Un”). */
export const soundsWithin = (short: readonly string[], long: readonly string[]): boolean => {
  if (short.length < long.length + 2 && short.join('') === long.join('')) return true;
  let at = 0;
  for (const sound of long) if (sound === short[at]) at += 1;
  return short.length > 0 && at === short.length;
};

/**
 * Whether two names can mean the same person inside one article or to one reader: one's words all stand in the
 * other's, in order, in some spelling ("glavas" and "Robert Glavaš", "Asad" and "Bashar al-Assad").
 */
export const sameName = (a: string, b: string): boolean => {
  const [first, second] = [nameSounds(a), nameSounds(b)];
  return soundsWithin(first, second) || soundsWithin(second, first);
};

const isSimpleTitle = (folded: string): boolean =>
  RANKS.has(folded) ||
  ROLES.has(folded) ||
  HONORIFICS.has(folded) ||
  (folded.length > 4 && folded.endsWith('s') && ROLES.has(folded.slice(0, -1)));

/** Whether a word is a rank, a role or a polite form: "Lt.", "President", "Vice-Marshal". Case and the full stop do not matter. */
export const isTitle = (word: string): boolean => {
  const folded = foldName(word).replace(/\.$/u, '');
  if (isSimpleTitle(folded)) return true;
  const [first, second] = folded.split('-');
  return (
    first !== undefined &&
    second !== undefined &&
    ((ROLE_MODIFIERS.has(first) && isSimpleTitle(second)) ||
      (isSimpleTitle(first) && (isSimpleTitle(second) || ROLE_MODIFIERS.has(second))))
  );
};
