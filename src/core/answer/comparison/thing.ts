import { memo } from '../../desk/memo.js';
import type { DeskArticle } from '../../desk/types.js';
import type { Figure, Located } from '../../extraction.js';
import { fold } from '../../question/words.js';
import { isGeneralNoun } from '../general-nouns.js';
import { isPeopleOfForce, isSoldiers } from '../troops-counted.js';
import { isClaim } from './claims.js';
import { mayBeSoldiers, meantSoldiers } from './meant.js';
import { isOwnedAt } from './nouns.js';

/** The key of people of a force, under all their names. */
export const FORCE_KEY = 'people of a force';

const PLANNED =
  /\b(?:would|could|will|can|may|might|should|must|shall|to (?:send|deploy|station|contribute|provide|join)|ready|offer(?:s|ed)?|pledg(?:e|es|ed)|propos(?:e|es|ed)|plan(?:s|ned)?)\b/iu;

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const singular = (word: string): string => word.replace(/(?<=[^s])s$/u, '');

/** The place of a figure's counted words: nearest to it in its sentence. */
const countedAt = (text: string, figure: Figure, counts: string): Located | null => {
  const behind = text.indexOf(counts, figure.end);
  const before = text.lastIndexOf(counts, figure.start - counts.length);
  const { start: first, end: last } = figure.sentence;
  const places = [behind, before].filter((at) => at >= first && at + counts.length <= last);
  const distance = (at: number): number => (at >= figure.end ? at - figure.end : figure.start - at);
  const [nearest] = places.sort((a, b) => distance(a) - distance(b));
  return nearest === undefined
    ? null
    : { start: nearest, end: nearest + counts.length, paragraph: figure.paragraph, text: counts };
};

/** Whether soldiers that are counted are those that a state has, not those that it would send. */
const isOwnArmy = (text: string, figure: Figure, counted: Located): boolean => {
  const noun = counted.end - (counted.text.match(/[\p{L}-]+$/u)?.[0].length ?? 0);
  return isOwnedAt(text, noun) && !PLANNED.test(text.slice(figure.sentence.start, figure.sentence.end));
};

/** Whether a figure may be compared at all: an amount that is no measure. */
const isCount = ({ class: kind, unit, value }: Figure): boolean =>
  kind === 'amount' && unit === null && value !== null;

/**
 * The key of what a figure may be compared by, by its own words alone: people of a force and numbers without a noun
 * that could count them share one; anything else goes by its whole counted phrase. `null` for measures, for what is no
 * amount, and for nouns that mean nothing alone ("countries").
 */
export const keyOf = (figure: Figure): string | null => {
  const { counts } = figure;
  if (!isCount(figure)) return null;
  if (counts === null) return mayBeSoldiers(figure) ? FORCE_KEY : null;
  if (isPeopleOfForce(counts)) return FORCE_KEY;
  const words = wordsOf(counts);
  const isGeneral = words.length === 1 && isGeneralNoun(words[0] ?? '');
  return words.length === 0 || isGeneral ? null : words.map(singular).join(' ');
};

const forceIn = (desk: DeskArticle, figure: Figure): Located | null => {
  const { text } = desk.article;
  const { counts } = figure;
  if (counts === null) return meantSoldiers(desk, figure);
  const counted = countedAt(text, figure, counts);
  if (counted === null || isOwnArmy(text, figure, counted)) return null;
  return isSoldiers(counts) || counted.end <= figure.start ? counted : null;
};

/**
 * The words that say what a figure of a key counts: of a number without a noun those before it ("asked for 64,000").
 * `null` where the sentence does not state the amount itself, and for losses and a state's own army.
 */
export const countedAs = (desk: DeskArticle, figure: Figure, key: string): Located | null => {
  if (figure.counts === null && key !== FORCE_KEY) return null;
  if (!isClaim(desk.article.text, figure)) return null;
  return key === FORCE_KEY
    ? forceIn(desk, figure)
    : countedAt(desk.article.text, figure, figure.counts ?? '');
};

/** The figures of an article that state how many people a force would have, read once. */
const forceFigures = memo(
  (desk: DeskArticle): ReadonlySet<Figure> =>
    new Set(
      desk.extraction.figures.filter(
        (figure) => keyOf(figure) === FORCE_KEY && countedAs(desk, figure, FORCE_KEY) !== null,
      ),
    ),
);

/** Whether a figure of an article states how many people a force would have, in its own words or by the noun before it. */
export const isOfForce = (desk: DeskArticle, figure: Figure): boolean => forceFigures(desk).has(figure);
