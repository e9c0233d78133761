import { isDemonym, PLACES } from '../people/lexicon/places.js';
import { countryOf } from '../question/countries.js';
import { fold, wordsIn } from '../question/words.js';
import type { Span } from '../span.js';

/** Countries of two words, whose words alone are others or none; folded. */
const COMPOUND =
  /\b(?:united (?:states|kingdom|nations)|european union|new zealand|(?:north|south) korea|south africa|saudi arabia|czech republic|baltic (?:states|countries)|nordic (?:states|countries)|great britain)\b/gu;

/** The words of a text that name a country, its people or a place that stands for it, in order. */
export const countriesIn = (text: string): readonly Span[] => {
  const folded = fold(text);
  const compounds = [...folded.matchAll(COMPOUND)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
  const single = wordsIn(text)
    .filter(({ folded: word, text: typed }) =>
      word === 'us'
        ? typed === 'US' || typed === 'U.S'
        : PLACES.has(word) || isDemonym(word) || countryOf(word) !== null,
    )
    .filter(({ start }) => !compounds.some((span) => start >= span.start && start < span.end))
    .map(({ start, end }) => ({ start, end }));
  return [...compounds, ...single].sort((a, b) => a.start - b.start);
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * A country in the form in which another stands: “Slovenia” for “French” is “Slovenian”, “the French” for “Germany” is
 * “France”. As typed where a form is not known.
 */
export const inFormOf = (typed: string, other: string): string => {
  const own = countryOf(typed.toLowerCase());
  const wanted = countryOf(other.toLowerCase());
  if (own === null || wanted === null || own.field === wanted.field || wanted.field === 'capitals')
    return typed;
  if (own.field === 'capitals') return typed;
  const form = own.forms[wanted.field][0];
  return form === undefined ? typed : capital(form);
};
