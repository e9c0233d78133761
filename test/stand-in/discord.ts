import type { Exchange, MessageWhere } from './acts/messages.js';
import type { FieldValues } from './acts/modal-fields.js';
import type { OptionValues } from './acts/option-values.js';
import type { Seen } from './acts/seen.js';
import type { Shown } from './acts/shown.js';
import type { Where } from './acts/where.js';
import type { Clock } from './clock.js';
import type { Command } from './commands.js';
import type { RestFaults } from './faults/rest-faults.js';
import type { GatewayControls } from './gateway/controls.js';
import type { Journal } from './journal.js';
import type { Guild } from './world/entities.js';
import type { GuildSpec } from './world/spec.js';
import type { World } from './world/world.js';

/** Null is taken for convenience, as in `seen.message`, and makes the act impossible. */
type Message = Pick<Shown, 'id'> | null;

/** A running stand-in: what members do, what goes wrong, and what was seen. */
export type Discord = {
  /** For `new Client({ rest: { api } })`. */
  readonly api: string;
  readonly token: string;
  readonly clock: Clock;
  readonly world: World;
  readonly journal: Journal;
  readonly faults: RestFaults;
  readonly gateway: GatewayControls;

  readonly slash: (name: string, options?: OptionValues, where?: Where) => Promise<Seen>;
  readonly autocomplete: (
    name: string,
    focused: string,
    options?: OptionValues,
    where?: Where,
  ) => Promise<Seen>;
  readonly messageCommand: (name: string, target: Message, where?: Where) => Promise<Seen>;
  readonly userCommand: (name: string, target: string, where?: Where) => Promise<Seen>;
  readonly button: (message: Message, customIdOrLabel: string, where?: Where) => Promise<Seen>;
  readonly select: (
    message: Message,
    customId: string,
    values: readonly string[],
    where?: Where,
  ) => Promise<Seen>;
  readonly modalSubmit: (opened: Seen, fields: FieldValues, where?: Where) => Promise<Seen>;
  readonly directMessage: (text: string, where?: MessageWhere) => Promise<Exchange>;
  readonly mention: (text: string, where?: MessageWhere) => Promise<Exchange>;
  readonly plainMessage: (text: string, where?: MessageWhere) => Promise<Exchange>;
  readonly replyTo: (
    message: Message,
    text: string,
    where?: MessageWhere & { readonly ping?: boolean },
  ) => Promise<Exchange>;
  readonly deleteMessage: (message: Message) => void;
  /** Clears messages of one channel at once. */
  readonly deleteTogether: (messages: readonly Message[]) => void;
  readonly joinGuild: (spec: GuildSpec) => Guild;
  readonly leaveGuild: (name: string) => void;

  /** The interaction or message as it is now, after waiting until `holds` or for `within` milliseconds. */
  readonly later: (seen: Seen, holds?: (now: Seen) => boolean, within?: number) => Promise<Seen>;
  /** Every interaction so far, in order. */
  readonly interactions: () => readonly Seen[];
  readonly message: (id: string) => Shown | null;
  readonly messagesIn: (channelId: string) => readonly Shown[];
  /** Commands as registered; `scope` is a guild's name, or nothing for the global ones. */
  readonly commands: (scope?: string) => readonly Command[];
  readonly until: (holds: () => boolean, within?: number) => Promise<boolean>;
  readonly close: () => Promise<void>;
};
