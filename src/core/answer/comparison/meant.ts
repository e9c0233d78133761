import type { DeskArticle } from '../../desk/types.js';
import type { Figure, Located } from '../../extraction.js';
import { firstEndingAfter } from '../../lower-bound.js';
import type { Sentence } from '../../passages/types.js';
import { type Span, sliceOf } from '../../span.js';
import { soldierNouns } from './nouns.js';

/** A number that names nothing is taken for soldiers from here on: bodies of them are counted in thousands. */
const BARE_LEAST = 1000;
/** Paragraphs before its own in which what a bare number counts is looked for. */
const PARAGRAPHS_BACK = 4;
/** A count of something else stands between when it is at least this part of the number: 30 countries do not make 30,000 countries. */
const ALIKE = 1 / 20;

type Noun = Span & { readonly meaning: 'force' | 'other' };

/** The nouns of a stretch of text that a bare number behind it may count. */
const nounsIn = (desk: DeskArticle, span: Span, figure: Figure): readonly Noun[] => {
  const { text } = desk.article;
  const soldiers = soldierNouns(sliceOf(text, span)).map(
    ({ start, end, own }): Noun => ({
      start: span.start + start,
      end: span.start + end,
      meaning: own ? 'other' : 'force',
    }),
  );
  const others = desk.extraction.figures
    .filter(
      (one) =>
        one.start >= span.start &&
        one.end <= span.end &&
        one.class === 'amount' &&
        one.unit === null &&
        one.counts !== null &&
        soldierNouns(`the ${one.counts}`).length === 0 &&
        (one.value ?? 0) >= ALIKE * (figure.value ?? 0),
    )
    .map(({ start, end }): Noun => ({ start, end, meaning: 'other' }));
  return [...soldiers, ...others].sort((a, b) => a.end - b.end);
};

/** The sentences from a figure's own back to the heading of its section, nearest first, the heading included. */
const sentencesBack = ({ layout }: DeskArticle, figure: Figure): readonly Sentence[] => {
  const found: Sentence[] = [];
  for (let at = firstEndingAfter(layout.sentences, figure.start); at >= 0; at -= 1) {
    const sentence = layout.sentences[at];
    if (sentence === undefined) continue;
    const role = layout.paragraphs[sentence.paragraph - 1]?.role;
    if (role !== 'heading' && sentence.paragraph < figure.paragraph - PARAGRAPHS_BACK) break;
    if (role === 'body' || role === 'heading') found.push(sentence);
    if (role === 'heading') break;
  }
  return found;
};

/** Whether a number has no noun of its own and is large enough to be one of soldiers. */
export const mayBeSoldiers = ({ counts, unit, value }: Figure): boolean =>
  counts === null && unit === null && (value ?? 0) >= BARE_LEAST;

/**
 * The words that say that a number without a noun counts people of a force: the nearest noun before it in its section
 * ("How many soldiers would go is open. Less than 30,000, some said"). `null` where the nearest thing that it could
 * count is another, a state's army, or none, and for numbers under 1,000.
 */
export const meantSoldiers = (desk: DeskArticle, figure: Figure): Located | null => {
  if (!mayBeSoldiers(figure)) return null;
  for (const sentence of sentencesBack(desk, figure)) {
    const span = { start: sentence.start, end: Math.min(sentence.end, figure.start) };
    const nearest = nounsIn(desk, span, figure).at(-1);
    if (nearest === undefined) continue;
    if (nearest.meaning === 'other') return null;
    return {
      start: nearest.start,
      end: nearest.end,
      paragraph: sentence.paragraph,
      text: sliceOf(desk.article.text, nearest),
    };
  }
  return null;
};
