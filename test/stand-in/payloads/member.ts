import type { Json } from '../json.js';
import type { Member, Role } from '../world/entities.js';
import { userPayload } from './user.js';

/** Without its user, as MESSAGE_CREATE carries it. */
export const bareMember = (member: Member): Json => ({
  roles: member.roles,
  joined_at: member.joinedAt,
  nick: null,
  avatar: null,
  banner: null,
  premium_since: null,
  communication_disabled_until: null,
  deaf: false,
  mute: false,
  pending: false,
  flags: 0,
});

export const memberPayload = (member: Member): Json => ({
  ...bareMember(member),
  user: userPayload(member.user),
});

export const rolePayload = (role: Role): Json => ({
  id: role.id,
  name: role.name,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  position: role.position,
  permissions: role.permissions.toString(),
  managed: false,
  mentionable: role.mentionable,
  flags: 0,
});
