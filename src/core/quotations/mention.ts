import type { SpeakerKind } from '../extraction.js';
import type { Span } from '../span.js';

/** Words of a sentence that name somebody or something that may speak. */
export type Mention = Span & {
  /** Token range in its sentence, half-open. */
  readonly from: number;
  readonly to: number;
  /** `generic` is any other noun phrase: a subject only right beside a speech verb. */
  readonly kind: SpeakerKind | 'generic';
  /** Full name, for persons. */
  readonly name: string | null;
  /** Last word of the phrase without what follows a preposition, lower-cased: "official". */
  readonly head: string;
  readonly plural: boolean;
  /** Introduces something new: "a", "some", "another", or no article at all. */
  readonly indefinite: boolean;
  /** Followed by ’s, or "his": owns what comes next and is no subject itself. */
  readonly possessive: boolean;
};

/** What the article says about names: people's mentions by offset, and words that it writes with a capital inside sentences. */
export type NameIndex = {
  readonly at: ReadonlyMap<number, { readonly end: number; readonly name: string }>;
  readonly capitals: ReadonlySet<string>;
};
