import type { FigureChange } from '../../core/extraction.js';

/** One statement of an amount, in the words and the language in which it is shown. */
export type Statement = {
  /** Who says so, as the articles write it, or that the text leaves it open. */
  readonly who: string;
  /** The amount with its hedge, a slice of the article. */
  readonly words: string;
  /** The amount alone, a slice of the article. */
  readonly amount: string;
  /** Number of its article, as the answer has it. */
  readonly article: number;
  /** When it was said, or its article published: "14 Feb 2025". */
  readonly date: string;
  /** The same without the year where all statements are of one year. */
  readonly day: string;
  /** Whether the text says when, or only the article has a date, or neither. */
  readonly dated: 'text' | 'article' | 'undated';
  readonly low: number;
  /** The upper end of a range, or `null`. */
  readonly high: number | null;
  readonly change: FigureChange;
};

/** Where the statements that a plot does not show can be seen. */
export type LeftOut = {
  readonly n: number;
  /** On the next page, by a command, or nowhere. */
  readonly where: 'next' | 'command' | 'nowhere';
};

/** Statements on one thing, oldest first. */
export type Plot = {
  readonly title: string;
  /** What the statements count, as most of them write it. */
  readonly counted: string;
  /** The year of all statements; `null` where there are several or none. */
  readonly year: string | null;
  readonly statements: readonly Statement[];
  /** What the scale spans: of all statements, so that the plots of one comparison can be held side by side. */
  readonly values: readonly Pick<Statement, 'low' | 'high'>[];
  /** "[1] Title", for each article of the statements, in the order of the numbers. */
  readonly articles: readonly string[];
  /** Statements that are older than those shown. */
  readonly leftOut: LeftOut;
};
