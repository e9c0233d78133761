import type { APIUser } from 'discord-api-types/v10';
import type { User } from '../world/entities.js';

export const userPayload = (user: User): APIUser => ({
  id: user.id,
  username: user.name,
  discriminator: '0',
  global_name: user.bot ? null : user.name,
  avatar: null,
  bot: user.bot,
});
