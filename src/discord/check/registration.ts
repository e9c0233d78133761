import { type Client, DiscordAPIError } from 'discord.js';
import type { Command } from '../../app/command.js';
import type { BotSettings } from '../options.js';
import { compareCommands, leftoverScopes, type Registration } from '../registration/register.js';
import { codesOf } from '../sending/failure.js';
import { type Finding, ok, problem } from './finding.js';

const START = 'Start the bot: it registers them.';

const failed = (error: unknown, guildId: string | null): Finding =>
  error instanceof DiscordAPIError && guildId !== null
    ? problem(
        `Commands: Discord does not show those of server ${guildId} (code ${codesOf(error).code})`,
        'Check DISCORD_GUILD_ID, and invite the bot to that server with the link below.',
      )
    : problem(`Commands: they could not be read (${String(codesOf(error).code)})`, 'Run the check again.');

/** Whether Discord knows the commands as the code defines them, and nowhere else. */
export const checkRegistration = async (
  client: Client<true>,
  commands: readonly Command[],
  { guildId, moderatorRoleId }: BotSettings,
): Promise<readonly Finding[]> => {
  const registration: Registration = {
    rest: client.rest,
    applicationId: client.application.id,
    commands,
    guildId,
    hasModeratorRole: moderatorRoleId !== null,
    guilds: [...client.guilds.cache.keys()],
  };
  try {
    const { same, definitions } = await compareCommands(registration);
    const leftovers = await leftoverScopes(registration);
    return [
      same
        ? ok(`Commands: ${definitions.length} registered, as in the code`)
        : problem('Commands: what is registered differs from the code', START),
      ...leftovers.map(() => problem('Commands: some are registered in another scope as well', START)),
    ];
  } catch (error) {
    return [failed(error, guildId)];
  }
};
