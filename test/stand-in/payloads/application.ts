import type { Json } from '../json.js';
import { hasBot } from '../world/permissions.js';
import type { World } from '../world/world.js';
import { userPayload } from './user.js';

/** No `install_params` key at all: discord.js dies of a null there. */
export const applicationPayload = (world: World): Json => ({
  id: world.applicationId,
  name: world.bot.name,
  icon: null,
  description: '',
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: '0'.repeat(64),
  flags: 0,
  tags: [],
  approximate_guild_count: world.guilds().filter(({ id }) => hasBot(world, id)).length,
  bot: userPayload(world.bot),
});
