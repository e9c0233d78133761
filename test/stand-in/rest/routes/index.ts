import type { Route } from '../call.js';
import { applicationRoutes } from './application.js';
import { callbackRoutes } from './callback.js';
import { channelRoutes } from './channels.js';
import { commandRoutes } from './commands.js';
import { gatewayRoutes } from './gateway.js';
import { guildRoutes } from './guilds.js';
import { messageRoutes } from './messages.js';
import { userRoutes } from './users.js';
import { webhookRoutes } from './webhooks.js';

/** In order of precedence: `/users/@me` stands before `/users/:user`. */
export const routes: readonly Route[] = [
  ...applicationRoutes,
  ...gatewayRoutes,
  ...guildRoutes,
  ...userRoutes,
  ...commandRoutes,
  ...callbackRoutes,
  ...webhookRoutes,
  ...channelRoutes,
  ...messageRoutes,
];
