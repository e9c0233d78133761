import { ComponentType } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseArticle } from '../../src/core/article/index.js';
import type { Shown } from '../stand-in/index.js';
import { deckhands } from '../support/counted.js';
import { type Bench, complaints, startBench } from './bench.js';

const png = vi.hoisted(() => ({ fails: false }));

vi.mock('../../src/render/plot/png.js', async (original) => {
  const real = await original<typeof import('../../src/render/plot/png.js')>();
  return {
    pngOf: (svg: string) => (png.fails ? Promise.reject(new Error('no library')) : real.pngOf(svg)),
  };
});

const ALT =
  'deckhands: 4 statements, oldest first; 20 Jan 2025: at least 400 [3] — Ana Lopes; 11 Feb 2025: About 250 [2] — Olu Adeyemi; 90 to 120 [2] — a harbour official; 5 Mar 2025: fewer than 60 [1] — Jan Novák. [1] Notes of march. [2] Notes of february. [3] Notes of january.';

const galleries = (message: Shown | null | undefined): readonly unknown[] =>
  (message?.payload.components ?? []).flatMap((top) =>
    'components' in top ? top.components.filter(({ type }) => type === ComponentType.MediaGallery) : [],
  );

const isPng = (message: Shown | null | undefined): readonly (readonly [string, string])[] =>
  (message?.files ?? []).map(({ name, bytes }) => [name, Buffer.from(bytes.slice(1, 4)).toString()] as const);

describe('the picture of amounts to compare', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({ articles: deckhands });
  });
  afterEach(() => {
    png.fails = false;
  });
  afterAll(async () => {
    expect(bench.discord.journal.refusals).toEqual([]);
    await bench.stop();
  });

  it('comes with a slash answer, shown by a gallery that says the same in words', async () => {
    const { message } = await bench.discord.slash('troops', { about: 'deckhands' });
    expect(isPng(message)).toEqual([['plot.png', 'PNG']]);
    expect(galleries(message)).toMatchObject([
      { items: [{ media: { url: 'attachment://plot.png' }, description: ALT }] },
    ]);
    expect(message?.payload.attachments).toMatchObject([{ filename: 'plot.png', content_type: 'image/png' }]);
  });

  it('belongs to the first page: it goes with ▶ and comes back with ◀', async () => {
    const { message } = await bench.discord.slash('troops', { about: 'deckhands' });
    const turned = await bench.discord.button(message, '▶');
    expect([turned.message?.payload.attachments, galleries(turned.message)]).toEqual([[], []]);
    const back = await bench.discord.button(turned.message, '◀');
    expect(back.message?.payload.attachments.map(({ filename }) => filename)).toEqual(['plot.png']);
    expect(galleries(back.message)).toHaveLength(1);
  });

  it('stands in the embed of an answer to a mention', async () => {
    const { answers } = await bench.discord.mention('/troops about:deckhands');
    expect(isPng(answers[0])).toEqual([['plot.png', 'PNG']]);
    expect(answers[0]?.payload.embeds).toMatchObject([{ image: { url: 'attachment://plot.png' } }]);
    const turned = await bench.discord.button(answers[0] ?? null, '▶');
    expect(turned.message?.payload.attachments).toEqual([]);
    expect(JSON.stringify(turned.message?.payload.embeds)).not.toContain('plot.png');
  });

  it('lets the answer go without it where it cannot be drawn, and the log says why', async () => {
    png.fails = true;
    const { message } = await bench.discord.slash('troops', { about: 'deckhands' });
    expect(message?.text).toContain('The port will hire fewer than 60 deckhands');
    expect([isPng(message), galleries(message)]).toEqual([[], []]);
    expect(complaints(bench.logged)).toEqual(['warn: picture not drawn']);
    expect(bench.logged.at(-1)?.fields).toMatchObject({ reason: 'no library' });
  });
});

describe('the pictures of more amounts than one has room for', () => {
  const names = ['Ana Lopes', 'Olu Adeyemi', 'Jan Novák', 'Ida Berg', 'Tom Kerr', 'Eva Rossi', 'Max Brandt'];
  const articles = names.map((name, index) =>
    parseArticle(
      `The ferries need ${100 + index} deckhands, Mayor ${name} said.\nBy night they need ${300 + index} deckhands, ${name} said.`,
      { id: `note-${index}`, title: `Note ${index}`, published: `2025-03-0${index + 1}` },
    ),
  );

  it('go on with the list: the newest on its first page, those before on the next, none on the last', async () => {
    const bench = await startBench({ articles });
    const first = (await bench.discord.slash('troops', { about: 'deckhands' })).message;
    const second = (await bench.discord.button(first, '▶')).message;
    const third = (await bench.discord.button(second, '▶')).message;
    const alts = [first, second].map((message) => JSON.stringify(galleries(message)));
    expect(alts[0]).toContain('deckhands: statements 8 to 14 of 14, oldest first; 4 Mar 2025: ');
    expect(alts[0]).toContain('7 older on the next page.');
    expect(alts[1]).toContain('deckhands: statements 1 to 7 of 14, oldest first; 1 Mar 2025: 100');
    const attached = [first, second, third].map((message) =>
      message?.payload.attachments.map(({ filename }) => filename),
    );
    expect(attached).toEqual([['plot.png'], ['plot.png'], []]);
    expect(galleries(third)).toEqual([]);
    expect(bench.discord.journal.refusals).toEqual([]);
    await bench.stop();
  });
});

describe('where the bot may not attach files', () => {
  const botPermissions = 274_877_991_936n;
  it('answers go without the picture', async () => {
    const members = [{ user: 'ana' }];
    const standIn = {
      guilds: [{ name: 'newsroom', botPermissions, channels: [{ name: 'general' }], members }],
    };
    const bench = await startBench({ articles: deckhands, standIn });
    const slash = await bench.discord.slash('troops', { about: 'deckhands' });
    const { answers } = await bench.discord.mention('/troops about:deckhands');
    expect([slash.message?.files, answers[0]?.files]).toEqual([[], []]);
    expect([slash.message?.text, answers[0]?.text].every((text) => text?.includes('fewer than 60'))).toBe(
      true,
    );
    expect(bench.discord.journal.refusals).toEqual([]);
    await bench.stop();
  });
});
