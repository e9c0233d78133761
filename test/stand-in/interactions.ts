import type { Json } from './json.js';
import type { Channel, User } from './world/entities.js';

export type InteractionKind = 'command' | 'component' | 'autocomplete' | 'modal';

/** One interaction from the member's click to the last follow-up. */
export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly name: string;
  readonly createdAt: number;
  readonly user: User;
  readonly channel: Channel;
  /** The message whose component was used, also behind a modal. */
  readonly sourceId: string | null;
  /** Discord's interaction type number and the command's id, for `interaction_metadata`. */
  readonly type: number;
  readonly payload: Json;
  response: number | null;
  responseMs: number | null;
  /** What `@original` is; null while a deferred reply has no text yet, and after its deletion. */
  originalId: string | null;
  pending: boolean;
  deferredEphemeral: boolean;
  edits: number;
  choices: readonly Json[];
  modal: Json | null;
  followUps: readonly string[];
};

export type InteractionStore = {
  readonly open: (interaction: Interaction) => void;
  readonly byId: (id: string) => Interaction | undefined;
  readonly byToken: (token: string) => Interaction | undefined;
  readonly all: () => readonly Interaction[];
};

export function createInteractions(): InteractionStore {
  const opened = new Map<string, Interaction>();
  const tokens = new Map<string, Interaction>();
  return {
    open: (interaction) => {
      opened.set(interaction.id, interaction);
      tokens.set(interaction.token, interaction);
    },
    byId: (id) => opened.get(id),
    byToken: (token) => tokens.get(token),
    all: () => [...opened.values()],
  };
}
