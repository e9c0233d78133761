import { autocomplete, messageCommand, slash, userCommand } from './acts/commands.js';
import { chooseFrom, pressButton } from './acts/components.js';
import { joinGuild, leaveGuild } from './acts/guilds.js';
import {
  deleteMessage,
  deleteTogether,
  directMessage,
  mention,
  plainMessage,
  replyTo,
} from './acts/messages.js';
import { submitModal } from './acts/modals.js';
import { type Seen, see } from './acts/seen.js';
import { show } from './acts/shown.js';
import { defaultPatienceMs } from './acts/where.js';
import type { Discord } from './discord.js';
import { ImpossibleAct } from './errors.js';
import type { State } from './state.js';

/** The public face of the shared state. */
export function facade(state: State, close: () => Promise<void>): Discord {
  const seenNow = ({ id }: Seen): Seen => {
    const interaction = state.interactions.byId(id);
    if (interaction === undefined) throw new ImpossibleAct(`There is no interaction ${id}.`);
    return see(state, interaction);
  };
  const until: Discord['until'] = (holds, within = defaultPatienceMs) => state.signal.until(holds, within);
  return {
    api: `${state.origin()}/api`,
    token: state.token,
    clock: state.clock,
    world: state.world,
    journal: state.journal,
    faults: state.faults,
    gateway: state.gateway.controls,
    slash: (name, options = {}, where = {}) => slash(state, name, options, where),
    autocomplete: (name, focused, options = {}, where = {}) =>
      autocomplete(state, name, focused, options, where),
    messageCommand: async (name, target, where = {}) => messageCommand(state, name, idOf(target), where),
    userCommand: (name, target, where = {}) => userCommand(state, name, target, where),
    button: async (message, key, where = {}) => pressButton(state, idOf(message), key, where),
    select: async (message, key, values, where = {}) => chooseFrom(state, idOf(message), key, values, where),
    modalSubmit: (opened, fields, where = {}) => submitModal(state, opened, fields, where),
    directMessage: (text, where = {}) => directMessage(state, text, where),
    mention: (text, where = {}) => mention(state, text, where),
    plainMessage: (text, where = {}) => plainMessage(state, text, where),
    replyTo: async (message, text, where = {}) => replyTo(state, idOf(message), text, where),
    deleteMessage: (message) => deleteMessage(state, idOf(message)),
    deleteTogether: (messages) => deleteTogether(state, messages.map(idOf)),
    joinGuild: (spec) => joinGuild(state, spec),
    leaveGuild: (name) => leaveGuild(state, name),
    later: async (seen, holds = () => true, within = defaultPatienceMs) => {
      await until(() => holds(seenNow(seen)), within);
      return seenNow(seen);
    },
    interactions: () => state.interactions.all().map((one) => see(state, one)),
    message: (id) => {
      const found = state.messages.find(id);
      return found === undefined ? null : show(found);
    },
    messagesIn: (channelId) => state.messages.inChannel(channelId).map(show),
    commands: (scope) => state.commands.list(scope === undefined ? 'global' : state.world.guild(scope).id),
    until,
    close,
  };
}

function idOf(message: { readonly id: string } | null): string {
  if (message === null) throw new ImpossibleAct('There is no message.');
  return message.id;
}
