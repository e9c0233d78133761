import type { Answer, Excerpt, QuestionCommand } from '../../src/core/answer/types.js';
import type { Article } from '../../src/core/article/types.js';
import type { DeskParts } from '../../src/core/desk/types.js';

/** A question with what counts as its answer. */
export type Case = {
  readonly id: string;
  readonly kind: string;
  readonly command: QuestionCommand;
  readonly question: string;
  /** Whether any article answers. */
  readonly answerable: boolean;
  /** Ids of the articles that answer. */
  readonly articles: readonly string[];
  readonly isRight: (excerpt: Excerpt) => boolean;
};

/** Questions and the articles over which they are asked. */
export type QuestionSet = {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly cases: readonly Case[];
};

/** A question with the answer that it got, and the place of the first right excerpt, from 0; -1 for none. */
export type Asked = {
  readonly case: Case;
  readonly answer: Answer;
  readonly rank: number;
  readonly ms: number;
};

/** Asks a question of a desk. */
export type Ask = (parts: DeskParts, one: Case) => Promise<Answer>;
