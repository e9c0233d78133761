// The stop words and the stemmers that peers are given where their name says "stop" or "stem", by language.
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as russian } from '@orama/stemmers/russian';
import { deu, rus } from 'stopword';

const ENGLISH = (
  'a about after all also am an and any are as at be because been before being both but by can could did do does each ' +
  'for from had has have he her here him his how i if in into is it its just like made make many may me might more most ' +
  'much must my no not now of on only or other our out over s same she should so some still such t than that the their ' +
  'them then there these they this those through to too under up very was we well were what when where which while who ' +
  'whom whose why will with would you your'
).split(' ');

const LANGUAGES = {
  en: { name: 'english', stem: english, stopWords: new Set(ENGLISH) },
  de: { name: 'german', stem: german, stopWords: new Set(deu) },
  ru: { name: 'russian', stem: russian, stopWords: new Set(rus) },
};

/** Name, stemmer and stop words of a collection's language. */
export const languageOf = (code) => LANGUAGES[code] ?? LANGUAGES.en;

/** A word made small and stemmed; `null` for a stop word. */
export const stopAndStem = (code) => {
  const { stem, stopWords } = languageOf(code);
  return (word) => {
    const lower = word.toLowerCase();
    return stopWords.has(lower) ? null : stem(lower);
  };
};

export const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
