import type { Client, ClientOptions } from 'discord.js';
import type { Command } from '../../app/command.js';
import { createClient } from '../client.js';
import { inviteLink } from '../lifecycle/announce.js';
import { inTime } from '../limits/in-time.js';
import type { BotSettings } from '../options.js';
import { TIMINGS } from '../timings.js';
import { checkGateway, checkToken } from './connect.js';
import { type Finding, note } from './finding.js';
import { checkPermissions } from './permissions.js';
import { checkRegistration } from './registration.js';

export type { Finding } from './finding.js';

export type CheckOptions = {
  readonly settings: BotSettings;
  readonly commands: readonly Command[];
  readonly ws?: NonNullable<ClientOptions['ws']>;
};

const findings = async (client: Client, options: CheckOptions): Promise<readonly Finding[]> => {
  const token = await checkToken(client, options.settings);
  if (token.mark === 'problem') return [token, note('Gateway, commands, permissions: skipped')];
  const gateway = await checkGateway(client, options.settings);
  if (!client.isReady()) return [token, gateway, note('Commands, permissions: skipped')];
  return [
    token,
    gateway,
    ...(await checkRegistration(client, options.commands, options.settings)),
    ...checkPermissions(client),
    note(`Invite: ${inviteLink(client.application.id)}`),
  ];
};

/** Everything between the bot and Discord that can be wrong, each with its remedy. Changes nothing there. */
export const checkDiscord = async (options: CheckOptions): Promise<readonly Finding[]> => {
  const { settings, ws } = options;
  const client = createClient({
    settings,
    timings: TIMINGS,
    onUnauthorized: () => {},
    ...(ws === undefined ? {} : { ws }),
  });
  try {
    return await findings(client, options);
  } finally {
    const gone = client.destroy().catch(() => {});
    await inTime(gone, TIMINGS.destroy, () => {});
  }
};
