import type { Reply } from '../../app/reply.js';
import type { Answer, Excerpt } from '../../core/answer/types.js';

type Made = { readonly excerpt: Excerpt; readonly card: Answer['card'] };

/** A card of an article that does not exist, for what the articles at hand may not hold. */
export const madeUp = ({ excerpt, card }: Made): Reply => ({
  kind: 'answer',
  answer: {
    question: '',
    command: 'ask',
    desk: '',
    outcome: 'found',
    excerpts: [excerpt],
    nearest: [],
    unknownWords: [],
    askedFor: null,
    suggestions: [],
    card,
  },
  page: { number: 1, of: 1, from: 0, to: 1 },
  private: false,
  controls: [],
});

export const excerptOf = (
  text: string,
  start: number,
  paragraph: number,
  more: Partial<Excerpt> = {},
): Excerpt => ({
  articleId: 'made-up',
  start,
  end: start + text.length,
  paragraph,
  language: 'en',
  text,
  highlights: [],
  speech: null,
  speaker: null,
  citation: {
    title: 'An article made up for this page',
    publisher: null,
    author: null,
    published: '2025-03-11',
    url: null,
    licence: null,
  },
  alsoIn: [],
  ...more,
});
