import type { CommandInteractionOption, Interaction, Message, ModalSubmitInteraction } from 'discord.js';
import type { Command } from '../../app/command.js';
import type { OptionValue, Request } from '../../app/request.js';
import { labelOf } from '../registration/definitions.js';
import { isModerator } from './moderator.js';
import { whereOf } from './where.js';

const valuesOf = (
  options: readonly CommandInteractionOption[],
): readonly (readonly [string, OptionValue])[] =>
  options.flatMap(({ name, value, options: inner }) => [
    ...(value === undefined ? [] : [[name, value] as const]),
    ...valuesOf(inner ?? []),
  ]);

const fieldsOf = ({ fields }: ModalSubmitInteraction): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...fields.fields.values()].flatMap((field) =>
      'value' in field && typeof field.value === 'string' ? [[field.customId, field.value]] : [],
    ),
  );

/** Discord knows a message command by what its menu shows; a name that is no longer offered stays as it is. */
const menuCommand = (shown: string, commands: readonly Command[]): string =>
  commands.find((command) => command.kind === 'message' && labelOf(command) === shown)?.name ?? shown;

/** The words of a message; of one that is only passed on, those of the first that it carries. */
const textOf = ({ content, messageSnapshots }: Message): string =>
  content === '' ? (messageSnapshots.first()?.content ?? '') : content;

/** What an interaction asks of the app; `null` for kinds that the bot does not offer. */
export const requestFromInteraction = (
  interaction: Interaction,
  moderatorRoleId: string | null,
  commands: readonly Command[],
): Request | null => {
  const asker = { id: interaction.user.id, moderator: isModerator(interaction, moderatorRoleId) };
  const common = { asker, where: whereOf(interaction), locale: interaction.locale };
  if (interaction.isAutocomplete()) {
    const { name, value } = interaction.options.getFocused(true);
    return { ...common, kind: 'choices', command: interaction.commandName, option: name, typed: value };
  }
  if (interaction.isMessageComponent()) {
    const values = interaction.isStringSelectMenu() ? interaction.values : [];
    return { ...common, kind: 'button', id: interaction.customId, values };
  }
  if (interaction.isModalSubmit())
    return { ...common, kind: 'form', id: interaction.customId, fields: fieldsOf(interaction) };
  if (interaction.isMessageContextMenuCommand()) {
    const command = menuCommand(interaction.commandName, commands);
    return { ...common, kind: 'message', command, text: textOf(interaction.targetMessage) };
  }
  if (!interaction.isChatInputCommand()) return null;
  const options = Object.fromEntries(valuesOf(interaction.options.data));
  return { ...common, kind: 'command', command: interaction.commandName, options };
};
