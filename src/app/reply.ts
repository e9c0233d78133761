import type { Answer, Excerpt, Suggestion } from '../core/answer/types.js';
import type { Completion } from '../core/desk/types.js';
import type { Finding } from '../core/statements/types.js';
import type { TextKey } from '../texts/types.js';

/** What fills a line: renderers escape a string, and show a time, a date, a text or suggestions in their own way. */
export type LineValue =
  | string
  | number
  /** A moment, ms since 1970: shown as how long ago. */
  | { readonly time: number }
  /** An ISO date, or `null` for undated. */
  | { readonly date: string | null }
  | { readonly text: TextKey }
  | { readonly suggestions: readonly Suggestion[] };

/** A line of interface text by key; `src/render/lines.ts` fills it. */
export type Line = { readonly key: TextKey; readonly values?: Readonly<Record<string, LineValue>> };

/** What can be pressed under a reply. `id` is what comes back in a `ButtonRequest`; at most 100 characters. */
export type Control =
  | {
      readonly kind: 'button';
      readonly label: Line;
      readonly id: string;
      readonly style: 'primary' | 'secondary' | 'danger';
      readonly disabled: boolean;
    }
  | { readonly kind: 'link'; readonly label: Line; readonly url: string }
  | {
      readonly kind: 'select';
      readonly label: Line;
      readonly id: string;
      /** At most 25; label, value and description at most 100 characters each. */
      readonly options: readonly {
        readonly label: Line;
        readonly value: string;
        readonly description?: Line;
      }[];
    };

/** Which entries of an answer are shown: half-open positions in `answer.excerpts` (passages, person) or `card.entries`. */
export type Page = {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly from: number;
  readonly to: number;
};

type Common = {
  /** Only the asker sees it. */
  readonly private: boolean;
  /** Whether it takes the place of the message whose button was pressed. */
  readonly update?: boolean;
  readonly controls: readonly Control[];
};

export type AnswerReply = Common & {
  readonly kind: 'answer';
  readonly answer: Answer;
  readonly page: Page;
};

/** An excerpt with the paragraphs around it: at most four, in text order, from one article. */
export type ContextReply = Common & { readonly kind: 'context'; readonly excerpts: readonly Excerpt[] };

export type Notice = Common & {
  readonly kind: 'notice';
  readonly tone: 'plain' | 'done' | 'error';
  /** The first line can stand alone. */
  readonly lines: readonly Line[];
};

/** What the articles say to the statements of a message, in its order. Always private. */
export type FindingsReply = Common & {
  readonly kind: 'findings';
  /** At least one. */
  readonly findings: readonly Finding[];
  /** Statements that were not looked up. */
  readonly leftOut: number;
};

export type FormField = {
  readonly id: string;
  readonly label: Line;
  readonly value: string;
  readonly required: boolean;
  readonly long: boolean;
  readonly most: number;
  /** What could be written, in small letters under the label. */
  readonly hint?: Line;
};

/** Asks for text before going on. */
export type Form = {
  readonly kind: 'form';
  readonly id: string;
  readonly title: Line;
  readonly fields: readonly FormField[];
};

export type File = Common & {
  readonly kind: 'file';
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly lines: readonly Line[];
};

/** The message whose button was pressed is taken away. */
export type Dismissed = { readonly kind: 'dismissed' };

/** Autocomplete choices: at most 25. */
export type Choices = { readonly kind: 'choices'; readonly choices: readonly Completion[] };

/** What the app gives back, on any surface. `src/render/blocks/` lays it out once for all renderers. */
export type Reply = AnswerReply | ContextReply | FindingsReply | Notice | Form | File | Choices | Dismissed;
