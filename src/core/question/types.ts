import type { QuestionCommand } from '../answer/types.js';
import type { Span } from '../span.js';

/** What a question asks for. `words` are words said by somebody; `whether` is yes or no; `other` is anything else. */
export type QuestionKind =
  | 'person'
  | 'amount'
  | 'money'
  | 'duration'
  | 'distance'
  | 'percent'
  | 'age'
  | 'date'
  | 'place'
  | 'reason'
  | 'words'
  | 'whether'
  | 'other';

/** A speaker that a question names: “macron”, “the foreign secretary”, “a french official”. */
export type AskedSpeaker = Span & {
  /** As typed. */
  readonly text: string;
  /** Folded words that are a name, without ranks and titles; empty when only a role is named. */
  readonly names: readonly string[];
  /** Folded words of the role or description: “foreign”, “secretary”. */
  readonly roles: readonly string[];
  /** Positions in `DeskPerson` order of the people whom the words can mean. */
  readonly people: readonly number[];
  /** Positions in `DeskSource` order of the unnamed sources whom the words can mean; empty when people fit, but for a country. */
  readonly sources: readonly number[];
};

/** A part of the article that is no news: who wrote it, who took its picture. */
export type AskedCredit = 'byline' | 'caption';

/** What is asked for, read from the words of a question; every span counts UTF-16 offsets into `text`. */
export type Reading = {
  /** The question, at most 300 characters, without white space at its ends. */
  readonly text: string;
  /** The command that the question amounts to. */
  readonly command: QuestionCommand;
  readonly kind: QuestionKind;
  /** The question's own words for the thing asked for (“how many votes”, “when”); `null` when they name none. */
  readonly asks: (Span & { readonly text: string }) | null;
  readonly speaker: AskedSpeaker | null;
  /** Whether the speaker of given words is asked for (“who said …”). */
  readonly wantsSpeaker: boolean;
  /** What is said to ask, not to be looked up: the asked speaker and the words around it (“did X say about”). */
  readonly without: readonly Span[];
  /** The words of the thing counted (“troops” in “how many Iraqi troops”). */
  readonly counted: readonly Span[];
  /** Words that name an office or rank (“captain”, “head”). */
  readonly roles: readonly Span[];
  /** Words that the articles mostly write with a capital, and capitalised words that no article has. */
  readonly names: readonly Span[];
  /** Words between quotation marks, without the marks. */
  readonly quoted: readonly Span[];
  readonly credit: AskedCredit | null;
  /** What follows from the words about whom or what: the person of “who is X”, the topic of “what did X say about Y”. */
  readonly topic: (Span & { readonly text: string }) | null;
};
