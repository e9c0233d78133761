import type { Command } from '../commands.js';
import { ImpossibleAct } from '../errors.js';
import { type Json, objectsOf, textOf } from '../json.js';
import type { State } from '../state.js';
import { emptyResolved, type OptionValues, type Resolved, resolveValue } from './option-values.js';
import type { Place } from './where.js';

export type Filled = { readonly options: readonly Json[]; readonly resolved: Resolved };

/** Fills a command's options as the client does; `path` names group and subcommand, `focused` the option being typed. */
export function fillOptions(
  state: State,
  place: Place,
  command: Command,
  path: readonly string[],
  values: OptionValues,
  focused: string | null = null,
): Filled {
  const steps = stepsTo(command, path);
  const leaf = steps.at(-1) ?? command;
  const known = objectsOf(leaf.options);
  const resolved = emptyResolved();
  for (const name of Object.keys(values)) {
    if (!known.some((option) => option.name === name)) {
      throw new ImpossibleAct(`"${[command.name, ...path].join(' ')}" has no option "${name}".`);
    }
  }
  const filled = known.flatMap((option): readonly Json[] => {
    const name = textOf(option.name);
    const value = values[name];
    if (name === focused) return [typed(option, value)];
    if (value !== undefined)
      return [{ name, type: option.type, value: resolveValue(state, place, option, value, resolved) }];
    if (option.required === true && focused === null)
      throw new ImpossibleAct(`Option "${name}" is required.`);
    return [];
  });
  const nested = steps.reduceRight<readonly Json[]>(
    (inside, { name, type }) => [{ name, type, options: inside }],
    filled,
  );
  return { options: nested, resolved };
}

/** While it is being typed an option is text without checks, whatever its type. */
function typed(option: Json, value: unknown): Json {
  if (option.autocomplete !== true)
    throw new ImpossibleAct(`Option "${textOf(option.name)}" offers no autocomplete.`);
  return { name: option.name, type: option.type, value: String(value ?? ''), focused: true };
}

function stepsTo(command: Command, path: readonly string[]): readonly Json[] {
  const steps: Json[] = [];
  let here: Json = command;
  for (const name of path) {
    const next: Json | undefined = objectsOf(here.options).find(
      (option) => option.name === name && (option.type === 1 || option.type === 2),
    );
    if (next === undefined)
      throw new ImpossibleAct(`"${command.name}" has no subcommand "${path.join(' ')}".`);
    steps.push(next);
    here = next;
  }
  if (objectsOf(here.options).some(({ type }) => type === 1 || type === 2)) {
    throw new ImpossibleAct(`"${[command.name, ...path].join(' ')}" needs a subcommand.`);
  }
  return steps;
}
