import type { QuestionCommand } from '../answer/types.js';
import { fold } from './words.js';

/** What follows “who is” in a question of nothing but that; `null` otherwise. */
export const whoIs = (text: string): number | null => {
  const match = /^\s*(?:who (?:is|are|was|were)|who(?:'s|s|'re)|tell me about)\s+/u.exec(fold(text));
  return match === null ? null : match[0].length;
};

export type CommandSigns = {
  readonly speakerAsked: boolean;
  readonly wantsSpeaker: boolean;
  readonly person: boolean;
  readonly counts: boolean;
};

/** The command that free text amounts to. */
export const commandFor = (signs: CommandSigns): QuestionCommand => {
  if (signs.speakerAsked || signs.wantsSpeaker) return 'quote';
  if (signs.person) return 'who';
  return signs.counts ? 'troops' : 'ask';
};
