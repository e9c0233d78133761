import type { Problem } from '../errors.js';
import { type Json, objectOf, objectsOf, textOf } from '../json.js';
import { allComponents, kinds } from './component-tree.js';
import { isV2 } from './components-v2.js';

const SCHEME = 'attachment://';

type Named = { readonly name: string; readonly path: readonly (string | number)[] };

const named = (url: unknown, path: readonly (string | number)[]): readonly Named[] =>
  textOf(url).startsWith(SCHEME) ? [{ name: textOf(url).slice(SCHEME.length), path }] : [];

const inComponents = (body: Json): readonly Named[] =>
  allComponents(body).flatMap(({ component, path }) => {
    if (component.type === kinds.gallery)
      return objectsOf(component.items).flatMap((item, index) =>
        named(objectOf(item.media).url, [...path, 'items', index, 'media', 'url']),
      );
    if (component.type === kinds.file) return named(objectOf(component.file).url, [...path, 'file', 'url']);
    if (component.type === kinds.thumbnail)
      return named(objectOf(component.media).url, [...path, 'media', 'url']);
    return [];
  });

const inEmbeds = (body: Json): readonly Named[] =>
  objectsOf(body.embeds).flatMap((embed, index) =>
    (['image', 'thumbnail'] as const).flatMap((key) =>
      named(objectOf(embed[key]).url, ['embeds', index, key, 'url']),
    ),
  );

/**
 * Pictures and files that a message names must be there, and Components V2 shows no file that no component names: such an
 * upload is refused here, so that it is noticed.
 */
export function attachmentProblems(result: Json, files: readonly string[]): readonly Problem[] {
  const used = [...inComponents(result), ...inEmbeds(result)];
  const absent = used
    .filter(({ name }) => !files.includes(name))
    .map(({ name, path }) => ({
      path,
      code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
      message: `The referenced attachment was not found: ${name}`,
    }));
  const unseen = isV2(result.flags) ? files.filter((file) => !used.some(({ name }) => name === file)) : [];
  return [
    ...absent,
    ...unseen.map((name) => ({
      path: ['attachments'],
      code: 'STAND_IN_UNSEEN_ATTACHMENT',
      message: `No component shows ${name}, so nobody would see it.`,
    })),
  ];
}
