import { lowerBound } from '../../lower-bound.js';
import { countryOf } from '../../question/countries.js';
import { roleWordOf } from '../../question/role-words.js';
import { fold, wordsIn } from '../../question/words.js';
import { overlaps, type Span, sliceOf } from '../../span.js';
import type { Ground } from '../evidence/ground.js';
import type { Lookup } from '../evidence/lookup.js';

const CAPITAL_RUN =
  /(?<![\p{L}\p{M}'’.-])\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|of|the|and|al-[\p{L}]+|de|la|von|bin))* \p{Lu}[\p{L}\p{M}'’-]*/gu;
const PLACE =
  /\b(?:in|at|near|from|to|into|around|outside|across|inside|toward|towards|via) (?:the )?(?:\p{L}+ (?:of|city|town) )?((?:\p{Lu}[\p{L}\p{M}\p{N}'’-]*)(?:[ -]\p{Lu}[\p{L}\p{M}\p{N}'’-]*)*)/dgu;

/** A title before a known name (“Mayor Lund”) makes no new name. */
const isRole = (ground: Ground, at: number): boolean => {
  const { starts, ends } = ground.words;
  return roleWordOf(fold(ground.desk.article.text.slice(starts[at], ends[at]))) !== null;
};

/** Whether some words hold one that the question does not. */
const isNew = (ground: Ground, lookup: Lookup, span: Span): boolean => {
  const { starts, terms } = ground.words;
  for (let at = lowerBound(starts, span.start); at < starts.length && (starts[at] ?? 0) < span.end; at += 1)
    if ((terms[at] ?? -1) >= 0 && !lookup.has(terms[at] ?? -1) && !isRole(ground, at)) return true;
  return false;
};

/** The people named in a span whose name is not in the question. */
export const newPeopleIn = (ground: Ground, lookup: Lookup, span: Span): readonly Span[] =>
  ground.desk.extraction.people
    .flatMap(({ mentions }) => mentions.filter((mention) => overlaps(mention, span)))
    .filter((mention) => isNew(ground, lookup, mention));

const at = (span: Span, start: number, end: number): Span => ({
  start: span.start + start,
  end: span.start + end,
});

/** Runs of capitalised words in a span that the question does not have: names of people, firms, teams, places. */
export const newRunsIn = (ground: Ground, lookup: Lookup, span: Span): readonly Span[] =>
  [...sliceOf(ground.desk.article.text, span).matchAll(CAPITAL_RUN)]
    .map((match) => at(span, match.index, match.index + match[0].length))
    .filter((run) => isNew(ground, lookup, run));

/** Countries named in a span that the question does not name: they act as somebody does (“Norway leads the patrol”). */
export const newCountriesIn = (ground: Ground, lookup: Lookup, span: Span): readonly Span[] =>
  wordsIn(sliceOf(ground.desk.article.text, span))
    .filter(({ text, folded }) => /^\p{Lu}/u.test(text) && countryOf(folded)?.field === 'names')
    .map(({ start, end }) => at(span, start, end))
    .filter((country) => isNew(ground, lookup, country));

/** Capitalised words after a preposition of place that the question does not have. */
export const newPlacesIn = (ground: Ground, lookup: Lookup, span: Span): readonly Span[] =>
  [...sliceOf(ground.desk.article.text, span).matchAll(PLACE)]
    .flatMap(({ indices }) => (indices?.[1] === undefined ? [] : [at(span, indices[1][0], indices[1][1])]))
    .filter((place) => isNew(ground, lookup, place));

/** Whether a word of some set stands within a number of characters of a span. */
export const standsNear = (text: string, span: Span, words: ReadonlySet<string>, reach: number): boolean =>
  wordsIn(text.slice(Math.max(0, span.start - reach), span.end + reach)).some(
    ({ folded }) => words.has(folded.replace(/\.$/u, '')) || words.has(fold(folded).replace(/s$/u, '')),
  );
