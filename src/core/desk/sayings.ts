import type { Speaker } from '../extraction.js';
import { memo } from './memo.js';
import type { DeskArticle, Saying } from './types.js';

/** Words said in an article, direct and reported, in text order; terms between quotation marks are nobody's words. */
export const allSayings = memo(({ number, extraction }: DeskArticle): readonly Saying[] =>
  [
    ...extraction.quotations
      .filter(({ kind }) => kind !== 'term')
      .map((words): Saying => ({ article: number, speech: 'direct', words })),
    ...extraction.reported.map((words): Saying => ({ article: number, speech: 'reported', words })),
  ].sort((a, b) => a.words.start - b.words.start || a.words.end - b.words.end),
);

/** The words said in an article by the speakers that fit. */
export const sayingsOf = (
  desk: DeskArticle | undefined,
  fits: (speaker: Speaker) => boolean,
): readonly Saying[] =>
  desk === undefined
    ? []
    : allSayings(desk).filter(({ words }) => words.speaker !== null && fits(words.speaker));
