import type { Vocabulary } from '../vocabulary.js';
import { COMMON_ENGLISH } from './common-english.js';
import { editDistance } from './edit-distance.js';
import type { Names } from './names.js';
import type { NearTerms } from './near-terms.js';
import { skeletonOf, transliterate } from './skeleton.js';

/** A term that may stand for another, with its weight in (0, 1]. */
export type Variant = { readonly term: string; readonly weight: number };

const LETTERS = /^\p{L}+$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

const ONE_LETTER = 0.8;
const TWO_LETTERS = 0.6;
const SAME_CONSONANTS = 0.7;
const SAME_NAME = 0.9;

const SHORTEST = 4;
const SHORTEST_ONE = 5;
const SHORTEST_TWO = 6;
const MOST = 3;

const best = (variants: readonly Variant[]): readonly Variant[] => {
  const byTerm = new Map<string, number>();
  for (const { term, weight } of variants) byTerm.set(term, Math.max(weight, byTerm.get(term) ?? 0));
  return [...byTerm]
    .map(([term, weight]) => ({ term, weight }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, MOST);
};

const sameScript = (a: string, b: string): boolean => CYRILLIC.test(a) === CYRILLIC.test(b);

/** Finds spellings of a word that the articles use. */
export type Spelling = {
  /** For a word that no article holds: misspelt words and transliterated names. */
  readonly unknown: (term: string, capital: boolean) => readonly Variant[];
  /** For a name that articles hold: other spellings of it. */
  readonly known: (term: string) => readonly Variant[];
};

export const createSpelling = (vocabulary: Vocabulary, near: NearTerms, names: Names): Spelling => {
  const nearWords = (term: string, capital: boolean): readonly Variant[] =>
    term.length < SHORTEST_ONE
      ? []
      : near(term, term.length >= SHORTEST_TWO ? 2 : 1)
          .filter(({ number, distance }) => {
            const other = vocabulary.termAt(number);
            const named = vocabulary.isName(number);
            return (
              LETTERS.test(other) &&
              other.length >= SHORTEST &&
              other.charAt(0) === term.charAt(0) &&
              (named || (distance === 1 && !capital))
            );
          })
          .map(({ number, distance }) => ({
            term: vocabulary.termAt(number),
            weight: distance === 1 ? ONE_LETTER : TWO_LETTERS,
          }));

  const soundAlikes = (term: string): readonly Variant[] => {
    const consonants = skeletonOf(term).length;
    return names
      .like(term)
      .map((number) => vocabulary.termAt(number))
      .filter((other) => {
        if (!sameScript(term, other)) return consonants >= 3;
        const apart = Math.abs(other.length - term.length);
        return consonants >= 2 && apart <= 2 && (consonants >= 3 || other.charAt(0) === term.charAt(0));
      })
      .map((other) => ({
        term: other,
        weight: transliterate(term) === transliterate(other) ? SAME_NAME : SAME_CONSONANTS,
      }));
  };

  return {
    unknown: (term, capital) =>
      term.length < SHORTEST || !LETTERS.test(term) || COMMON_ENGLISH.has(term)
        ? []
        : best([...nearWords(term, capital), ...soundAlikes(term)]),
    known: (term) => {
      const number = vocabulary.numberOf(term);
      if (number === undefined || !vocabulary.isName(number) || term.length < SHORTEST) return [];
      const others = names
        .like(term)
        .map((other) => vocabulary.termAt(other))
        .filter((other) => other !== term && Math.max(other.length, term.length) >= SHORTEST_ONE)
        .filter((other) =>
          sameScript(term, other) ? editDistance(term, other, 1) === 1 : skeletonOf(term).length >= 3,
        );
      return best(others.map((other) => ({ term: other, weight: SAME_NAME })));
    },
  };
};
