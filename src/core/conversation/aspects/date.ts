import { answerFrom } from '../../answer/cards-answer.js';
import type { Answer } from '../../answer/types.js';
import type { DeskArticle, DeskParts } from '../../desk/types.js';
import { overlapOf, type Span, sliceOf } from '../../span.js';
import { askedForIn } from '../asked-for.js';
import { headingAbove, marked, nearestTo, reaching, type Shown } from './around.js';

/** Words that say when without a date. */
const RELATIVE =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:yesterday|today|tomorrow|tonight)\b|\b(?:on |at )?the (?:same|next|previous|following) (?:day|week|month|year|evening|morning|night|time)\b|\b(?:the |a |an |one |two |three |four |five |six |seven |eight |nine |ten |some |a few |several |\d{1,3} )(?:hours?|days?|weeks?|months?|years?) (?:later|earlier|before|after|ago)\b|\b(?:last|next|this) (?:week|month|year|spring|summer|autumn|winter|night)\b/gi;

/** The words within a span that say when, in text order. */
export const datesIn = ({ article, extraction }: DeskArticle, within: Span): readonly Span[] => {
  const dates = extraction.figures.filter(
    (figure) => figure.class === 'date' && overlapOf(figure, within) > 0,
  );
  const relative = [...sliceOf(article.text, within).matchAll(RELATIVE)]
    .map(({ index, 0: words }) => ({ start: within.start + index, end: within.start + index + words.length }))
    .filter((span) => !dates.some((date) => overlapOf(date, span) > 0));
  return [...dates.map(({ start, end }) => ({ start, end })), ...relative].sort((a, b) => a.start - b.start);
};

/** Whether some words are a date by themselves: “eight days before” is none. */
const isFixed = ({ extraction }: DeskArticle, { start }: Span): boolean =>
  extraction.figures.some((figure) => figure.class === 'date' && figure.start === start);

/** Dates of the paragraph before the statement, from which “two days later” counts. */
const datesBefore = ({ desk, paragraph, place }: Shown): readonly Span[] =>
  datesIn(desk, { start: paragraph.start, end: place.start }).filter((date) => isFixed(desk, date));

/**
 * “When?”: the statement shown first with the words in it that say when; else together with the sentence of its
 * paragraph that does. Else in doubt: under its heading, or alone, where its citation carries the date.
 */
export const whenWas = (parts: DeskParts, question: string, shown: Shown): Answer => {
  const { desk, place, paragraph, excerpt } = shown;
  const own = datesIn(desk, place);
  const fixed = own.some((date) => isFixed(desk, date)) ? undefined : nearestTo(place, datesBefore(shown));
  if (own.length > 0 && fixed !== undefined)
    return answerFrom(parts, 'ask', question, {
      outcome: 'found',
      excerpts: [reaching(parts, shown, fixed, [fixed, ...own])],
    });
  if (own.length > 0)
    return answerFrom(parts, 'ask', question, { outcome: 'found', excerpts: [marked(parts, shown, own)] });
  const beside = nearestTo(place, datesIn(desk, paragraph));
  if (beside !== undefined)
    return answerFrom(parts, 'ask', question, {
      outcome: 'found',
      excerpts: [reaching(parts, shown, beside)],
    });
  const heading = headingAbove(shown);
  const above = heading === undefined ? undefined : datesIn(desk, heading)[0];
  return answerFrom(parts, 'ask', question, {
    outcome: 'perhaps',
    askedFor: askedForIn(question),
    excerpts: above === undefined ? [excerpt] : [reaching(parts, shown, above)],
  });
};
