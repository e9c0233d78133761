import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import { stemEnglish } from './english.js';
import { STOP_WORDS } from './stop-words.js';

/** How the words of one language become terms. */
export type Language = {
  readonly code: string;
  readonly stem: (folded: string) => string;
  readonly stopWords: ReadonlySet<string>;
};

const POLISH_CUT = 6;
const NONE: ReadonlySet<string> = new Set();
const CYRILLIC = /^\p{Script=Cyrillic}/u;

const stems: Readonly<Record<string, (folded: string) => string>> = {
  en: stemEnglish,
  de: german,
  ru: russian,
  uk: ukrainian,
  fr: french,
  es: spanish,
  it: italian,
  pl: (word) => word.slice(0, POLISH_CUT),
};

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  Object.entries(stems).map(([code, stem]) => [code, { code, stem, stopWords: STOP_WORDS[code] ?? NONE }]),
);

/** The rules for a BCP 47 tag (`en`, `uk-UA`); a language without rules keeps its words as they are. */
export const languageOf = (tag: string): Language => {
  const code = tag.slice(0, 2).toLowerCase();
  return LANGUAGES.get(code) ?? { code, stem: (word) => word, stopWords: NONE };
};

const isCyrillicLanguage = (code: string): boolean => code === 'ru' || code === 'uk';

/** The language whose rules fit a word: a name in Latin letters in a Ukrainian text is stemmed as English, and so on. */
export const languageOfWord = (folded: string, language: Language): Language => {
  if (CYRILLIC.test(folded)) return isCyrillicLanguage(language.code) ? language : languageOf('uk');
  return isCyrillicLanguage(language.code) ? languageOf('en') : language;
};
