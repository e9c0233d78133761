import type { Command, OptionSpec } from './command.js';
import { OPTION_MOST } from './command.js';
import { errorNotice } from './notices.js';
import type { Notice } from './reply.js';
import type { CommandRequest, OptionValue } from './request.js';

type Args = Readonly<Record<string, OptionValue | undefined>>;

const text = (value: OptionValue, most: number): string | undefined => {
  const trimmed = String(value).trim().slice(0, most);
  return trimmed === '' ? undefined : trimmed;
};

const whole = (value: OptionValue, min: number, max: number): number | undefined => {
  const number = Math.trunc(Number(value));
  return Number.isFinite(number) ? Math.min(max, Math.max(min, number)) : undefined;
};

const readOption = (spec: OptionSpec, value: OptionValue | undefined): OptionValue | undefined => {
  if (value === undefined) return undefined;
  if (spec.type === 'string') return text(value, spec.most ?? OPTION_MOST);
  if (spec.type === 'integer') return whole(value, spec.min ?? 1, spec.max ?? Number.MAX_SAFE_INTEGER);
  return value === true || value === 'true';
};

/** The options of a request, checked against the command: blank ones are absent, unknown ones are dropped. */
export const argumentsFor = (command: Command, options: CommandRequest['options']): Args | Notice => {
  const args = Object.fromEntries(
    Object.entries(command.options).map(([name, spec]) => [name, readOption(spec, options[name])]),
  );
  const missing = Object.entries(command.options).find(
    ([name, spec]) => spec.required === true && args[name] === undefined,
  );
  return missing === undefined
    ? args
    : errorNotice('error.missingOption', { command: command.name, option: missing[0] });
};

export const isNotice = (checked: Args | Notice): checked is Notice =>
  checked.kind === 'notice' && Array.isArray((checked as Notice).lines);
