import type { IncomingMessage } from 'node:http';
import { refusals } from '../errors.js';
import type { UploadedFile } from '../messages.js';

export type ParsedBody = { readonly json: unknown; readonly files: readonly UploadedFile[] };

const most = 26 * 1024 * 1024;

/** Reads a JSON or multipart body; more than Discord's 25 MiB is refused before it is parsed. */
export async function readBody(request: IncomingMessage): Promise<ParsedBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > most) throw refusals.unreadableBody();
  }
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readMultipart(bytes, type);
  return { json: bytes.length === 0 ? undefined : parseJson(bytes.toString('utf8')), files: [] };
}

async function readMultipart(bytes: Buffer, type: string): Promise<ParsedBody> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => {
    throw refusals.unreadableBody();
  });
  const payload = form.get('payload_json');
  const files: UploadedFile[] = [];
  for (const [name, value] of form.entries()) {
    if (typeof value === 'string' || !/^files\[\d{1,2}\]$/.test(name)) continue;
    files.push({
      name: value.name,
      contentType: value.type,
      bytes: new Uint8Array(await value.arrayBuffer()),
    });
  }
  return { json: typeof payload === 'string' ? parseJson(payload) : {}, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusals.unreadableBody();
  }
}
