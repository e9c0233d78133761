import {
  ApplicationCommandCreateRequestSchema as Create,
  ApplicationCommandPatchRequestPartialSchema as Patch,
  ApplicationCommandUpdateRequestSchema as Update,
} from 'discord-api-spec/zod';
import { type Problem, refusals } from '../errors.js';
import { isPresent, type Json, listOf, objectOf, textOf } from '../json.js';
import { optionProblems } from './command-options.js';
import { commandCharacters, localeProblems, nameProblems } from './command-text.js';
import { limits } from './limits.js';
import { schemaProblems } from './schema.js';
import { knownKeys, unknownKeyProblems } from './unknown-keys.js';

type Path = readonly (string | number)[];

const schemas = { create: Create, patch: Patch, overwrite: Update } as const;

/** Deprecated or undocumented in the schema, yet taken by Discord and sent by discord.js. */
const alsoKnown = ['default_permission', 'nsfw', 'dm_permission', 'type'];

/** The schema wants a number for the permissions; Discord takes strings of digits as well. */
const forSchema = (command: Json): Json => {
  const given = command.default_member_permissions;
  return typeof given === 'string' && /^\d{1,16}$/.test(given)
    ? { ...command, default_member_permissions: Number(given) }
    : command;
};

export function commandProblems(command: unknown, how: keyof typeof schemas, path: Path): readonly Problem[] {
  const given = objectOf(command);
  const schema = schemaProblems(schemas[how], forSchema(given)).map((one) => ({
    ...one,
    path: [...path, ...one.path],
  }));
  const unknown = unknownKeyProblems(given, [...knownKeys(schemas[how]), ...alsoKnown], path);
  const chatInput = (given.type ?? 1) === 1;
  const nameless = how === 'patch' && !isPresent(given.name);
  return [
    ...schema,
    ...unknown,
    ...localeProblems(given, path),
    ...(chatInput && !nameless ? nameProblems(given, path) : []),
    ...(chatInput ? chatInputProblems(given, how, path) : menuProblems(given, path)),
    ...optionProblems(given, path),
    ...sizeProblems(given, path),
  ];
}

function chatInputProblems(command: Json, how: keyof typeof schemas, path: Path): readonly Problem[] {
  const missing = how === 'patch' ? command.description === '' : textOf(command.description) === '';
  return missing
    ? [{ path: [...path, 'description'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }]
    : [];
}

/** User and message commands stand in a menu: a name and nothing else. */
function menuProblems(command: Json, path: Path): readonly Problem[] {
  const described =
    textOf(command.description) !== '' || Object.keys(objectOf(command.description_localizations)).length > 0;
  const found: Problem[] = [];
  if (described) {
    found.push({
      path: [...path, 'description'],
      code: 'APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED',
      message: 'Context menu commands cannot have description',
    });
  }
  if (listOf(command.options).length > 0) {
    found.push({
      path: [...path, 'options'],
      code: 'APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED',
      message: 'Context menu commands cannot have options',
    });
  }
  return found;
}

function sizeProblems(command: Json, path: Path): readonly Problem[] {
  const size = commandCharacters(command);
  if (size <= limits.commandCharacters) return [];
  return [
    {
      path,
      code: 'APPLICATION_COMMAND_TOO_LARGE',
      message: `Command exceeds maximum size (8000); it has ${size}.`,
    },
  ];
}

export function refuseBadCommand(command: unknown, how: keyof typeof schemas): void {
  const found = commandProblems(command, how, []);
  if (found.length > 0) throw refusals.invalidBody(found);
}

export function refuseBadCommands(commands: readonly unknown[]): void {
  const found = commands.flatMap((command, index) => commandProblems(command, 'overwrite', [index]));
  if (found.length > 0) throw refusals.invalidBody(found);
}
