import { layoutOf } from '../../src/core/passages/layout.js';
import { sliceOf } from '../../src/core/span.js';
import { articleOf } from '../article-of.js';
import { randomFrom } from '../statistics.js';

/** A text to draw sentences from. */
export type Text = { readonly id: string; readonly text: string };

/** A sentence of an article by its offsets. */
export type Place = { readonly article: string; readonly start: number; readonly end: number };

const SEED = 20_261_127;
const NUMBER =
  /\b(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|billion|dozen|half)\b/giu;
const NO_AMOUNT = /^(?:1[89]\d\d|20\d\d)[.,]?$/u;
const DATE =
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\.? $/iu;
/** Hyphens that a text rebuilt from tokens has pulled apart. */
const APART = / [-–] /u;

/** Sums, shares and changes: half of the choice, since plain counts stand everywhere. */
const MEASURED =
  /[$€£%]|\b(?:percent|per cent|rose|risen|rise|fell|fallen|increased?|decreased?|declined?|dropped|grew|growth|cut|reduced?)\b/iu;

const holdsAmount = (sentence: string): boolean =>
  !APART.test(sentence) &&
  [...sentence.matchAll(NUMBER)].some(
    ({ 0: word, index }) => !NO_AMOUNT.test(word) && !DATE.test(sentence.slice(0, index)),
  );

/**
 * One sentence with a number that is neither year nor day of a month from each of `most` texts, in a repeatable random
 * order; every second one holds a measure or a word of change too.
 */
export const drawPlaces = (texts: readonly Text[], most: number): readonly Place[] => {
  const random = randomFrom(SEED);
  const ordered = texts
    .map((one) => ({ one, order: random(), pick: random() }))
    .sort((a, b) => a.order - b.order);
  const places: Place[] = [];
  for (const { one, pick } of ordered) {
    if (places.length === most) break;
    const measured = places.length % 2 === 1;
    const sentences = layoutOf(articleOf(one.id, one.text)).sentences.filter((sentence) => {
      const words = sliceOf(one.text, sentence);
      return holdsAmount(words) && (!measured || MEASURED.test(words));
    });
    const chosen = sentences[Math.floor(pick * sentences.length)];
    if (chosen !== undefined) places.push({ article: one.id, start: chosen.start, end: chosen.end });
  }
  return places;
};
