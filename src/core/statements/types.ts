import type { Excerpt, Outcome } from '../answer/types.js';
import type { Figure } from '../extraction.js';
import type { Span } from '../span.js';

/** One thing that a message says or asks: a slice of the message, without white space at its ends. */
export type Statement = Span & {
  /** As the member wrote it: `message.slice(start, end)`. */
  readonly text: string;
  readonly kind: 'claim' | 'question';
};

/** A number of the articles that counts the same thing as one of a statement. */
export type TheirNumber = {
  readonly figure: Figure;
  /** Position in `Finding.excerpts` of the excerpt that shows it. */
  readonly excerpt: number;
};

/** A number of a statement that differs from those that the articles give for the same thing. */
export type ComparedNumber = {
  /** As the member wrote it, with its hedge and what it counts where they stand beside it. */
  readonly said: string;
  /** Newest article first; each number once a speaker. */
  readonly theirs: readonly TheirNumber[];
};

/**
 * What the articles say to one statement of a message. `found`: the first excerpt speaks of the same; `perhaps`: it may
 * not; `silent`: there is none. Never a ruling on what is true.
 */
export type Finding = {
  readonly statement: Statement;
  readonly outcome: Outcome;
  /** The best one or two, best first; empty when silent. */
  readonly excerpts: readonly Excerpt[];
  readonly numbers: readonly ComparedNumber[];
};
