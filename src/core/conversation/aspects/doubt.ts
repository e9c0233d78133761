import { answerFrom } from '../../answer/cards-answer.js';
import { excerptOf } from '../../answer/excerpt.js';
import type { Answer, Excerpt } from '../../answer/types.js';
import { contextOf } from '../../desk/context.js';
import { wholeSentences } from '../../desk/sentences-at.js';
import type { DeskParts } from '../../desk/types.js';
import { contains, overlaps, type Span } from '../../span.js';
import type { Shown } from './around.js';

/** Sentences that dispute a figure of the statement. */
const disputes = ({ desk, place }: Shown): readonly Span[] =>
  desk.extraction.figures.flatMap(({ start, end, disputedBy }) =>
    disputedBy !== null && contains(place, { start, end }) && !overlaps(place, disputedBy)
      ? [wholeSentences(desk.layout.sentences, disputedBy)]
      : [],
  );

/** “Really?”: the statement again, then what disputes it, else what stands before and after it. Whether it is true is not said. */
export const isThatSo = (parts: DeskParts, question: string, shown: Shown, earlier: Answer): Answer => {
  const { excerpt, place, desk } = shown;
  const against: readonly Excerpt[] = disputes(shown).map((span) =>
    excerptOf(parts, { article: desk.number, ...span }),
  );
  const beside = contextOf(parts, place).filter((one) => !overlaps(one, place));
  const more = [...new Map((against.length > 0 ? against : beside).map((one) => [one.start, one])).values()];
  return answerFrom(
    parts,
    'ask',
    question,
    earlier.outcome === 'silent'
      ? { outcome: 'silent', nearest: [excerpt, ...more].slice(0, 3) }
      : { outcome: earlier.outcome, excerpts: [excerpt, ...more] },
  );
};
