import { guildCreate } from '../payloads/guild.js';
import type { State } from '../state.js';
import type { Guild } from '../world/entities.js';
import type { GuildSpec } from '../world/spec.js';

/** Somebody adds the bot to a server. */
export function joinGuild(state: State, spec: GuildSpec): Guild {
  const guild = state.world.addGuild(spec);
  state.gateway.dispatch('GUILD_CREATE', true, () => guildCreate(guild, state.world));
  return guild;
}

/** The bot is removed: no `unavailable` key, which would mean an outage. */
export function leaveGuild(state: State, name: string): void {
  const guild = state.world.guild(name);
  state.world.removeGuild(guild);
  state.gateway.dispatch('GUILD_DELETE', true, () => ({ id: guild.id }));
}
