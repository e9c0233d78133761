import type { Layout } from '../passages/types.js';
import type { Slices } from './slices.js';
import { termOf } from './terms/term-of.js';
import { tokensOf } from './terms/tokens.js';
import type { ArticleTerms } from './types.js';
import type { Vocabulary } from './vocabulary.js';

/** Term number of a stop word in `ArticleTerms.terms`. */
export const STOP = -1;

/** The terms of words as written, remembered for the time of a build: the same words come again and again. */
export type TermCache = (word: string, language: string) => number;

export const createTermCache = (vocabulary: Vocabulary): TermCache => {
  const byLanguage = new Map<string, Map<string, number>>();
  return (word, language) => {
    const known = byLanguage.get(language) ?? new Map<string, number>();
    if (known.size === 0) byLanguage.set(language, known);
    const cached = known.get(word);
    if (cached !== undefined) return cached;
    const term = termOf(word, language);
    const number = term === null ? STOP : vocabulary.add(term);
    known.set(word, number);
    return number;
  };
};

const CAPITAL = /^\p{Lu}/u;

/** Reads an article's words as term numbers, in slices; words in capitals inside sentences are noted as names. */
export const readArticle = async (
  { article, sentences }: Layout,
  vocabulary: Vocabulary,
  termNumber: TermCache,
  slices: Slices,
): Promise<ArticleTerms> => {
  const terms: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let sentence = 0;
  for (const { start, end, text } of tokensOf(article.text)) {
    const number = termNumber(text, article.language);
    terms.push(number);
    starts.push(start);
    ends.push(end);
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= start) sentence += 1;
    const first = (starts.at(-2) ?? -1) < (sentences[sentence]?.start ?? 0);
    if (number !== STOP && !first) vocabulary.noteCase(number, CAPITAL.test(text));
    if (slices.spent(1)) await slices.pause();
  }
  return { terms: Int32Array.from(terms), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
};

/** The terms of a title, without stop words. */
export const readTitle = (title: string, language: string, termNumber: TermCache): Int32Array =>
  Int32Array.from(
    [...tokensOf(title)].map(({ text }) => termNumber(text, language)).filter((n) => n !== STOP),
  );
