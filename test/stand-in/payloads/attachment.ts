import type { APIAttachment } from 'discord-api-types/v10';
import type { UploadedFile } from '../messages.js';
import type { State } from '../state.js';

/** Keeps the file and gives the payload whose `url` serves it, as Discord's CDN would. */
export function attachmentPayload(state: State, file: UploadedFile): APIAttachment {
  const id = state.newId();
  const name = encodeURIComponent(file.name);
  state.uploads.set(`/attachments/${id}/${name}`, file);
  const url = `${state.origin()}/attachments/${id}/${name}`;
  return {
    id,
    filename: file.name,
    size: file.bytes.byteLength,
    url,
    proxy_url: url,
    content_type: file.contentType,
  };
}
