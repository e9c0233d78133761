import type { Corpus } from '../corpus.js';
import { idfOf } from '../idf.js';
import { fold } from '../terms/fold.js';
import { termOf } from '../terms/term-of.js';
import type { Acronyms } from './acronyms.js';
import { COMMON_ENGLISH } from './common-english.js';
import type { QueryWord, Variant } from './types.js';

const ACRONYM = 0.9;
const JOINED = 0.9;
/** Fewest letters of each part of a word written as two. */
const PART_LEAST = 3;
const CAPITALS = /^(?:\p{Lu}\.?){2,6}$/u;

const mayBeAcronym = ({ text, term }: QueryWord): boolean => CAPITALS.test(text) || !COMMON_ENGLISH.has(term);

/** “US” is indexed as the term that “USA” is: both stand for the same name. */
const acronymOf = ({ text, term }: QueryWord): string => (term === 'usa' ? term : fold(text));

/** The words of the names that an acronym stands for; each counts by its share of the name's idf, all together .9. */
export const spelledOut = (corpus: Corpus, acronyms: Acronyms, word: QueryWord): readonly Variant[] =>
  (mayBeAcronym(word) ? acronyms.expansionsOf(acronymOf(word)) : []).flatMap(({ terms }) => {
    const idfs = terms.map((term) => {
      const number = corpus.vocabulary.numberOf(term) ?? -1;
      return idfOf(Math.max(1, corpus.vocabulary.passagesWith(number)), corpus.passages.length);
    });
    const sum = idfs.reduce((total, idf) => total + idf, 0);
    return terms.map((term, at) => ({ term, weight: (ACRONYM * (idfs[at] ?? 0)) / sum }));
  });

/** The acronyms of names that stand in the question around a word: each of their words may be met by the acronym. */
export const abbreviated = (
  acronyms: Acronyms,
  words: readonly QueryWord[],
  at: number,
): readonly Variant[] =>
  acronyms.withTerm(words[at]?.term ?? '').flatMap(({ acronym, terms }) => {
    const before = terms.indexOf(words[at]?.term ?? '');
    const stands = terms.every((term, index) => words[at - before + index]?.term === term);
    const short = stands ? termOf(acronym.toUpperCase(), 'en') : null;
    return short === null ? [] : [{ term: short, weight: ACRONYM }];
  });

/** Words that the articles write as one: cease fire, ceasefire. */
export const joined = (words: readonly QueryWord[], at: number, language: string): readonly Variant[] =>
  [at - 1, at].flatMap((first) => {
    const left = words[first]?.text ?? '';
    const right = words[first + 1]?.text ?? '';
    if (left.length < PART_LEAST || right.length < PART_LEAST) return [];
    const term = termOf(left + right, language);
    const holdsBoth = term !== null && term.length > left.length + 1;
    return holdsBoth ? [{ term, weight: JOINED }] : [];
  });
