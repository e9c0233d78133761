import type { Figure, FigureChange, Located, Speaker } from '../extraction.js';
import type { Span } from '../span.js';

/** Where an excerpt comes from, as shown to the reader. */
export type Citation = {
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly licence: string | null;
};

/** The same statement in another article. */
export type AlsoIn = Span & {
  readonly articleId: string;
  readonly paragraph: number;
  readonly citation: Citation;
};

/** Verbatim text of an article: `text === article.text.slice(start, end)`, always. */
export type Excerpt = Span & {
  readonly articleId: string;
  /** Number of the first paragraph that it touches. */
  readonly paragraph: number;
  readonly language: string;
  readonly text: string;
  /** Half-open ranges that matched the question, counted from the excerpt's start, in order, without overlaps. */
  readonly highlights: readonly (readonly [number, number])[];
  /** Whether the excerpt shows somebody's words in quotation marks, reported words, or neither. */
  readonly speech: 'direct' | 'reported' | null;
  readonly speaker: Speaker | null;
  readonly citation: Citation;
  readonly alsoIn: readonly AlsoIn[];
};

/**
 * `found`: the first excerpt answers; `perhaps`: excerpts are shown under a line that says that they may not answer;
 * `silent`: no excerpt, and `nearest` holds at most three passages that are no answer.
 */
export type Outcome = 'found' | 'perhaps' | 'silent';

/** The commands that ask a desk; free text is `ask`. */
export type QuestionCommand = 'ask' | 'who' | 'troops' | 'quote';

/** A command with arguments that the desk answers; `texts/` words it. */
export type Suggestion = {
  readonly command: QuestionCommand;
  readonly args: Readonly<Record<string, string>>;
};

/** One line of a list of quotations: indexes count in `Answer.excerpts`. */
export type QuotationEntry = {
  readonly excerpt: number;
  readonly speech: 'direct' | 'reported';
  /** The paragraph before, shown where the speaker is unclear. */
  readonly before: Excerpt | null;
};

/** A role with the place where it is written. */
export type CitedRole = {
  readonly text: string;
  readonly articleId: string;
  readonly paragraph: number;
};

/** A paragraph of an article: where somebody is named. */
export type CitedPlace = { readonly articleId: string; readonly paragraph: number };

/** One line of the list of people. */
export type PeopleEntry = {
  readonly kind: 'person' | 'source' | 'credit';
  /** Position in `Desk.people` (person, credit) or `Desk.sources` (source). */
  readonly number: number;
  readonly name: string;
  readonly role: CitedRole | null;
  readonly mentions: number;
  readonly quotations: number;
};

/** One figure with its excerpt and the sentence that disputes it. */
export type FigureEntry = {
  readonly figure: Figure;
  readonly excerpt: number;
  readonly disputedBy: Excerpt | null;
};

/**
 * One statement of an amount: what a dot or a range is drawn from. Nothing in it is worked out from several statements.
 */
export type ComparisonEntry = {
  readonly figure: Figure;
  /** The amount; of a range the lower end. */
  readonly value: number;
  /** Upper end of a range; `null` when it is not one. */
  readonly upper: number | null;
  /** Where the amount is hedged to: `<` at most, `>` at least, `~` about, `=` as is. */
  readonly change: FigureChange;
  /** The words that hedge it, in the excerpt's article; `null` when none do. */
  readonly hedge: Span | null;
  /** The words that say what is counted; they may stand in a sentence before the excerpt. */
  readonly counted: Located;
  /**
   * Who says so, a person by the full name over all articles; `null` where the text names nobody; an `unclear` one is
   * never shown as fact.
   */
  readonly speaker: Speaker | null;
  /** ISO day or month (“2031-05”) on which it was said, as far as the text tells, else the date of the article; `null` when it is undated. */
  readonly date: string | null;
  /** The words of the article that give the date, in its sentence or before it; `null` where it is the article's. */
  readonly dated: Located | null;
  /** ISO date of the article; `null` when it is undated. */
  readonly published: string | null;
  /** The sentence that states it, the figure marked, with the other articles that have the same statement. */
  readonly excerpt: Excerpt;
};

/** Three or more different statements of how many of the same thing, of all articles, oldest first, undated ones last. */
export type Comparison = {
  /** The counted thing as most of the statements write it. */
  readonly counted: string;
  readonly entries: readonly ComparisonEntry[];
  /** Number of statements that are older than the entries, of which there are at most 60. */
  readonly older: number;
};

/** The form that suits the answer; entries point into `Answer.excerpts`, which stay best first. */
export type Card =
  | { readonly kind: 'passages' }
  | {
      readonly kind: 'quotations';
      /** Whose words were asked for, as the articles write it; `null` when nobody was named. */
      readonly speaker: string | null;
      /** Unnamed sources under one description: perhaps not the same person. */
      readonly unnamed: boolean;
      readonly about: string | null;
      readonly entries: readonly QuotationEntry[];
    }
  | {
      readonly kind: 'person';
      /** Position in `Desk.people`. */
      readonly number: number;
      readonly name: string;
      readonly aliases: readonly string[];
      readonly credit: boolean;
      readonly roles: readonly CitedRole[];
      readonly mentions: readonly CitedPlace[];
      readonly direct: number;
      readonly reported: number;
    }
  | { readonly kind: 'people'; readonly entries: readonly PeopleEntry[] }
  | {
      readonly kind: 'figures';
      readonly about: string | null;
      readonly entries: readonly FigureEntry[];
      /** What the first entry counts, over all articles; `null` where there is nothing to compare. */
      readonly comparison: Comparison | null;
    };

/** What a desk gives back; a value also when the articles are silent. */
export type Answer = {
  /** As typed. */
  readonly question: string;
  /** The full question that a text was taken for where it was read as going on from an earlier turn. */
  readonly readAs?: string;
  /** What a text asks of that question's answer, as typed (“when?”), where it is no question with words put in. */
  readonly aside?: string;
  readonly command: QuestionCommand;
  /** `Desk.version`. */
  readonly desk: string;
  readonly outcome: Outcome;
  /** Best first; empty when silent. */
  readonly excerpts: readonly Excerpt[];
  /** At most three, only when silent. */
  readonly nearest: readonly Excerpt[];
  /** Words of the question that no article has, as typed. */
  readonly unknownWords: readonly string[];
  /** The question's own words for the thing asked for that the excerpts lack ("how many votes"), or `null`. */
  readonly askedFor: string | null;
  readonly suggestions: readonly Suggestion[];
  readonly card: Card;
};
