import {
  MessageCreateRequestSchema as Create,
  MessageEditRequestPartialSchema as Edit,
  IncomingWebhookUpdateRequestPartialSchema as EditReply,
  IncomingWebhookRequestPartialSchema as FollowUp,
  IncomingWebhookInteractionRequestSchema as Reply,
  IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema as Update,
} from 'discord-api-spec/zod';
import type { ZodMiniType } from 'zod/mini';
import { type Problem, refusals } from '../errors.js';
import { isPresent, type Json, listOf, textOf } from '../json.js';
import { allowedMentionsProblems } from './allowed-mentions.js';
import { attachmentProblems } from './attachments.js';
import { componentProblems } from './components.js';
import { componentsV2Problems, isV2, passesByteLimit } from './components-v2.js';
import { embedProblems } from './embeds.js';
import { limits } from './limits.js';
import { schemaProblems } from './schema.js';
import { knownKeys, unknownKeyProblems } from './unknown-keys.js';

/** Where a message body is sent; each has a schema of its own. */
export type Surface = 'reply' | 'follow-up' | 'update' | 'edit reply' | 'channel' | 'channel edit';

const schemas: { readonly [surface in Surface]: ZodMiniType } = {
  reply: Reply,
  'follow-up': FollowUp,
  update: Update,
  'edit reply': EditReply,
  channel: Create,
  'channel edit': Edit,
};

/** Documented keys, and those that discord.js always sends, that the published schemas leave out. */
const alsoKnown = [
  'nonce',
  'enforce_nonce',
  'tts',
  'sticker_ids',
  'message_reference',
  'attachments',
  'poll',
  'username',
  'avatar_url',
  'thread_name',
  'applied_tags',
];

export type Checked = {
  readonly surface: Surface;
  readonly body: Json;
  /** The message as it will stand: for an edit, what stays is in it. */
  readonly result: Json;
  /** The files of the message as it will stand, by name. */
  readonly files: readonly string[];
  /** Where the body stands in the request: `data` in an interaction's callback. */
  readonly at?: readonly string[];
};

/** Throws what Discord would answer to a body that it does not take. */
export function refuseBadMessage({ surface, body, result, files, at = [] }: Checked): void {
  const v2 = isV2(result.flags);
  const found = [
    ...schemaProblems(schemas[surface], body),
    ...unknownKeyProblems(body, [...knownKeys(schemas[surface]), ...alsoKnown]),
    ...contentProblems(body),
    ...embedProblems(result),
    ...componentProblems(result, v2),
    ...(v2 ? componentsV2Problems(result) : []),
    ...allowedMentionsProblems(body),
    ...attachmentProblems(result, files),
  ];
  if (found.length > 0)
    throw refusals.invalidBody(distinct(found).map((one) => ({ ...one, path: [...at, ...one.path] })));
  if (isEmpty(result, files)) throw refusals.emptyMessage();
  if (v2 && !passesByteLimit(result)) throw refusals.internal();
}

function contentProblems(body: Json): readonly Problem[] {
  if (textOf(body.content).length <= limits.content) return [];
  return [{ path: ['content'], code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length.' }];
}

const isEmpty = (result: Json, files: readonly string[]): boolean =>
  textOf(result.content).trim() === '' &&
  listOf(result.embeds).length === 0 &&
  listOf(result.components).length === 0 &&
  listOf(result.sticker_ids).length === 0 &&
  !isPresent(result.poll) &&
  files.length === 0;

const distinct = (all: readonly Problem[]): readonly Problem[] => [
  ...new Map(all.map((one) => [`${one.path.join('.')} ${one.code}`, one])).values(),
];
