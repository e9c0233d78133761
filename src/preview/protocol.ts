import type { Surface } from '../render/discord/surface.js';

/** What the page and its server say to each other, as JSON. */

export type PlaceName = 'talks' | 'dm';
export type Role = 'member' | 'moderator';

type Sender = {
  /** Made up by the page, so that two open pages are two people. */
  readonly asker: string;
  readonly in: PlaceName;
  readonly as: Role;
};

/**
 * Something done in the page: a line sent, a button pressed, a command used on a message, a form filled in, an own line
 * deleted.
 */
export type PageEvent = Sender &
  (
    | { readonly kind: 'line'; readonly text: string }
    | {
        readonly kind: 'press';
        readonly id: string;
        readonly values: readonly string[];
        /** Of the message on which it stands: what replaces it must be of the same kind. */
        readonly surface: Surface;
      }
    /** A command of the menu of a shown message. */
    | { readonly kind: 'message'; readonly command: string; readonly text: string }
    | { readonly kind: 'submit'; readonly id: string; readonly fields: Readonly<Record<string, string>> }
    | { readonly kind: 'delete' }
  );

/** What is typed so far. */
export type Typed = Sender & { readonly text: string };

/** What of one excerpt matched the question: ranges in its text, which has this length. */
export type Marks = { readonly length: number; readonly ranges: readonly (readonly [number, number])[] };

/** What the page shows. HTML is drawn by `render/html` from the JSON that Discord would get. */
export type Drawn =
  | {
      readonly kind: 'message';
      readonly html: string;
      readonly surface: Surface;
      readonly private: boolean;
      /** Whether it takes the place of the pressed message. */
      readonly update: boolean;
      /** One for each block quote, in order. */
      readonly marks: readonly Marks[];
    }
  | { readonly kind: 'form'; readonly html: string }
  /** What was pressed or deleted goes. */
  | { readonly kind: 'dismissed' }
  /** The request itself was not taken. */
  | { readonly kind: 'failure'; readonly sentence: string };

export type Item = {
  readonly label: string;
  readonly detail: string;
  /** The whole line once this is chosen. */
  readonly line: string;
};

/** What may be chosen while a line is typed. */
export type Completions = {
  readonly title: string;
  readonly items: readonly Item[];
  /** Whether Enter chooses the first item at once: only while a command's name is being typed. */
  readonly eager: boolean;
};
