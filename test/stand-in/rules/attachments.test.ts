import { describe, expect, it } from 'vitest';
import { attachmentProblems } from './attachments.js';

const V2 = 32_768;
const gallery = (url: string): object => ({ type: 12, items: [{ media: { url } }] });
const shown = (...components: readonly object[]): object => ({
  flags: V2,
  components: [{ type: 17, components }],
});

type Case = readonly [name: string, body: object, files: readonly string[], codes: readonly string[]];

const ABSENT = 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND';
const UNSEEN = 'STAND_IN_UNSEEN_ATTACHMENT';

const cases: readonly Case[] = [
  ['a gallery that shows an upload is taken', shown(gallery('attachment://a.png')), ['a.png'], []],
  ['a gallery without its upload is refused', shown(gallery('attachment://a.png')), [], [ABSENT]],
  ['a gallery may show an address', shown(gallery('https://news.example/a.png')), [], []],
  [
    'a file component without its upload is refused',
    shown({ type: 13, file: { url: 'attachment://a.csv' } }),
    [],
    [ABSENT],
  ],
  [
    'a thumbnail without its upload is refused',
    shown({ type: 9, components: [], accessory: { type: 11, media: { url: 'attachment://a.png' } } }),
    ['b.png'],
    [ABSENT, UNSEEN],
  ],
  ['an upload that no component shows is refused', shown({ type: 10, content: 'x' }), ['a.png'], [UNSEEN]],
  ['an ordinary message shows its uploads by itself', { content: 'x' }, ['a.png'], []],
  [
    'an embed without its upload is refused',
    { embeds: [{ image: { url: 'attachment://a.png' } }] },
    [],
    [ABSENT],
  ],
  [
    'an embed that shows an upload is taken',
    { embeds: [{ thumbnail: { url: 'attachment://a.png' } }] },
    ['a.png'],
    [],
  ],
];

describe('files that a message names', () => {
  it.each(cases)('%s', (_, body, files, codes) => {
    expect(attachmentProblems(body as Record<string, unknown>, files).map(({ code }) => code)).toEqual(codes);
  });
});
