import type { Answer } from '../answer/types.js';
import type { Span } from '../span.js';

/** One turn of a conversation: what was asked, and the answer. `question` is '' where only the answer is known. */
export type Turn = { readonly question: string; readonly answer: Answer };

/** What of the statement shown a follow-up asks for: “who said that?”, “when?”, “where?”, “why?”, “really?”. */
export type Aspect = 'speaker' | 'date' | 'place' | 'reason' | 'doubt';

/** What a text says it goes on with, by its words alone; every span counts UTF-16 offsets into the text. */
export type FollowUp =
  | { readonly kind: 'more' }
  | { readonly kind: 'aspect'; readonly aspect: Aspect }
  /** Other question words for the earlier question: “how many?”, “which countries?”, “who?”. */
  | { readonly kind: 'words'; readonly words: Span }
  /** Another person, country or thing; `sure` where “and” or “what about” says that the text goes on. */
  | { readonly kind: 'swap'; readonly phrase: Span; readonly sure: boolean }
  /** A question of its own; `joined` where it begins with “and” or the like, `else` where it asks for something else. */
  | {
      readonly kind: 'question';
      readonly from: number;
      readonly joined: boolean;
      readonly else: Span | null;
    };
