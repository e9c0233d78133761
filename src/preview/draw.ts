import { MessageFlags } from 'discord-api-types/v10';
import type { Reply } from '../app/reply.js';
import { type Picture, renderReply, type Surface } from '../render/discord/index.js';
import { drawForm, drawMessage } from '../render/html/index.js';
import type { Texts } from '../texts/index.js';
import type { Attachments } from './attachments.js';
import { marksOf } from './marks.js';
import type { Drawn } from './protocol.js';

export type Drawing = {
  readonly texts: Texts;
  readonly attachments: Attachments;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Makes ids unique where several replies stand on one page. */
  readonly idPrefix?: string;
  /** What `pictureOf` gave for the reply. */
  readonly picture?: Picture | null;
};

/** The name that the bot has in the page. */
export const BOT = 'Verbatim';

/** A reply as the page shows it: first the very JSON that Discord would get, then its drawing. */
export const drawReply = (
  reply: Reply,
  surface: Surface,
  { texts, attachments, now, idPrefix = 'modal', picture = null }: Drawing,
): Drawn | null => {
  const rendered = renderReply(reply, { surface, texts, locale: 'en', picture });
  if (rendered.kind === 'choices') return null;
  if (rendered.kind === 'dismissed') return rendered;
  if (rendered.kind === 'form') return { kind: 'form', html: drawForm(rendered.form, { now, idPrefix }) };
  const addresses = new Map(rendered.files.map((file) => [file.name, attachments.keep(file)]));
  return {
    kind: 'message',
    html: drawMessage(rendered.payload, { author: BOT, now, attachment: (name) => addresses.get(name) }),
    surface,
    private: ((rendered.payload.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
    update: rendered.update,
    marks: marksOf(reply, texts),
  };
};
