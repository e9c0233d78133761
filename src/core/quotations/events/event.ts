import type { Mention } from '../mention.js';

/** Somebody says something: the cue in a sentence, and who it belongs to. */
export type SpeechEvent = {
  /** Token range of the cue, half-open. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'verb' | 'participle' | 'according' | 'noun';
  readonly lemma: string;
  readonly core: boolean;
  readonly subject: Mention;
  /** Subject and cue stand side by side. */
  readonly sure: boolean;
  /** The subject comes after the verb: "said Marie". */
  readonly inverted: boolean;
};
