import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { type Command, OPTION_MOST, type OptionSpec } from '../../app/command.js';
import { say, type TextKey, textsFor } from '../../texts/index.js';

export type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;

export type Scope = {
  /** Registered in one server: contexts and ways of installing are then Discord's. */
  readonly inOneServer: boolean;
  /** Members with a role of the settings may run moderators' commands, so Discord must not hide these. */
  readonly hasModeratorRole: boolean;
};

const DESCRIPTION_MOST = 100;

const describe = (key: TextKey, locale: string): string =>
  say(textsFor(locale), key).slice(0, DESCRIPTION_MOST);

/** The description, and its translations where a locale has texts of its own. */
const described = (key: TextKey) => {
  const others = Object.values(Locale).filter((locale) => textsFor(locale) !== textsFor('en'));
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

const placesOf = ({ where }: Command) => ({
  contexts: where.map((place) =>
    place === 'server' ? InteractionContextType.Guild : InteractionContextType.BotDM,
  ),
  integration_types: [ApplicationIntegrationType.GuildInstall],
});

const isHidden = ({ who }: Command, { hasModeratorRole }: Scope): boolean =>
  who === 'moderators' && !hasModeratorRole;

const definitionOf = (command: Command, scope: Scope): Definition => ({
  type: ApplicationCommandType.ChatInput,
  name: command.name,
  ...described(command.description),
  options: Object.entries(command.options).map(([name, spec]) => optionOf(name, spec)),
  default_member_permissions: isHidden(command, scope) ? String(PermissionFlagsBits.ManageGuild) : null,
  ...(scope.inOneServer ? {} : placesOf(command)),
});

/** The commands as Discord registers them. A server's own commands never appear in direct messages. */
export const definitionsOf = (commands: readonly Command[], scope: Scope): readonly Definition[] =>
  commands
    .filter(({ where }) => !scope.inOneServer || where.includes('server'))
    .map((command) => definitionOf(command, scope));
