import type { Corpus } from '../corpus.js';
import { idfOf } from '../idf.js';
import type { Slices } from '../slices.js';
import { fold } from '../terms/fold.js';
import { termOf } from '../terms/term-of.js';
import type { Token } from '../terms/tokens.js';
import { type Acronyms, learnAcronyms } from './acronyms.js';
import { COMMON_ENGLISH } from './common-english.js';
import { COUNTRY_VARIANTS } from './countries.js';
import { createNames } from './names.js';
import { createNearTerms } from './near-terms.js';
import { createRelatives } from './relatives.js';
import { SAME_NAMES } from './same-names.js';
import { createSpelling, type Variant } from './spelling.js';

/** A word of a question with its term. */
export type QueryWord = Token & { readonly term: string };

/** Finds terms of the index that may stand for the word at a place of a question in a language, best first. */
export type Variants = (words: readonly QueryWord[], at: number, language: string) => readonly Variant[];

/** Of a word that articles hold, and of one that none holds. English words are stemmed well enough without. */
const RELATIVE = 0.2;
const RELATIVE_OF_UNKNOWN = 0.5;
const ACRONYM = 0.9;
const JOINED = 0.9;
const MOST = 8;
/** Fewest letters of each part of a word written as two. */
const PART_LEAST = 3;
const CAPITAL = /^\p{Lu}/u;
const CAPITALS = /^(?:\p{Lu}\.?){2,6}$/u;

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

const mayBeAcronym = ({ text, term }: QueryWord): boolean => CAPITALS.test(text) || !COMMON_ENGLISH.has(term);

/** The words of the names that an acronym stands for; each counts by its share of the name's idf, all together .9. */
const spelledOut = (corpus: Corpus, acronyms: Acronyms, word: QueryWord): readonly Variant[] =>
  (mayBeAcronym(word) ? acronyms.expansionsOf(fold(word.text)) : []).flatMap(({ terms }) => {
    const idfs = terms.map((term) => {
      const number = corpus.vocabulary.numberOf(term);
      return number === undefined ? 0 : idfOf(corpus.vocabulary.passagesWith(number), corpus.passages.length);
    });
    const sum = idfs.reduce((total, idf) => total + idf, 0);
    return terms.map((term, at) => ({ term, weight: sum === 0 ? 0 : (ACRONYM * (idfs[at] ?? 0)) / sum }));
  });

/** The acronyms of names that stand in the question around a word: each of their words may be met by the acronym. */
const abbreviated = (acronyms: Acronyms, words: readonly QueryWord[], at: number): readonly Variant[] =>
  acronyms.withTerm(words[at]?.term ?? '').flatMap(({ acronym, terms }) => {
    const before = terms.indexOf(words[at]?.term ?? '');
    const stands = terms.every((term, index) => words[at - before + index]?.term === term);
    const short = stands ? termOf(acronym.toUpperCase(), 'en') : null;
    return short === null ? [] : [{ term: short, weight: ACRONYM }];
  });

/** Words that the articles write as one: cease fire, ceasefire. */
const joined = (words: readonly QueryWord[], at: number, language: string): readonly Variant[] =>
  [at - 1, at].flatMap((first) => {
    const left = words[first]?.text ?? '';
    const right = words[first + 1]?.text ?? '';
    if (left.length < PART_LEAST || right.length < PART_LEAST) return [];
    const term = termOf(left + right, language);
    const holdsBoth = term !== null && term.length > left.length + 1;
    return holdsBoth ? [{ term, weight: JOINED }] : [];
  });

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
        ...spelling.names(word.term),
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
    const capital = CAPITAL.test(word.text);
    const guesses = [...spelling.unknown(word.term, capital), ...related(word.term, RELATIVE_OF_UNKNOWN)];
    return strongest(guesses, word.term, corpus);
  };
};
