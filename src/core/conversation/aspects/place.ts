import { answerFrom } from '../../answer/cards-answer.js';
import type { Answer } from '../../answer/types.js';
import { DAY_NAMES, MONTH_NAMES } from '../../calendar.js';
import type { DeskArticle, DeskParts } from '../../desk/types.js';
import { type Span, sliceOf } from '../../span.js';
import { askedForIn } from '../asked-for.js';
import { countriesIn } from '../countries.js';
import { inDoubtUnless } from '../in-doubt.js';
import { headingAbove, marked, reaching, type Shown, shownFirst } from './around.js';
import { isOfMain } from './main-clause.js';

const PLACE = new RegExp(
  `\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ii]nside|[Aa]cross|[Aa]round|[Oo]ff) (?:the )?((?!(?:${MONTH_NAMES}|${DAY_NAMES})\\b)\\p{Lu}[\\p{L}\\p{M}'’-]*(?: (?:of |the )?\\p{Lu}[\\p{L}\\p{M}'’-]*)*)`,
  'dgu',
);
const OWNER = /['’]s?$/u;
const OWNED = /^ \p{Ll}/u;

/** Whether a name owns what follows and is no place: “at Lindqvist’s request”, not “in Norway’s north”. */
const isOwner = (text: string, name: Span): boolean => {
  const words = sliceOf(text, name);
  return OWNER.test(words) && OWNED.test(text.slice(name.end)) && countriesIn(words).length === 0;
};

/** The words within a span that say where, by their preposition and capital, in text order. */
export const placesIn = ({ article }: DeskArticle, within: Span): readonly Span[] =>
  [...sliceOf(article.text, within).matchAll(PLACE)]
    .flatMap(({ indices }) => {
      const range = indices?.[1];
      return range === undefined ? [] : [{ start: within.start + range[0], end: within.start + range[1] }];
    })
    .filter((name) => !isOwner(article.text, name));

/**
 * “Where?”: the statement shown first with the places in it; in doubt where they stand beside its main clause, or in its
 * paragraph or heading; `null` without any.
 */
export const whereWas = (parts: DeskParts, question: string, shown: Shown): Answer | null => {
  const { desk, place, paragraph } = shown;
  const own = placesIn(desk, place);
  if (own.some((name) => isOfMain(shown, name)))
    return answerFrom(parts, 'ask', question, { outcome: 'found', excerpts: [marked(parts, shown, own)] });
  const heading = headingAbove(shown);
  const [beside] = [...placesIn(desk, paragraph), ...(heading === undefined ? [] : placesIn(desk, heading))];
  return beside === undefined
    ? null
    : answerFrom(parts, 'ask', question, {
        outcome: 'perhaps',
        askedFor: askedForIn(question),
        excerpts: [reaching(parts, shown, beside)],
      });
};

/** An answer to “where …” is no more than in doubt where its first excerpt has no place in its main clause. */
export const withPlace = (parts: DeskParts, answer: Answer): Answer => {
  const shown = shownFirst(parts, answer);
  const isPlaced = shown !== null && placesIn(shown.desk, shown.place).some((name) => isOfMain(shown, name));
  return inDoubtUnless(isPlaced, answer);
};
