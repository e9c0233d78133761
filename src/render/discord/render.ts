import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Reply } from '../../app/reply.js';
import type { Texts } from '../../texts/index.js';
import { type Blocks, blocksOf, type Shown } from '../blocks/index.js';
import { fits, type MessagePayload } from '../limits/index.js';
import type { Picture } from '../plot/picture.js';
import { withArticleLinks } from './article-links.js';
import { asComponents } from './as-components.js';
import { asMessage, asPlain } from './as-message.js';
import { choicesOf } from './choices.js';
import { rowsOf } from './controls.js';
import { formOf } from './form.js';
import { versionsOf } from './shorten.js';
import { labelShowing, markdownShowing } from './showing.js';
import type { Draft, Surface } from './surface.js';
import { colourOf } from './tone.js';

export type RenderOptions = {
  readonly surface: Surface;
  readonly texts: Texts;
  /** BCP 47 tag for dates. */
  readonly locale: string;
  /** What `pictureOf` gave for the reply, where it may be attached. */
  readonly picture?: Picture | null;
};

export type Attachment = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

/** What Discord gets for a reply. */
export type Rendered =
  | {
      readonly kind: 'message';
      readonly payload: MessagePayload;
      /** Sent beside the payload, in the order of its `attachments`. */
      readonly files: readonly Attachment[];
      /** Whether it takes the place of the message whose button was pressed. */
      readonly update: boolean;
    }
  /** The message whose button was pressed goes. */
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'form'; readonly form: APIModalInteractionResponseCallbackData }
  | { readonly kind: 'choices'; readonly choices: APIApplicationCommandOptionChoice<string>[] };

const draw = (draft: Draft, reply: Shown, surface: Surface): MessagePayload => {
  if (surface === 'interaction') return asComponents(draft, reply.private);
  return surface === 'message' ? asMessage(draft) : asPlain(draft);
};

/** Discord renames files with other characters, and an attachment is found by its name. */
const attachmentOf = (reply: Shown): Attachment | null =>
  reply.kind === 'file'
    ? { name: reply.name.replace(/[^A-Za-z0-9._-]+/g, '_'), mediaType: reply.mediaType, bytes: reply.bytes }
    : null;

const firstThatFits = (
  versions: readonly Blocks[],
  drawn: (blocks: Blocks) => MessagePayload,
): MessagePayload => {
  let payload: MessagePayload = {};
  for (const version of versions) {
    payload = drawn(version);
    if (fits(payload)) return payload;
  }
  return payload;
};

/** Discord reads the alt text of an ordinary message's picture from here. */
const attached = (file: string | null, picture: Picture | null): Pick<MessagePayload, 'attachments'> => {
  if (picture !== null) return { attachments: [{ id: 0, filename: picture.name, description: picture.alt }] };
  return file === null ? {} : { attachments: [{ id: 0, filename: file }] };
};

const payloadOf = (reply: Shown, file: string | null, options: RenderOptions): MessagePayload => {
  const { surface, texts, locale, picture = null } = options;
  const rest = {
    rows: rowsOf(reply.controls, labelShowing(texts, locale)),
    colour: colourOf(reply),
    file,
    picture,
  };
  const blocks = withArticleLinks(blocksOf(reply, markdownShowing(texts, locale)), reply.controls, texts);
  const versions = versionsOf(blocks, texts);
  const payload = firstThatFits(versions, (version) => draw({ ...rest, blocks: version }, reply, surface));
  return { ...payload, ...attached(file, picture) };
};

/** A reply as the JSON that Discord's API takes. It always fits Discord's limits: what does not is left out whole. */
export const renderReply = (reply: Reply, options: RenderOptions): Rendered => {
  if (reply.kind === 'form')
    return { kind: 'form', form: formOf(reply, labelShowing(options.texts, options.locale)) };
  if (reply.kind === 'choices') return { kind: 'choices', choices: choicesOf(reply) };
  if (reply.kind === 'dismissed') return reply;
  const file = attachmentOf(reply);
  const { picture = null } = file === null ? options : {};
  const files = [file, picture].filter((one) => one !== null);
  return {
    kind: 'message',
    payload: payloadOf(reply, file?.name ?? null, { ...options, picture }),
    files: files.map(({ name, mediaType, bytes }) => ({ name, mediaType, bytes })),
    update: reply.update === true,
  };
};
