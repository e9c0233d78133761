import type { Problem } from '../errors.js';
import { isPresent, type Json, listOf, numberOf, textOf } from '../json.js';
import { allComponents, kinds } from './component-tree.js';
import { flags, limits } from './limits.js';

export const isV2 = (messageFlags: unknown): boolean => (numberOf(messageFlags) & flags.componentsV2) !== 0;

const textDisplays = (body: Json): readonly string[] =>
  allComponents(body)
    .filter(({ component }) => component.type === kinds.textDisplay)
    .map(({ component }) => textOf(component.content));

export const textDisplayCharacters = (body: Json): number =>
  textDisplays(body).reduce((sum, text) => sum + text.length, 0);

/** UTF-8 bytes of all text displays plus 12 for each: past 10,170 Discord answers with a bare 500. */
export const componentBytes = (body: Json): number =>
  textDisplays(body).reduce((sum, text) => sum + Buffer.byteLength(text) + limits.bytesPerTextDisplay, 0);

export const passesByteLimit = (body: Json): boolean => componentBytes(body) <= limits.componentBytes;

const legacy = ['content', 'embeds', 'poll', 'stickers', 'sticker_ids'] as const;

export function componentsV2Problems(body: Json): readonly Problem[] {
  const used = legacy.filter((key) => isPresent(body[key]) && body[key] !== '' && !isEmptyList(body[key]));
  const mixed = used.map((key) => ({
    path: [key],
    code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    message: `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  }));
  const total = textDisplayCharacters(body);
  const tooLong =
    total > limits.textDisplayCharacters
      ? [
          {
            path: ['components'],
            code: 'COMPONENT_MAX_TEXT_SIZE_EXCEEDED',
            message: `${total} characters over all text displays; at most 4000.`,
          },
        ]
      : [];
  return [...mixed, ...tooLong];
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && listOf(value).length === 0;
