import type { Corpus } from '../corpus.js';
import type { Slices } from '../slices.js';
import { termOf } from '../terms/term-of.js';
import { learnAcronyms } from './acronyms.js';
import { COMMON_ENGLISH } from './common-english.js';
import { COUNTRY_VARIANTS } from './countries.js';
import { createNames } from './names.js';
import { createNearTerms } from './near-terms.js';
import { abbreviated, joined, spelledOut } from './phrases.js';
import { createRelatives } from './relatives.js';
import { SAME_NAMES } from './same-names.js';
import { createSpelling } from './spelling.js';
import type { Variant, Variants } from './types.js';

/** Of a word that articles hold, and of one that none holds. English words are stemmed well enough without. */
const RELATIVE = 0.2;
const RELATIVE_OF_UNKNOWN = 0.3;
const MOST = 8;

/** The strongest terms of the index, each once. */
const strongest = (variants: readonly Variant[], own: string, corpus: Corpus): readonly Variant[] => {
  const weights = new Map<string, number>();
  for (const { term, weight } of variants)
    if (term !== own && corpus.vocabulary.numberOf(term) !== undefined)
      weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  return [...weights]
    .map(([term, weight]) => ({ term, weight }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, MOST);
};

/** Readies the finding of variants for an index, in slices. */
export const createVariants = async (corpus: Corpus, slices: Slices): Promise<Variants> => {
  const near = await createNearTerms(corpus.vocabulary, slices);
  const names = await createNames(corpus.vocabulary, slices);
  const acronyms = await learnAcronyms(corpus.articles, corpus.vocabulary, slices);
  const spelling = createSpelling(corpus.vocabulary, near, names);

  const relatives = await createRelatives(corpus.vocabulary, slices);

  const related = (term: string, weight: number): readonly Variant[] =>
    relatives(term).map((number) => ({ term: corpus.vocabulary.termAt(number), weight }));

  const inLanguages = (word: string): readonly Variant[] =>
    corpus.languages.length < 2
      ? []
      : corpus.languages
          .map((language) => termOf(word, language))
          .filter((term) => term !== null)
          .map((term) => ({ term, weight: 1 }));

  return (words, at, language) => {
    const word = words[at];
    if (word === undefined) return [];
    const known = corpus.vocabulary.numberOf(word.term) !== undefined;
    const found = strongest(
      [
        ...inLanguages(word.text),
        ...spelling.names(word),
        ...(SAME_NAMES.get(word.term) ?? []),
        ...(COUNTRY_VARIANTS.get(word.term) ?? []),
        ...abbreviated(acronyms, words, at),
        ...spelledOut(corpus, acronyms, word),
        ...joined(words, at, language),
        ...(known && language !== 'en' ? related(word.term, RELATIVE) : []),
      ],
      word.term,
      corpus,
    );
    if (known || found.length > 0) return found;
    const everyday = COMMON_ENGLISH.has(word.term);
    const guesses = [...spelling.unknown(word), ...(everyday ? [] : related(word.term, RELATIVE_OF_UNKNOWN))];
    return strongest(guesses, word.term, corpus);
  };
};
