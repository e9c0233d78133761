import type { Answer, CitedRole, Excerpt, Outcome, QuestionCommand, Suggestion } from '../answer/types.js';
import type { Article } from '../article/types.js';
import type { Turn } from '../conversation/types.js';
import type { Extraction, Figure, Quotation, Reported } from '../extraction.js';
import type { Layout, Passage } from '../passages/types.js';
import type { SearchIndex } from '../search/types.js';
import type { Span } from '../span.js';
import type { Finding, Statement } from '../statements/types.js';

/** One article as a desk knows it. */
export type DeskArticle = {
  /** Position in `Desk.articles`. */
  readonly number: number;
  readonly article: Article;
  readonly layout: Layout;
  readonly passages: readonly Passage[];
  readonly extraction: Extraction;
};

/** A span in one of the desk's articles. */
export type Place = Span & { readonly article: number };

/** Words said by a person or an unnamed source, and where. */
export type Saying = {
  readonly article: number;
  readonly speech: 'direct' | 'reported';
  readonly words: Quotation | Reported;
};

/** A person over all articles of a desk: the same full name, or a surname that only one full name has. */
export type DeskPerson = {
  /** Position in `Desk.people`, which is ordered by mentions, most first, credits last. */
  readonly number: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly credit: boolean;
  readonly roles: readonly CitedRole[];
  readonly mentions: readonly Place[];
  readonly sayings: readonly Saying[];
};

/** An unnamed source of one article; never joined across articles. */
export type DeskSource = {
  readonly number: number;
  readonly article: number;
  readonly text: string;
  readonly mentions: readonly Place[];
  readonly sayings: readonly Saying[];
};

/** A figure and the article that holds it. */
export type DeskFigure = { readonly article: number; readonly figure: Figure };

/** The tables of a desk: what answers are made from. */
export type DeskParts = {
  readonly version: string;
  readonly articles: readonly DeskArticle[];
  readonly index: SearchIndex;
  readonly people: readonly DeskPerson[];
  readonly sources: readonly DeskSource[];
  readonly figures: readonly DeskFigure[];
};

/** A passage found by words alone. */
export type SearchHit = Span & {
  readonly articleId: string;
  readonly paragraph: number;
  readonly score: number;
};

/** An autocomplete choice: at most 100 characters. */
export type Completion = { readonly label: string; readonly value: string };

/**
 * What an answer was made from, small enough for a button: places, or the number of a person or an unnamed source.
 * One place for each excerpt, in order. An empty place (`start === end`) stands for the words or the figure that begins
 * there, or the person whose first mention ends there; `Desk.restore` reads it.
 */
export type Subject =
  | { readonly kind: 'places'; readonly places: readonly Place[] }
  | { readonly kind: 'person'; readonly number: number }
  | { readonly kind: 'source'; readonly number: number }
  | { readonly kind: 'people' }
  /** Every paragraph that names a person. */
  | { readonly kind: 'mentions'; readonly number: number }
  /** All words said in an article, or all its figures, as the command says. */
  | { readonly kind: 'article'; readonly number: number };

/** A question that was answered, and its answer. */
export type OtherReading = { readonly suggestion: Suggestion; readonly answer: Answer };

/** Everything known from one set of articles. Immutable; answers questions. */
export type Desk = {
  /** 16 hexadecimal digits, a hash of the articles' contents and facts. */
  readonly version: string;
  readonly articles: readonly DeskArticle[];
  readonly people: readonly DeskPerson[];
  readonly sources: readonly DeskSource[];
  readonly figures: readonly DeskFigure[];
  /** Answers free text: decides itself which question it is. At most 300 characters and 32 terms of it are read. */
  readonly ask: (question: string) => Promise<Answer>;
  /**
   * Answers a text that may go on from an earlier turn (“and Slovenia?”, “who said that?”, “more”); `answer.readAs` is
   * then the question it was taken for. A text that is complete by itself is answered like `ask`.
   */
  readonly followUp: (turn: Turn, text: string) => Promise<Answer>;
  /** Who somebody is; without a name, the people and unnamed sources of the articles. */
  readonly who: (args: { readonly name?: string | undefined }) => Promise<Answer>;
  /** The figures on something; without a topic, those of the force first. */
  readonly troops: (args: { readonly about?: string | undefined }) => Promise<Answer>;
  /** Words said, by somebody or about something or both. */
  readonly quote: (args: {
    readonly by?: string | undefined;
    readonly about?: string | undefined;
  }) => Promise<Answer>;
  /** The statements of a message that can be looked up, in order and disjoint. At most 4,000 characters of it are read. */
  readonly statements: (message: string) => readonly Statement[];
  /** What the articles say to each of the first eight statements of a message, or that they say nothing. */
  readonly find: (message: string) => Promise<readonly Finding[]>;
  /** What an answer of this desk was made from: enough to make its excerpts and card again. */
  readonly subjectOf: (answer: Answer) => Subject;
  /** The answer made again from its subject, without the question's words; `null` when the subject is not of this desk. */
  readonly restore: (command: QuestionCommand, subject: Subject, outcome: Outcome) => Answer | null;
  /**
   * What else a turn's question may have asked for: at most five, each answered with `found` and other than what was
   * shown. Where only the answer is known, they are on what it shows.
   */
  readonly readings: (turn: Turn) => Promise<readonly OtherReading[]>;
  readonly search: (question: string, limit: number) => Promise<readonly SearchHit[]>;
  /** The excerpt at a place; `null` when the place is not within an article. */
  readonly excerptAt: (place: Place) => Excerpt | null;
  /** The paragraph before, those that the place touches, and the one after, each an excerpt: at most four. */
  readonly contextOf: (place: Place) => readonly Excerpt[];
  /** Names of people and unnamed sources that fit what is typed, best first, at most 25. */
  readonly completeNames: (typed: string) => readonly Completion[];
  /** People and unnamed sources with words of their own, best first, at most 25. */
  readonly completeSpeakers: (typed: string) => readonly Completion[];
  /** Things that the articles count, most frequent first, at most 25. */
  readonly completeTopics: (typed: string) => readonly Completion[];
  /** Commands with arguments that this desk answers with `found`, for help: at most three. */
  readonly examples: () => Promise<readonly Suggestion[]>;
};
