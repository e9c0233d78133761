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

/** A name for comparison: small letters without accents, plain apostrophes and hyphens, single blanks ("Glavaš" → "glavas"). */
export const foldName = (text: string): string => {
  const small = text.toLowerCase();
  if (ASCII.test(small) && !BLANKS.test(small)) return small;
  return small
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøđðþßæœħə’ʼ`‑‐]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();
};

/** One spelling for the ways a name is written in Latin letters: Zelensky, Zelenskyy and Zelenskiy, Asad and Assad, Mohammed and Muhammad. */
export const soundOf = (word: string): string =>
  foldName(word)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?:iy|yy|ii|ij|yi)$/u, 'y')
    .replace(/i$/u, 'y')
    .replace(/^(?:mohamm?[ae]d|muhamm?[ae]d|mohamed|mehmed)$/u, 'muhamad')
    .replace(/ou/gu, 'u')
    .replace(/(\p{L})\1/gu, '$1');

const particle = /^(?:al|el|an|as|ash|at|ad|ar|az|abu|bin|ibn|ben)-?$/u;

const wordsOf = (name: string): readonly string[] =>
  foldName(name)
    .split(/[\s-]+/u)
    .filter((word) => word !== '' && !particle.test(word))
    .map(soundOf);

/**
 * Whether two names can mean the same person inside one article or to one reader: one's words all stand in the
 * other's, in order, in some spelling ("glavas" and "Robert Glavaš", "Asad" and "Bashar al-Assad").
 */
export const sameName = (a: string, b: string): boolean => {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || short.length === 0) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
};

const isSimpleTitle = (folded: string): boolean =>
  RANKS.has(folded) || ROLES.has(folded) || HONORIFICS.has(folded);

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
