import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import {
  type Command,
  type MessageCommand,
  OPTION_MOST,
  type OptionSpec,
  type Question,
  type Task,
} from '../../app/command.js';
import { say, type TextKey, textsFor } from '../../texts/index.js';

export type Definition =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

export type Scope = {
  /** Registered in one server: contexts and ways of installing are then Discord's. */
  readonly inOneServer: boolean;
  /** Members with a role of the settings may run moderators' commands, so Discord must not hide these. */
  readonly hasModeratorRole: boolean;
};

const DESCRIPTION_MOST = 100;
const NAME_MOST = 32;

const describe = (key: TextKey, locale: string): string =>
  say(textsFor(locale), key).slice(0, DESCRIPTION_MOST);

/** Languages that have texts of their own. */
const otherLocales = (): readonly Locale[] =>
  Object.values(Locale).filter((locale) => textsFor(locale) !== textsFor('en'));

/** The description, and its translations where a locale has texts of its own. */
const described = (key: TextKey) => {
  const others = otherLocales();
  return {
    description: describe(key, 'en'),
    ...(others.length === 0
      ? {}
      : { description_localizations: Object.fromEntries(others.map((to) => [to, describe(key, to)])) }),
  };
};

const optionOf = (name: string, spec: OptionSpec): APIApplicationCommandOption => {
  const common = { name, ...described(spec.description), required: spec.required === true };
  if (spec.type === 'boolean') return { ...common, type: ApplicationCommandOptionType.Boolean };
  if (spec.type === 'integer')
    return {
      ...common,
      type: ApplicationCommandOptionType.Integer,
      ...(spec.min === undefined ? {} : { min_value: spec.min }),
      ...(spec.max === undefined ? {} : { max_value: spec.max }),
    };
  return {
    ...common,
    type: ApplicationCommandOptionType.String,
    max_length: spec.most ?? OPTION_MOST,
    ...(spec.complete === undefined ? {} : { autocomplete: true }),
  };
};

const placesOf = ({ where }: Question | Task) => ({
  contexts: where.map((place) =>
    place === 'server' ? InteractionContextType.Guild : InteractionContextType.BotDM,
  ),
  integration_types: [ApplicationIntegrationType.GuildInstall],
});

const isHidden = ({ who }: Command, { hasModeratorRole }: Scope): boolean =>
  who === 'moderators' && !hasModeratorRole;

/** The name that a message's menu shows. */
export const labelOf = ({ label }: MessageCommand, locale = 'en'): string =>
  say(textsFor(locale), label).slice(0, NAME_MOST);

/** A message command works wherever a message is: its asker may have installed the bot for themselves alone. */
const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

const menuDefinitionOf = (command: MessageCommand, scope: Scope): Definition => {
  const others = otherLocales();
  return {
    type: ApplicationCommandType.Message,
    name: labelOf(command),
    ...(others.length === 0
      ? {}
      : { name_localizations: Object.fromEntries(others.map((to) => [to, labelOf(command, to)])) }),
    default_member_permissions: null,
    ...(scope.inOneServer ? {} : EVERYWHERE),
  };
};

const chatDefinitionOf = (command: Question | Task, scope: Scope): Definition => ({
  type: ApplicationCommandType.ChatInput,
  name: command.name,
  ...described(command.description),
  options: Object.entries(command.options).map(([name, spec]) => optionOf(name, spec)),
  default_member_permissions: isHidden(command, scope) ? String(PermissionFlagsBits.ManageGuild) : null,
  ...(scope.inOneServer ? {} : placesOf(command)),
});

const definitionOf = (command: Command, scope: Scope): Definition =>
  command.kind === 'message' ? menuDefinitionOf(command, scope) : chatDefinitionOf(command, scope);

/** The commands as Discord registers them. A server's own commands never appear in direct messages. */
export const definitionsOf = (commands: readonly Command[], scope: Scope): readonly Definition[] =>
  commands
    .filter(({ where }) => !scope.inOneServer || where.includes('server'))
    .map((command) => definitionOf(command, scope));
