import type { Problem } from '../errors.js';
import { type Json, objectOf, objectsOf, textOf } from '../json.js';
import { limits } from './limits.js';

/** Every text of an embed that counts towards the total; blanks at the ends do not. */
const texts = (embed: Json): readonly string[] => [
  textOf(embed.title),
  textOf(embed.description),
  textOf(objectOf(embed.footer).text),
  textOf(objectOf(embed.author).name),
  ...objectsOf(embed.fields).flatMap(({ name, value }) => [textOf(name), textOf(value)]),
];

export const embedCharacters = (body: Json): number =>
  objectsOf(body.embeds)
    .flatMap(texts)
    .reduce((sum, text) => sum + text.trim().length, 0);

export function embedProblems(body: Json): readonly Problem[] {
  const total = embedCharacters(body);
  const tooLong: Problem[] =
    total > limits.embedCharacters
      ? [
          {
            path: ['embeds'],
            code: 'MAX_EMBED_SIZE_EXCEEDED',
            message: `Embed size exceeds maximum size of 6000 (${total}).`,
          },
        ]
      : [];
  const incomplete = objectsOf(body.embeds).flatMap((embed, index) =>
    objectsOf(embed.fields).flatMap((field, place) =>
      (['name', 'value'] as const)
        .filter((key) => textOf(field[key]).trim() === '')
        .map((key) => ({
          path: ['embeds', index, 'fields', place, key],
          code: 'BASE_TYPE_REQUIRED',
          message: 'This field is required',
        })),
    ),
  );
  return [...tooLong, ...incomplete];
}
