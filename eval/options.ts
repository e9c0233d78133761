import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The arguments of an evaluation: files, `--flag` and `--name value`. */
export type Options = {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly errors: number;
  readonly compare: string | null;
  readonly flags: ReadonlySet<string>;
};

const VALUED = new Set(['--errors', '--compare', '--save', '--limit', '--articles', '--half']);

/** Reads arguments: what starts with `--` is a flag (those of `VALUED` take a value), the rest are files. */
export const readOptions = (
  args: readonly string[],
): Options & { readonly values: ReadonlyMap<string, string> } => {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const files: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (VALUED.has(arg)) {
      values.set(arg, args[at + 1] ?? '');
      at += 1;
    } else if (arg.startsWith('--')) flags.add(arg);
    else files.push(arg);
  }
  return {
    files,
    flags,
    values,
    json: flags.has('--json'),
    errors: Number(values.get('--errors') ?? 0),
    compare: values.get('--compare') ?? null,
  };
};

/**
 * The folder of the development data (`EVAL_DATA`), or `null` when it is not set or not there.
 * The data is not part of the project; an evaluation says what it skipped.
 */
export const evalData = (): string | null => {
  const folder = process.env.EVAL_DATA;
  return folder !== undefined && folder !== '' && existsSync(folder) ? resolve(folder) : null;
};

/** A file named on the command line: as it is, else inside the folder of the development data. */
export const dataFile = (file: string): string => {
  const inData = resolve(evalData() ?? '.', file);
  const found = [resolve(file), inData].find((path) => existsSync(path));
  if (found === undefined)
    throw new Error(
      `${file}: no such file. Name an existing one, or set EVAL_DATA to the folder of the development data.`,
    );
  return found;
};
