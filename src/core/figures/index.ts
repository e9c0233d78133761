import type { Attribution, Figure } from '../extraction.js';
import type { Layout, Sentence } from '../passages/types.js';
import { disputeOf } from './disputes.js';
import { figuresInSentence } from './sentence-figures.js';
import { speakerWithin } from './speaker.js';

const DISPUTABLE = new Set(['amount', 'vague']);

const figuresOf = (layout: Layout, attribution: Attribution, sentence: Sentence): readonly Figure[] => {
  const found = figuresInSentence(layout.article.text, sentence);
  if (found.length === 0) return [];
  const disputedBy = found.some((figure) => DISPUTABLE.has(figure.class))
    ? disputeOf(layout, sentence)
    : null;
  return found.map((figure) => ({
    ...figure,
    paragraph: sentence.paragraph,
    sentence: { start: sentence.start, end: sentence.end },
    speaker: speakerWithin(layout.article.text, attribution.speakerAt(figure), sentence, figure),
    disputedBy: DISPUTABLE.has(figure.class) ? disputedBy : null,
  }));
};

/**
 * The figures of an article, in text order: amounts with their value, vague amounts, ordinals, dates and times, each
 * with its sentence, who says it, and the neighbouring sentence that disputes it. Spans never overlap; `text` is the
 * amount as written with its unit, without its hedge. Numbers inside names (Article 5, F-16) are none.
 */
export const findFigures = (layout: Layout, attribution: Attribution): readonly Figure[] =>
  layout.sentences.flatMap((sentence) => figuresOf(layout, attribution, sentence));
