import { z } from 'zod';
import { ArticleError } from './error.js';
import type { ArticleFacts } from './types.js';

/** Facts as they come from a file or a caller: all optional, unknown keys kept. */
export type GivenFacts = Readonly<Record<string, unknown>>;

const DATE =
  /^\d{4}-\d{2}-\d{2}(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u;
const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u;
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/u;

const isDate = (text: string): boolean => {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return DATE.test(text) && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const isLink = (text: string): boolean => {
  return URL.canParse(text) && ['https:', 'http:'].includes(new URL(text).protocol);
};

const line = (message: string, most: number) =>
  z
    .string(message)
    .trim()
    .min(1, message)
    .max(most, message)
    .refine((text) => !/[\n\r]/u.test(text), message);

const SHAPES = {
  id: line('write letters, digits, “.”, “_” or “-”, at most 100', 100).regex(
    ID,
    'write letters, digits, “.”, “_” or “-”, at most 100',
  ),
  title: line('write one line of at most 300 characters', 300),
  publisher: line('write one line of at most 200 characters', 200),
  author: z.union(
    [
      line('write a name or a list of names', 200),
      z
        .array(line('write a name or a list of names', 200))
        .min(1)
        .transform((names) => names.join(', ')),
    ],
    'write a name or a list of names',
  ),
  published: z.string('write 2025-03-11').refine(isDate, 'write 2025-03-11'),
  url: z
    .string('write an address that begins with https://')
    .max(2_000)
    .refine(isLink, 'write an address that begins with https://'),
  language: z
    .string('write a language tag such as en or uk')
    .regex(LANGUAGE, 'write a language tag such as en or uk'),
  licence: line('write one line of at most 200 characters', 200),
  sources: z.union(
    [z.string().transform((source) => [source]), z.array(z.string())],
    'write a list of texts',
  ),
} as const;

type Known = keyof typeof SHAPES;

const WRONG: Readonly<Record<Known, string>> = {
  id: 'is not a usable id',
  title: 'is not a title',
  publisher: 'is not a name',
  author: 'is not a name',
  published: 'is not a date',
  url: 'is not a link',
  language: 'is not a language',
  licence: 'is not a licence',
  sources: 'is not a list of sources',
};

const read = <K extends Known>(facts: GivenFacts, key: K): z.output<(typeof SHAPES)[K]> | null => {
  const value = facts[key];
  if (value === undefined || value === null) return null;
  const parsed = SHAPES[key].safeParse(value);
  if (parsed.success) return parsed.data as z.output<(typeof SHAPES)[K]>;
  const remedy = parsed.error.issues[0]?.message ?? 'correct it';
  throw new ArticleError(`“${key}” ${WRONG[key]} (${remedy})`, key);
};

/**
 * Checks the facts of an article. A fact that is absent or null takes its default; a wrong one throws an
 * `ArticleError` that names the fact and the remedy. Keys that are not facts are kept in `extra`.
 */
export const readFacts = (
  given: GivenFacts,
  defaults: { readonly id: string; readonly title: string },
): ArticleFacts => ({
  id: read(given, 'id') ?? defaults.id,
  title: read(given, 'title') ?? defaults.title,
  publisher: read(given, 'publisher'),
  author: read(given, 'author'),
  published: read(given, 'published'),
  url: read(given, 'url'),
  language: read(given, 'language') ?? 'en',
  licence: read(given, 'licence'),
  sources: read(given, 'sources') ?? [],
  extra: Object.fromEntries(Object.entries(given).filter(([key]) => !Object.hasOwn(SHAPES, key))),
});
