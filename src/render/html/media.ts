import {
  type APIFileComponent,
  type APIMediaGalleryComponent,
  type APIMediaGalleryItem,
  ComponentType,
} from 'discord-api-types/v10';
import { element, open } from './element.js';
import { escapeHtml, safeLink } from './escape-html.js';
import { drawLink } from './markdown/draw.js';
import type { DrawOptions } from './options.js';

const ATTACHMENT = 'attachment://';

/** Addresses that a strict page may load: our own paths and pictures within the page. */
const isOwn = (address: string): boolean =>
  /^\/(?![/\\])/.test(address) || /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]*$/.test(address);

/** Where a picture is loaded from; null where there is no safe address. */
const sourceOf = (url: string, options: DrawOptions): string | null => {
  const address = url.startsWith(ATTACHMENT) ? options.attachment?.(url.slice(ATTACHMENT.length)) : url;
  if (address === undefined) return null;
  return isOwn(address) ? address : safeLink(address);
};

const nameOf = (url: string): string =>
  url.startsWith(ATTACHMENT) ? url.slice(ATTACHMENT.length) : (url.split('/').at(-1) ?? url);

/** A picture with its alt text, or its name where it cannot be loaded. */
export const drawPicture = (
  url: string,
  alt: string | null | undefined,
  options: DrawOptions,
  name = 'dm-picture',
): string => {
  const src = sourceOf(url, options);
  const words = alt ?? options.alt?.(nameOf(url));
  if (src === null) return element('span', { class: 'dm-file' }, escapeHtml(words ?? nameOf(url)));
  return open('img', { class: name, src, alt: words ?? '', loading: 'lazy' });
};

const drawItem = (item: APIMediaGalleryItem, options: DrawOptions): string => {
  const picture = drawPicture(item.media.url, item.description, options);
  return item.spoiler === true ? element('span', { class: 'dm-spoiler', tabindex: '0' }, picture) : picture;
};

export const drawGallery = (gallery: APIMediaGalleryComponent, options: DrawOptions): string =>
  element('div', { class: 'dm-gallery' }, ...gallery.items.map((item) => drawItem(item, options)));

const PICTURE = /\.(?:png|jpe?g|gif|webp)$/i;

/** Files that nothing in a message shows stand below it; pictures are shown there. */
export const drawAttachment = (name: string, options: DrawOptions): string =>
  PICTURE.test(name)
    ? element('div', { class: 'dm-gallery' }, drawPicture(`${ATTACHMENT}${name}`, null, options))
    : drawFile({ type: ComponentType.File, file: { url: `${ATTACHMENT}${name}` } }, options);

export const drawFile = (file: APIFileComponent, options: DrawOptions): string => {
  const address = sourceOf(file.file.url, options);
  const name = escapeHtml(nameOf(file.file.url));
  if (address !== null && isOwn(address))
    return element('div', { class: 'dm-file' }, element('a', { href: address, download: true }, name));
  return element('div', { class: 'dm-file' }, address === null ? name : drawLink(address, name));
};
