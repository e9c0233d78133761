import type { Interaction } from '../interactions.js';
import type { RefusalRecord } from '../journal.js';
import { type Json, numberOf } from '../json.js';
import type { State } from '../state.js';
import { type Shown, show } from './shown.js';

export type SeenKind = 'message' | 'update' | 'choices' | 'modal' | 'thinking' | 'acknowledged' | 'nothing';

export type Choice = { readonly name: string; readonly value: string | number };

/** What a member sees of an interaction at one moment; `later` gives a fresher one. */
export type Seen = {
  readonly id: string;
  /** `nothing` is Discord's "The application did not respond"; `thinking` a deferral without its answer yet. */
  readonly kind: SeenKind;
  readonly ephemeral: boolean;
  readonly message: Shown | null;
  readonly choices: readonly Choice[];
  readonly modal: Json | null;
  readonly deferred: boolean;
  readonly edits: number;
  readonly followUps: readonly Shown[];
  /** From the member's act to the first response; null without one. */
  readonly ms: number | null;
  /** What the stand-in refused of the bot's answers to this interaction. */
  readonly refused: readonly RefusalRecord[];
};

const kindOfResponse: { readonly [type: number]: SeenKind } = {
  4: 'message',
  5: 'message',
  6: 'acknowledged',
  7: 'update',
  8: 'choices',
  9: 'modal',
};

export function see(state: State, interaction: Interaction): Seen {
  const original = state.messages.find(interaction.originalId ?? '');
  const message = original === undefined ? null : show(original);
  return {
    id: interaction.id,
    kind: kindOf(interaction),
    ephemeral: message?.ephemeral ?? (interaction.pending && interaction.deferredEphemeral),
    message,
    choices: interaction.choices.map(choice),
    modal: interaction.modal,
    deferred: interaction.response === 5 || interaction.response === 6,
    edits: interaction.edits,
    followUps: interaction.followUps.flatMap((id) => {
      const found = state.messages.find(id);
      return found === undefined ? [] : [show(found)];
    }),
    ms: interaction.responseMs,
    refused: state.journal.refusals.filter(({ interactionId }) => interactionId === interaction.id),
  };
}

function kindOf({ response, pending }: Interaction): SeenKind {
  if (response === null) return 'nothing';
  if (pending) return 'thinking';
  return kindOfResponse[response] ?? 'nothing';
}

const choice = ({ name, value }: Json): Choice => ({
  name: String(name),
  value: typeof value === 'string' ? value : numberOf(value),
});
