import { readdir, readFile } from 'node:fs/promises';

/** The page's scripts. They lie beside this file both as sources and in `dist`, where the compiler copies them. */
const FOLDER = new URL('./client/', import.meta.url);

/** The scripts by name; nothing else of the folder can be asked for. */
export const readClientFiles = async (): Promise<ReadonlyMap<string, string>> => {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.js'));
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(new URL(name, FOLDER), 'utf8')] as const),
    ),
  );
};
