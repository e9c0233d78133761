import type { Clock } from './clock.js';
import type { CommandStore } from './commands.js';
import type { RestFaults } from './faults/rest-faults.js';
import type { Gateway } from './gateway/gateway.js';
import type { InteractionStore } from './interactions.js';
import type { Journal } from './journal.js';
import type { MessageStore, UploadedFile } from './messages.js';
import type { Signal } from './signal.js';
import type { World } from './world/world.js';

/** What the routes, the gateway and the members' acts share. */
export type State = {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly token: string;
  readonly world: World;
  readonly messages: MessageStore;
  readonly commands: CommandStore;
  readonly interactions: InteractionStore;
  readonly uploads: Map<string, UploadedFile>;
  readonly journal: Journal;
  readonly faults: RestFaults;
  readonly gateway: Gateway;
  readonly signal: Signal;
  /** `http://127.0.0.1:PORT`, known once the server listens. */
  readonly origin: () => string;
};
