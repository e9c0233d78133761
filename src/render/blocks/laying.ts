import type { Answer, Excerpt } from '../../core/answer/types.js';
import type { TextKey } from '../../texts/index.js';
import type { Showing } from '../lines.js';
import { citationLine } from './citation.js';
import type { Block } from './types.js';

/** What the layout of a card's entries needs. */
export type Laying = {
  readonly answer: Answer;
  readonly numbers: ReadonlyMap<string, number>;
  readonly showing: Showing;
};

/** An excerpt with its citation below it. */
export const cited = (
  excerpt: Excerpt,
  { numbers, showing }: Pick<Laying, 'numbers' | 'showing'>,
  speech: TextKey | null = null,
): readonly Block[] => [
  { kind: 'excerpt', excerpt },
  { kind: 'small', text: citationLine(excerpt, numbers, showing, speech) },
];
