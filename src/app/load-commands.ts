import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Command } from './command.js';

/** A command file that cannot be used. The message names the file, the reason and the remedy. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

const EXPORT = 'export default defineQuestion(…), defineTask(…) or defineMessage(…)';
const NAME = /^[a-z][a-z0-9-]{0,31}$/u;
const OPTIONS_MOST = 25;

const OptionShape = z.object({
  type: z.enum(['string', 'integer', 'boolean']),
  description: z.string().min(1),
  required: z.boolean().optional(),
});

const CommandShape = z.object({
  kind: z.enum(['question', 'task', 'message'], EXPORT),
  name: z.string().regex(NAME, 'a name is lower case letters, digits and “-”, at most 32'),
  description: z.string().min(1),
  label: z.string().min(1).optional(),
  options: z.record(
    z.string().regex(NAME, 'an option’s name is lower case letters, digits and “-”, at most 32'),
    OptionShape,
  ),
  who: z.enum(['everyone', 'moderators']),
  where: z.array(z.enum(['server', 'dm'])).min(1),
  run: z.custom<(...args: never[]) => unknown>((run) => typeof run === 'function', 'run must be a function'),
});

const fail = (file: string, reason: string): never => {
  throw new CommandError(`commands/${file}: ${reason}. Correct the file, or remove it.`);
};

const checkOptions = (file: string, command: Command): void => {
  const { options, freeText } = command;
  const specs = Object.values(options);
  if (specs.length > OPTIONS_MOST)
    fail(file, `has ${specs.length} options, and Discord takes at most ${OPTIONS_MOST}`);
  if (command.kind === 'message' && command.label === undefined)
    fail(file, 'has no label for the menu of a message');
  const firstOptional = specs.findIndex((spec) => spec.required !== true);
  if (firstOptional !== -1 && specs.slice(firstOptional).some((spec) => spec.required === true))
    fail(file, 'has a required option after an optional one');
  if (freeText !== undefined && options[freeText]?.type !== 'string')
    fail(file, `freeText names “${freeText}”, which is not a text option`);
};

/** The command that a module exports by default, checked. Throws `CommandError`. */
export const checkCommand = (file: string, module: unknown): Command => {
  const exported = (module as { readonly default?: unknown }).default;
  if (exported === undefined) return fail(file, `has no default export (write ${EXPORT})`);
  const parsed = CommandShape.safeParse(exported);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fail(file, `${issue?.path.join('.') || 'default export'}: ${issue?.message ?? 'is wrong'}`);
  }
  const command = exported as Command;
  checkOptions(file, command);
  return command;
};

const importCommand = async (folder: URL, file: string): Promise<Command> => {
  const module: unknown = await import(new URL(file, folder).href).catch((error: unknown) =>
    fail(file, `cannot be loaded: ${error instanceof Error ? error.message : String(error)}`),
  );
  return checkCommand(file, module);
};

const refuseTwins = (commands: readonly { readonly file: string; readonly command: Command }[]): void => {
  const seen = new Map<string, string>();
  for (const { file, command } of commands) {
    const other = seen.get(command.name);
    if (other !== undefined) fail(file, `is named “${command.name}” like commands/${other}`);
    seen.set(command.name, file);
  }
};

/** The folder of the commands beside the compiled or the source tree. */
export const COMMANDS_FOLDER = new URL('../../commands/', import.meta.url);

/** Loads every command of a folder, in order of name. One faulty file stops the start and is named. */
export const loadCommands = async (folder: URL = COMMANDS_FOLDER): Promise<readonly Command[]> => {
  const names = await readdir(fileURLToPath(folder));
  const files = names.filter((name) => /(?<!\.d)\.[jt]s$/u.test(name)).sort();
  const loaded = await Promise.all(
    files.map(async (file) => ({ file, command: await importCommand(folder, file) })),
  );
  refuseTwins(loaded);
  return loaded.map(({ command }) => command).sort((a, b) => (a.name < b.name ? -1 : 1));
};
