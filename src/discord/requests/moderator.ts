import { type BaseInteraction, GuildMember, PermissionFlagsBits } from 'discord.js';

const rolesOf = ({ member }: BaseInteraction): readonly string[] => {
  if (member === null) return [];
  return member instanceof GuildMember ? [...member.roles.cache.keys()] : (member.roles as readonly string[]);
};

/**
 * Whether the interaction itself says that its member may change articles. Asked anew for each one, because admins can
 * show a command to anybody; in direct messages nobody may. The role of everybody (its id is the server's) never counts.
 */
export const isModerator = (interaction: BaseInteraction, roleId: string | null): boolean => {
  if (interaction.guildId === null) return false;
  if (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true) return true;
  return roleId !== null && roleId !== interaction.guildId && rolesOf(interaction).includes(roleId);
};
