import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { type Picture, type Rendered, renderReply, type Surface } from '../../../src/render/discord/index.js';
import { drawMessage } from '../../../src/render/html/index.js';
import { exceeded } from '../../../src/render/limits/index.js';
import { comparing, said } from '../plot/samples.js';
import { notice } from '../samples.js';

const picture: Picture = {
  name: 'plot.png',
  mediaType: 'image/png',
  bytes: new Uint8Array([1, 2, 3]),
  alt: 'rangers: "5,000" — Novak',
};

type Sent = Extract<Rendered, { kind: 'message' }>;

const sent = (surface: Surface, given: Picture | null = picture): Sent => {
  const rendered = renderReply(comparing(), { ...said, surface, picture: given });
  if (rendered.kind !== 'message') throw new TypeError('An answer is a message.');
  return rendered;
};

const attachments = [{ id: 0, filename: 'plot.png', description: picture.alt }];
const files = [{ name: 'plot.png', mediaType: 'image/png', bytes: picture.bytes }];

describe('renderReply, of an answer with a picture', () => {
  it('shows it in a media gallery below the excerpts of an interaction', () => {
    const { payload, files: uploaded } = sent('interaction');
    const [container] = payload.components ?? [];
    expect(container?.type === ComponentType.Container && container.components.at(-1)).toEqual({
      type: ComponentType.MediaGallery,
      items: [{ media: { url: 'attachment://plot.png' }, description: picture.alt }],
    });
    expect({ attachments: payload.attachments, uploaded }).toEqual({ attachments, uploaded: files });
  });

  it('shows it in the embed of a message', () => {
    const { payload, files: uploaded } = sent('message');
    expect(payload.embeds).toHaveLength(1);
    expect(payload.embeds?.[0]).toMatchObject({ image: { url: 'attachment://plot.png' } });
    expect({ attachments: payload.attachments, uploaded }).toEqual({ attachments, uploaded: files });
  });

  it('attaches it alone where embeds are not allowed', () => {
    const { payload, files: uploaded } = sent('plain');
    expect(payload.embeds).toBeUndefined();
    expect({ attachments: payload.attachments, uploaded }).toEqual({ attachments, uploaded: files });
  });

  it('is the same message without it where there is none', () => {
    for (const surface of ['interaction', 'message', 'plain'] as const) {
      const { payload, files: uploaded } = sent(surface, null);
      expect([JSON.stringify(payload).includes('attachment'), uploaded]).toEqual([false, []]);
    }
  });

  it('is nothing to a reply that carries a file of its own', () => {
    const file = {
      ...notice(),
      kind: 'file',
      name: 'a.csv',
      mediaType: 'text/csv',
      bytes: new Uint8Array([65]),
    } as const;
    const rendered = renderReply(file, { ...said, surface: 'interaction', picture });
    expect(rendered.kind === 'message' && rendered.files.map(({ name }) => name)).toEqual(['a.csv']);
  });

  it('does not pass for alt text that is too long', () => {
    const long = { ...picture, alt: 'x'.repeat(1025) };
    expect(exceeded(sent('plain', long).payload)).toEqual([
      { what: 'alt text of an attachment', allowed: 1024, actual: 1025 },
    ]);
    expect(exceeded(sent('interaction', long).payload).map(({ what }) => what)).toContain('alt text');
  });
});

describe('the drawing of a message with a picture', () => {
  const image =
    '<img class="dm-picture" src="/files/plot.png" alt="rangers: &quot;5,000&quot; — Novak" loading="lazy">';

  it.each(['interaction', 'message', 'plain'] as const)('has it once, with its words: %s', (surface) => {
    const html = drawMessage(sent(surface).payload, { attachment: (name) => `/files/${name}` });
    expect(html.split('<img').length).toBe(2);
    expect(html).toContain(image);
  });

  it('offers another file for download', () => {
    const html = drawMessage(
      { content: 'x', attachments: [{ id: 0, filename: 'a.csv' }] },
      { attachment: (name) => `/files/${name}` },
    );
    expect(html).toContain('<a href="/files/a.csv" download>a.csv</a>');
  });
});
