import type { Vocabulary } from '../vocabulary.js';
import { COMMON_ENGLISH } from './common-english.js';
import type { Names } from './names.js';
import type { NearTerm, NearTerms } from './near-terms.js';
import { skeletonOf } from './skeleton.js';

/** A term that may stand for another, with its weight in (0, 1]. */
export type Variant = { readonly term: string; readonly weight: number };

const LETTERS = /^\p{L}+$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

const SAME_NAME = 0.9;
const ONE_LETTER = 0.8;
const SAME_CONSONANTS = 0.7;
const TWO_LETTERS = 0.6;

/** Fewest letters of a name spelt otherwise; of a word with one letter wrong; with two; with two wrong consonants. */
const SHORTEST = 4;
const SHORTEST_ONE = 5;
const SHORTEST_TWO = 6;
const SHORTEST_OTHER_SOUND = 8;
/** Fewest consonants by which names in two scripts are joined. */
const CONSONANTS_LEAST = 3;

const sameScript = (a: string, b: string): boolean => CYRILLIC.test(a) === CYRILLIC.test(b);

/** Finds spellings of a word that the articles use. */
export type Spelling = {
  /** For a word that no article holds: misspelt words and transliterated names. */
  readonly unknown: (term: string, capital: boolean) => readonly Variant[];
  /** For a name, known or not: its other usual spellings. */
  readonly names: (term: string) => readonly Variant[];
};

export const createSpelling = (vocabulary: Vocabulary, near: NearTerms, names: Names): Spelling => {
  /** One letter apart: any word, but of a name only names; two: names that sound alike, or long ones. */
  const mayStandFor = (term: string, capital: boolean, { number, distance }: NearTerm): boolean => {
    const other = vocabulary.termAt(number);
    if (other.length < SHORTEST || !LETTERS.test(other)) return false;
    const name = vocabulary.isName(number);
    if (distance < 2) return name || !capital;
    return (
      name && (skeletonOf(other) === skeletonOf(term) || (capital && term.length >= SHORTEST_OTHER_SOUND))
    );
  };

  const misspelt = (term: string, capital: boolean): readonly Variant[] =>
    term.length < SHORTEST_ONE
      ? []
      : near(term, term.length < SHORTEST_TWO ? 1 : 2)
          .filter((found) => mayStandFor(term, capital, found))
          .map(({ number, distance }) => ({
            term: vocabulary.termAt(number),
            weight: distance < 2 ? ONE_LETTER : TWO_LETTERS,
          }));

  const inOtherScript = (term: string): readonly Variant[] =>
    skeletonOf(term).length < CONSONANTS_LEAST
      ? []
      : names
          .like(term)
          .map((number) => vocabulary.termAt(number))
          .filter((other) => !sameScript(term, other))
          .map((other) => ({ term: other, weight: SAME_CONSONANTS }));

  return {
    unknown: (term, capital) =>
      term.length < SHORTEST || !LETTERS.test(term) || COMMON_ENGLISH.has(term)
        ? []
        : [...misspelt(term, capital), ...inOtherScript(term)],
    names: (term) =>
      term.length < SHORTEST || COMMON_ENGLISH.has(term)
        ? []
        : names.spelt(term).map((number) => ({ term: vocabulary.termAt(number), weight: SAME_NAME })),
  };
};
