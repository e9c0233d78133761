import { answerFrom } from '../../answer/cards-answer.js';
import type { Answer, Excerpt } from '../../answer/types.js';
import { DAY_NAMES } from '../../calendar.js';
import type { DeskArticle, DeskParts } from '../../desk/types.js';
import { overlapOf, type Span, sliceOf } from '../../span.js';
import { askedForIn } from '../asked-for.js';
import { headingAbove, marked, nearestTo, reaching, type Shown } from './around.js';
import { isOfMain, sentenceFitting } from './main-clause.js';

/** Words that say when without a date. */
const RELATIVE = new RegExp(
  `\\b(?:${DAY_NAMES})\\b|\\b(?:yesterday|today|tomorrow|tonight)\\b|\\b(?:on |at )?the (?:same|next|previous|following) (?:day|week|month|year|evening|morning|night|time)\\b|\\b(?:the |a |an |one |two |three |four |five |six |seven |eight |nine |ten |some |a few |several |\\d{1,3} )(?:hours?|days?|weeks?|months?|years?) (?:later|earlier|before|after|ago)\\b|\\b(?:last|next|this) (?:week|month|year|spring|summer|autumn|winter|night)\\b`,
  'gi',
);

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

/** What may part the words of one date: “Monday, 3 March”. */
const WITHIN_DATE = /^(?:,? ?| (?:of|the) )$/u;

/** How many times the words name: “Monday, 3 March” is one. */
const timesIn = ({ article: { text } }: DeskArticle, dates: readonly Span[]): number =>
  dates.filter((date, at) => {
    const before = dates[at - 1];
    return before === undefined || !WITHIN_DATE.test(text.slice(before.end, date.start));
  }).length;

/** Whether the words that say when are about what was asked: one time, in the main clause of a sentence that fits. */
const isSure = (shown: Shown, dates: readonly Span[]): boolean => {
  const fitting = dates.filter((date) => sentenceFitting(shown, date) !== undefined);
  const [first] = fitting;
  return first !== undefined && timesIn(shown.desk, fitting) === 1 && isOfMain(shown, first);
};

/**
 * “When?”: the statement shown first with the words in it that say when, from the date on from which “two days later”
 * counts. In doubt where they name several times, stand beside its main clause or in another sentence of it; where it has
 * none, with the sentence of its paragraph that does, under its heading, or alone, where its citation carries the date.
 */
export const whenWas = (parts: DeskParts, question: string, shown: Shown): Answer => {
  const { desk, place, paragraph, excerpt } = shown;
  const inDoubt = (one: Excerpt): Answer =>
    answerFrom(parts, 'ask', question, {
      outcome: 'perhaps',
      askedFor: askedForIn(question),
      excerpts: [one],
    });
  const own = datesIn(desk, place);
  if (own.length > 0) {
    const fixed = own.some((date) => isFixed(desk, date)) ? undefined : nearestTo(place, datesBefore(shown));
    const dated =
      fixed === undefined ? marked(parts, shown, own) : reaching(parts, shown, fixed, [fixed, ...own]);
    return isSure(shown, own)
      ? answerFrom(parts, 'ask', question, { outcome: 'found', excerpts: [dated] })
      : inDoubt(dated);
  }
  const beside = nearestTo(place, datesIn(desk, paragraph));
  if (beside !== undefined) return inDoubt(reaching(parts, shown, beside));
  const heading = headingAbove(shown);
  const above = heading === undefined ? undefined : datesIn(desk, heading)[0];
  return inDoubt(above === undefined ? excerpt : reaching(parts, shown, above));
};
