import type { RawFile } from 'discord.js';
import type { Attachment } from '../../render/discord/index.js';

/** Rendered attachments as discord.js uploads them. */
export const rawFiles = (files: readonly Attachment[]): RawFile[] =>
  files.map(({ name, mediaType, bytes }) => ({ name, contentType: mediaType, data: Buffer.from(bytes) }));
