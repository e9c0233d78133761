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
import type { QueryWord, Variant, Variants } from './types.js';

/** The ways in which other terms may stand for a word; `misspelt` only where no article holds it. */
export const VARIANT_KINDS = [
  'languages',
  'names',
  'countries',
  'acronyms',
  'joined',
  'relatives',
  'misspelt',
] as const;
export type VariantKind = (typeof VARIANT_KINDS)[number];

type Finder = {
  readonly kind: VariantKind;
  readonly find: (
    word: QueryWord,
    words: readonly QueryWord[],
    at: number,
    language: string,
  ) => readonly Variant[];
};

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

/** Readies the finding of variants for an index, in slices; `without` names kinds that are left out. */
export const createVariants = async (
  corpus: Corpus,
  slices: Slices,
  without: readonly VariantKind[] = [],
): Promise<Variants> => {
  const { vocabulary, languages } = corpus;
  const near = await createNearTerms(vocabulary, slices);
  const names = await createNames(vocabulary, slices);
  const relatives = await createRelatives(vocabulary, slices);
  const acronyms = await learnAcronyms(corpus.articles, vocabulary, slices);
  const spelling = createSpelling(vocabulary, near, names);

  const isKnown = (term: string): boolean => vocabulary.numberOf(term) !== undefined;
  const related = (term: string, weight: number): readonly Variant[] =>
    relatives(term).map((number) => ({ term: vocabulary.termAt(number), weight }));
  const inLanguages = (word: string): readonly Variant[] =>
    languages.length < 2
      ? []
      : languages
          .map((language) => termOf(word, language))
          .filter((term) => term !== null)
          .map((term) => ({ term, weight: 1 }));

  const finders: readonly Finder[] = [
    { kind: 'languages', find: ({ text }) => inLanguages(text) },
    { kind: 'names', find: (word) => [...spelling.names(word), ...(SAME_NAMES.get(word.term) ?? [])] },
    { kind: 'countries', find: ({ term }) => COUNTRY_VARIANTS.get(term) ?? [] },
    {
      kind: 'acronyms',
      find: (word, words, at) => [...abbreviated(acronyms, words, at), ...spelledOut(corpus, acronyms, word)],
    },
    { kind: 'joined', find: (_, words, at, language) => joined(words, at, language) },
    {
      kind: 'relatives',
      find: ({ term }, _, __, language) =>
        isKnown(term) && language !== 'en' ? related(term, RELATIVE) : [],
    },
  ];
  const guesses: readonly Finder[] = [
    { kind: 'misspelt', find: spelling.unknown },
    {
      kind: 'relatives',
      find: ({ term }) => (COMMON_ENGLISH.has(term) ? [] : related(term, RELATIVE_OF_UNKNOWN)),
    },
  ];
  const wanted = ({ kind }: Finder): boolean => !without.includes(kind);
  const sure = finders.filter(wanted);
  const unsure = guesses.filter(wanted);

  return (words, at, language) => {
    const word = words[at];
    if (word === undefined) return [];
    const all = (some: readonly Finder[]): readonly Variant[] =>
      strongest(
        some.flatMap(({ find }) => find(word, words, at, language)),
        word.term,
        corpus,
      );
    const found = all(sure);
    return isKnown(word.term) || found.length > 0 ? found : all(unsure);
  };
};
