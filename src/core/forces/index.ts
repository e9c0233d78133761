import type { Attribution, ForceStatement } from '../extraction.js';
import type { Layout, Sentence } from '../passages/types.js';
import { sliceOf } from '../span.js';
import { goesOn, isForceStatement } from './statement.js';
import { topicsOf } from './topics.js';

const isNews = (layout: Layout, sentence: Sentence): boolean =>
  layout.paragraphs[sentence.paragraph - 1]?.role === 'body';

/** Indexes of the sentences that are statements; one that goes on counts only right behind another. */
const statementsOf = (layout: Layout): readonly Sentence[] => {
  const found: Sentence[] = [];
  for (const sentence of layout.sentences) {
    if (!isNews(layout, sentence)) continue;
    const text = sliceOf(layout.article.text, sentence);
    const follows = found.at(-1)?.index === sentence.index - 1;
    if (isForceStatement(text) || (follows && goesOn(text, topicsOf(text).length > 0))) found.push(sentence);
  }
  return found;
};

/**
 * The statements of an article about what a force would be, do, have or be posted at, in text order: whole sentences,
 * with the topics that they touch and who says them. Questions ("whether it would respond") are none.
 */
export const findForces = (layout: Layout, attribution: Attribution): readonly ForceStatement[] =>
  statementsOf(layout).map((sentence) => {
    const span = { start: sentence.start, end: sentence.end };
    return {
      ...span,
      paragraph: sentence.paragraph,
      about: topicsOf(sliceOf(layout.article.text, span)),
      speaker: attribution.speakerAt(span),
    };
  });
