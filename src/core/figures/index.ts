import type { Attribution, Figure } from '../extraction.js';
import type { Layout, Sentence } from '../passages/types.js';
import { disputedAmong } from './disputed.js';
import { disputeOf } from './disputes.js';
import { figuresInSentence } from './sentence-figures.js';
import { speakerOf } from './speaker.js';

const figuresOf = (layout: Layout, attribution: Attribution, sentence: Sentence): readonly Figure[] => {
  const { text } = layout.article;
  const found = figuresInSentence(text, sentence);
  if (found.length === 0) return [];
  const dispute = disputeOf(layout, sentence);
  const disputed = dispute === null ? null : disputedAmong(found, dispute);
  return found.map((figure) => ({
    ...figure,
    paragraph: sentence.paragraph,
    sentence: { start: sentence.start, end: sentence.end },
    speaker: speakerOf(text, attribution, sentence, figure),
    disputedBy: dispute !== null && disputed?.has(figure) ? { start: dispute.start, end: dispute.end } : null,
  }));
};

/**
 * The figures of an article, in text order: amounts with their value, vague amounts, ordinals, dates and times, each
 * with its sentence, who says it, and the neighbouring sentence that disputes it. Spans never overlap; `text` is the
 * amount as written with its unit, without its hedge. Numbers inside names (Article 5, F-16) are none.
 */
export const findFigures = (layout: Layout, attribution: Attribution): readonly Figure[] =>
  layout.sentences.flatMap((sentence) => figuresOf(layout, attribution, sentence));
