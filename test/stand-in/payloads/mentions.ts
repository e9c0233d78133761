import type { APIUser } from 'discord-api-types/v10';
import type { World } from '../world/world.js';
import { userPayload } from './user.js';

/** The ids in `<@1>` and `<@!1>`, or `<@&1>` for roles. */
export const mentionedIds = (text: string, of: 'user' | 'role'): readonly string[] => [
  ...new Set(
    [...text.matchAll(of === 'user' ? /<@!?(\d{1,20})>/g : /<@&(\d{1,20})>/g)].map((match) => match[1] ?? ''),
  ),
];

export const mentionedUsers = (text: string, world: World): APIUser[] =>
  mentionedIds(text, 'user').flatMap((id) => {
    const user = world.findUser(id);
    return user === undefined ? [] : [userPayload(user)];
  });
