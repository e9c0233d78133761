import { answerFrom } from '../../answer/cards-answer.js';
import { excerptOf } from '../../answer/excerpt.js';
import { markedSpans } from '../../answer/highlights.js';
import type { Answer, Excerpt } from '../../answer/types.js';
import { contextOf } from '../../desk/context.js';
import { wholeSentences } from '../../desk/sentences-at.js';
import type { DeskParts } from '../../desk/types.js';
import { contains, overlaps, type Span } from '../../span.js';
import { reaching, type Shown } from './around.js';

/** Sentences that dispute a figure of the statement. */
const disputes = ({ desk, place }: Shown): readonly Span[] =>
  desk.extraction.figures.flatMap(({ start, end, disputedBy }) =>
    disputedBy !== null && contains(place, { start, end }) && !overlaps(place, disputedBy)
      ? [wholeSentences(desk.layout.sentences, disputedBy)]
      : [],
  );

/** Longer paragraphs are not shown whole. */
const LENGTH_MOST = 600;

/** The statement with the rest of its paragraph where that is short. */
const inParagraph = (parts: DeskParts, shown: Shown): Excerpt => {
  const { excerpt, paragraph } = shown;
  const whole = reaching(parts, shown, paragraph, markedSpans(excerpt));
  return whole.text.length <= LENGTH_MOST ? whole : excerpt;
};

const NEAREST_MOST = 3;

/**
 * “Really?”: the statement again in its paragraph, then what disputes it elsewhere, else what stands before and after it.
 * Whether it is true is not said.
 */
export const isThatSo = (parts: DeskParts, question: string, shown: Shown, earlier: Answer): Answer => {
  const { place, desk } = shown;
  const first = inParagraph(parts, shown);
  const against = disputes(shown).map((span) => excerptOf(parts, { article: desk.number, ...span }));
  const other = against.filter((one) => !overlaps(one, first));
  const beside = contextOf(parts, place).filter((one) => !overlaps(one, first));
  const more = [...new Map((other.length > 0 ? other : beside).map((one) => [one.start, one])).values()];
  return answerFrom(
    parts,
    'ask',
    question,
    earlier.outcome === 'silent'
      ? { outcome: 'silent', nearest: [first, ...more].slice(0, NEAREST_MOST) }
      : { outcome: earlier.outcome, excerpts: [first, ...more] },
  );
};
