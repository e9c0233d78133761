import { fold } from './fold.js';
import { languageOf, languageOfWord } from './languages.js';

const NUMBER = /^\p{N}/u;
const CAPITALS = /^\p{Lu}{2,5}$|^\p{Lu}(?:\.\p{Lu})+$/u;

/** Term of US, U.S. and USA: “us” is also what a stemmer leaves of “use”. */
const UNITED_STATES = 'usa';

/**
 * The term of a word: folded and stemmed by the rules of a language (a BCP 47 tag); `null` for a stop word.
 * Words in capitals are names (US, WHO, IT) and never stop words; U.S. and US are one term.
 */
export const termOf = (word: string, language: string): string | null => {
  const folded = fold(word);
  if (folded === '') return null;
  if (NUMBER.test(folded)) return folded;
  if (folded === 'us' && CAPITALS.test(word)) return UNITED_STATES;
  const { stem, stopWords } = languageOfWord(folded, languageOf(language));
  return stopWords.has(folded) && !CAPITALS.test(word) ? null : stem(folded) || folded;
};
