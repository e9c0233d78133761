import { overlaps, type Span } from '../span.js';
import type { Corpus } from './corpus.js';
import { idfOf } from './idf.js';
import { fold } from './terms/fold.js';
import { STOP_WORDS } from './terms/stop-words.js';
import { termOf } from './terms/term-of.js';
import { type Token, tokensOf } from './terms/tokens.js';
import { SAME_WORD } from './trace.js';
import type { QueryTerm, SearchIndex } from './types.js';
import type { QueryWord, Variants } from './variants/types.js';
import { QUESTION_LENGTH_MOST, QUESTION_TERMS_MOST } from './weights.js';

const LOWER = /\p{Ll}/u;
const PRONOUN_US = /\b(?:tell|give|show|let|help|join)\s+us\b|\bus\s{0,9}(?:[?.!,]|$)/i;

/** The language of the articles whose stop words the question uses most; the commonest one when there is no telling. */
const languageOf = (tokens: readonly Token[], languages: readonly string[]): string => {
  const counts = languages.map(
    (code) => tokens.filter(({ text }) => STOP_WORDS[code]?.has(fold(text)) === true).length,
  );
  return languages[counts.indexOf(Math.max(...counts))] ?? 'en';
};

/** Questions in capitals are read as small letters; “us” is the country but after a verb (tell us) or at the end. */
const normalised = (text: string): string => {
  const lower = text.toLowerCase();
  const small = LOWER.test(text) || lower.length !== text.length ? text : lower;
  return PRONOUN_US.test(small) ? small : small.replace(/\bus\b/gu, 'US');
};

const wordsOf = (text: string, without: readonly Span[]): readonly Token[] =>
  [...tokensOf(normalised(text.slice(0, QUESTION_LENGTH_MOST)))].filter(
    (token) => !without.some((span) => overlaps(span, token)),
  );

const contentWords = (tokens: readonly Token[], language: string): readonly QueryWord[] => {
  const seen = new Set<string>();
  const words: QueryWord[] = [];
  for (const token of tokens) {
    const term = termOf(token.text, language);
    if (term === null || seen.has(term)) continue;
    seen.add(term);
    words.push({ ...token, term });
  }
  return words.slice(0, QUESTION_TERMS_MOST);
};

/** How many passages count as holding a term: its strong variants are the same word. */
const holding = (corpus: Corpus, term: string, variants: QueryTerm['variants']): number => {
  const { numberOf, passagesWith } = corpus.vocabulary;
  const same = variants.filter(({ weight }) => weight >= SAME_WORD).map((variant) => variant.term);
  const counts = [term, ...same].map((one) => {
    const number = numberOf(one);
    return number === undefined ? 0 : passagesWith(number);
  });
  return Math.min(
    corpus.passages.length,
    Math.max(
      1,
      counts.reduce((sum, count) => sum + count, 0),
    ),
  );
};

const queryTerm = (
  corpus: Corpus,
  text: string,
  words: readonly QueryWord[],
  at: number,
  variants: QueryTerm['variants'],
): QueryTerm | null => {
  const word = words[at];
  if (word === undefined) return null;
  return {
    start: word.start,
    end: word.end,
    word: text.slice(word.start, word.end),
    term: word.term,
    known: corpus.vocabulary.numberOf(word.term) !== undefined,
    idf: idfOf(holding(corpus, word.term, variants), corpus.passages.length),
    variants,
  };
};

/** Makes the reader of questions of an index. */
export const createQueryReader =
  (corpus: Corpus, variants: Variants): SearchIndex['query'] =>
  (text, without = []) => {
    const tokens = wordsOf(text, without);
    const language = languageOf(tokens, corpus.languages);
    const words = contentWords(tokens, language);
    const terms = words
      .map((_, at) => queryTerm(corpus, text, words, at, variants(words, at, language)))
      .filter((term) => term !== null);
    return { text, terms, mass: terms.reduce((sum, { idf }) => sum + idf, 0) };
  };
