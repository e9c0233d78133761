import { Locale } from 'discord-api-types/v10';
import type { Problem } from '../errors.js';
import { type Json, objectOf, objectsOf, textOf } from '../json.js';

type Path = readonly (string | number)[];

const pattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const locales: ReadonlySet<string> = new Set(Object.values(Locale));

/** Names of chat-input commands and of options: lower case, without blanks, in every language. */
export function nameProblems(named: Json, path: Path): readonly Problem[] {
  const all: [Path, string][] = [
    [[...path, 'name'], textOf(named.name)],
    ...Object.entries(objectOf(named.name_localizations)).map(([locale, name]): [Path, string] => [
      [...path, 'name_localizations', locale],
      textOf(name),
    ]),
  ];
  return all
    .filter(([, name]) => !pattern.test(name) || name !== name.toLowerCase())
    .map(([at]) => ({
      path: at,
      code: 'APPLICATION_COMMAND_INVALID_NAME',
      message: 'Command name is invalid',
    }));
}

export const localeProblems = (named: Json, path: Path): readonly Problem[] =>
  (['name_localizations', 'description_localizations'] as const).flatMap((key) =>
    Object.keys(objectOf(named[key]))
      .filter((locale) => !locales.has(locale))
      .map((locale) => ({
        path: [...path, key, locale],
        code: 'APPLICATION_COMMAND_INVALID_LOCALE',
        message: `Unknown locale "${locale}".`,
      })),
  );

/** Characters that count towards the 8,000 of a command: of each localized text its longest form. */
export function commandCharacters(node: Json): number {
  const own =
    longest(node.name, node.name_localizations) + longest(node.description, node.description_localizations);
  const choices = objectsOf(node.choices).reduce(
    (sum, choice) =>
      sum + longest(choice.name, choice.name_localizations) + String(choice.value ?? '').length,
    0,
  );
  return own + choices + objectsOf(node.options).reduce((sum, option) => sum + commandCharacters(option), 0);
}

const longest = (text: unknown, localized: unknown): number =>
  Math.max(textOf(text).length, ...Object.values(objectOf(localized)).map((one) => textOf(one).length));
