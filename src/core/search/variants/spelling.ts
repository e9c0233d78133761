import { fold } from '../terms/fold.js';
import type { Vocabulary } from '../vocabulary.js';
import { COMMON_ENGLISH } from './common-english.js';
import type { Names } from './names.js';
import type { NearTerm, NearTerms } from './near-terms.js';
import { skeletonOf } from './skeleton.js';
import type { QueryWord, Variant } from './types.js';

const LETTERS = /^\p{L}+$/u;
const CAPITAL = /^\p{Lu}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

const SAME_NAME = 0.9;
const ONE_LETTER = 0.8;
const SAME_CONSONANTS = 0.7;
const TWO_LETTERS = 0.6;

/** Fewest letters of a name spelt otherwise; of a word with one letter wrong; with two. */
const SHORTEST = 4;
const SHORTEST_ONE = 5;
const SHORTEST_TWO = 6;
/** Fewest consonants by which names in two scripts are joined. */
const CONSONANTS_LEAST = 3;

const sameScript = (a: string, b: string): boolean => CYRILLIC.test(a) === CYRILLIC.test(b);

/** Finds spellings of a word that the articles use. */
export type Spelling = {
  /** For a word that no article holds: misspelt words and transliterated names. */
  readonly unknown: (word: QueryWord) => readonly Variant[];
  /** For a name, known or not: its other usual spellings. */
  readonly names: (word: QueryWord) => readonly Variant[];
};

export const createSpelling = (vocabulary: Vocabulary, near: NearTerms, names: Names): Spelling => {
  /** One letter apart: any word, but of a name only names; two letters apart: only names with the same consonants. */
  const mayStandFor = (term: string, capital: boolean, { number, distance }: NearTerm): boolean => {
    const other = vocabulary.termAt(number);
    if (other.length < SHORTEST || !LETTERS.test(other)) return false;
    const name = vocabulary.isName(number);
    return distance < 2 ? name || !capital : name && skeletonOf(other) === skeletonOf(term);
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

  /** By the word as written too: each language stems its endings in its own way. */
  const inOtherScript = (term: string, folded: string): readonly Variant[] =>
    [term, folded]
      .filter((word) => skeletonOf(word).length >= CONSONANTS_LEAST)
      .flatMap((word) => names.like(word).map((number) => vocabulary.termAt(number)))
      .filter((other) => !sameScript(term, other))
      .map((other) => ({ term: other, weight: SAME_CONSONANTS }));

  return {
    unknown: ({ term, text }) =>
      term.length < SHORTEST || !LETTERS.test(term) || COMMON_ENGLISH.has(term)
        ? []
        : [...misspelt(term, CAPITAL.test(text)), ...inOtherScript(term, fold(text))],
    names: ({ term, text }) => {
      if (term.length < SHORTEST || COMMON_ENGLISH.has(term)) return [];
      const number = vocabulary.numberOf(term);
      const named = number !== undefined && vocabulary.isName(number);
      const spelt = names.spelt(term).map((other) => ({ term: vocabulary.termAt(other), weight: SAME_NAME }));
      return named ? [...spelt, ...inOtherScript(term, fold(text))] : spelt;
    },
  };
};
