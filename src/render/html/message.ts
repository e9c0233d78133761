import { MessageFlags } from 'discord-api-types/v10';
import type { MessagePayload } from '../limits/index.js';
import { drawComponent } from './components.js';
import { element } from './element.js';
import { drawEmbed } from './embed.js';
import { escapeHtml } from './escape-html.js';
import { drawMarkdown } from './markdown/draw.js';
import { drawAttachment } from './media.js';
import type { DrawOptions } from './options.js';

const drawContent = (content: string | null | undefined, options: DrawOptions): string =>
  content === undefined || content === null || content.trim() === ''
    ? ''
    : element('div', { class: 'dm-text dm-content' }, drawMarkdown(content.trim(), options));

const drawHead = (options: DrawOptions): string =>
  options.author === undefined
    ? ''
    : element(
        'div',
        { class: 'dm-head' },
        element('span', { class: 'dm-author' }, escapeHtml(options.author)),
        element('span', { class: 'dm-tag' }, 'APP'),
      );

const drawEphemeral = (flags: number): string =>
  (flags & MessageFlags.Ephemeral) === 0
    ? ''
    : element('div', { class: 'dm-ephemeral' }, 'Only you can see this');

/** Names of attached files that neither an embed nor a component shows. */
const loose = ({ attachments = [], embeds, components, flags }: MessagePayload): readonly string[] => {
  // Components V2 shows what its components name and nothing else.
  if (((flags ?? 0) & MessageFlags.IsComponentsV2) !== 0) return [];
  const shown = JSON.stringify([embeds, components]);
  return attachments
    .flatMap(({ filename }) => filename ?? [])
    .filter((name) => !shown.includes(JSON.stringify(`attachment://${name}`)));
};

const withAlts = (options: DrawOptions, { attachments = [] }: MessagePayload): DrawOptions => ({
  ...options,
  alt: (name) => attachments.find(({ filename }) => filename === name)?.description ?? undefined,
});

/** A message exactly as its API JSON says, as HTML for a page with a strict content policy: classes only, every text escaped. */
export const drawMessage = (message: MessagePayload, given: DrawOptions = {}): string => {
  const options = withAlts(given, message);
  return element(
    'article',
    { class: 'dm-message' },
    drawHead(options),
    drawContent(message.content, options),
    ...(message.embeds ?? []).map((embed) => drawEmbed(embed, options)),
    ...(message.components ?? []).map((component) => drawComponent(component, options)),
    ...loose(message).map((name) => drawAttachment(name, options)),
    drawEphemeral(message.flags ?? 0),
  );
};
