import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { accentClass } from './accent.js';
import { element } from './element.js';
import { escapeHtml } from './escape-html.js';
import { drawInlineMarkdown, drawLink, drawMarkdown } from './markdown/draw.js';
import { drawPicture } from './media.js';
import type { DrawOptions } from './options.js';

const when = (text: string | undefined, draw: (text: string) => string): string =>
  text === undefined || text === '' ? '' : draw(text);

const drawField = (field: APIEmbedField, options: DrawOptions): string =>
  element(
    'div',
    { class: field.inline === true ? 'dm-field dm-inline' : 'dm-field' },
    element('div', { class: 'dm-field-name' }, drawInlineMarkdown(field.name, options)),
    element('div', {}, drawMarkdown(field.value, options)),
  );

const linked = (inner: string, url: string | undefined): string =>
  url === undefined ? inner : drawLink(url, inner);

export const drawEmbed = (embed: APIEmbed, options: DrawOptions): string =>
  element(
    'div',
    { class: `dm-embed ${accentClass(embed.color)}` },
    when(embed.author?.name, (name) =>
      element('div', { class: 'dm-embed-author' }, linked(escapeHtml(name), embed.author?.url)),
    ),
    when(embed.title, (title) =>
      element('div', { class: 'dm-embed-title' }, linked(drawInlineMarkdown(title, options), embed.url)),
    ),
    when(embed.description, (text) =>
      element('div', { class: 'dm-text' }, drawMarkdown(text.trim(), options)),
    ),
    ...(embed.fields ?? []).map((field) => drawField(field, options)),
    when(embed.image?.url, (url) => drawPicture(url, null, options)),
    when(embed.footer?.text, (text) => element('div', { class: 'dm-embed-footer' }, escapeHtml(text))),
  );
