import { afterEach, describe, expect, it, vi } from 'vitest';
import { STATEMENTS_MOST } from '../../../src/render/plot/batch.js';
import { drawPlot, plotFor } from '../../../src/render/plot/index.js';
import { pictureOf } from '../../../src/render/plot/picture.js';
import { pngOf } from '../../../src/render/plot/png.js';
import { notice } from '../samples.js';
import { comparing, plot, said, statement } from './samples.js';

const never = (error: unknown): void => {
  throw error;
};

const sizeOf = (png: Uint8Array): readonly [number, number] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('the picture that belongs to a reply', () => {
  it('is a PNG of two pixels a unit, with its words', async () => {
    const picture = await pictureOf(comparing(), { ...said, failed: never });
    expect(picture).toMatchObject({
      name: 'plot.png',
      mediaType: 'image/png',
      alt: 'rangers: 3 statements, oldest first; 11 Mar 2025: At least 5,000 [1] — Ada Novak; 1,000 to 2,000 [1] — others; about 900 [1] — no speaker named. [1] Army chiefs meet.',
    });
    const bytes = picture?.bytes ?? new Uint8Array();
    expect([...bytes.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
    expect(sizeOf(bytes)[0]).toBe(720);
    expect(bytes.length).toBeLessThan(100_000);
  });

  it.each([
    ['another page', comparing({ page: { number: 2, of: 2, from: 2, to: 3 } })],
    ['figures with nothing to compare', comparing({}, null)],
    ['a notice', notice()],
    [
      'another card',
      { ...comparing(), answer: { ...comparing().answer, card: { kind: 'passages' } as const } },
    ],
    ['silence', { ...comparing(), answer: { ...comparing().answer, outcome: 'silent' } as const }],
  ])('is none for %s', async (_, reply) => {
    expect(plotFor(reply, said)).toBeNull();
    expect(await pictureOf(reply, { ...said, failed: never })).toBeNull();
  });

  it('is none where the font lacks the letters', () => {
    const told = [statement(), statement(), statement({ who: '山田' })];
    expect(drawPlot(plot(told), said)).toBeNull();
  });
});

describe('a picture that cannot be drawn', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is left out, and why is told', async () => {
    const failed = vi.fn();
    const png = () => Promise.reject(new Error('no such package'));
    expect(await pictureOf(comparing(), { ...said, failed, png })).toBeNull();
    expect(failed.mock.calls).toEqual([[new Error('no such package')]]);
  });

  it('is not waited for', async () => {
    vi.useFakeTimers();
    const failed = vi.fn();
    const waiting = pictureOf(comparing(), { ...said, failed, png: () => new Promise(() => {}) });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await waiting).toBeNull();
    expect(failed.mock.calls).toEqual([[new Error('No picture within 1000 ms.')]]);
  });
});

describe('the conversion to PNG', () => {
  const square =
    '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><text y="9" font-family="PT Sans">x</text></svg>';

  it('draws the same SVG once', async () => {
    expect(pngOf(square)).toBe(pngOf(square));
    expect(sizeOf(await pngOf(square))).toEqual([20, 20]);
  });

  it('finds the letters in the font that comes with it', async () => {
    expect((await pngOf(square)).length).toBeGreaterThan((await pngOf(square.replace('>x<', '> <'))).length);
  });

  it('rejects what is no SVG, and tries again the next time', async () => {
    const first = pngOf('<svg');
    await expect(first).rejects.toThrow(/SVG/u);
    expect(pngOf('<svg')).not.toBe(first);
    await expect(pngOf('<svg')).rejects.toThrow(/SVG/u);
  });

  it('is quick enough to wait for: a dozen statements', async () => {
    const many = Array.from({ length: STATEMENTS_MOST }, (_, n) =>
      statement({
        who: `Ada Novak of harbour ${n}`,
        words: `about ${n + 1},000`,
        low: 1000 * (n + 1),
        change: '~',
      }),
    );
    const times: number[] = [];
    let bytes = 0;
    for (let n = 0; n < 9; n += 1) {
      const svg = drawPlot(plot(many, { leftOut: { n, where: 'nowhere' } }), said)?.svg ?? '';
      const started = process.cpuUsage();
      bytes = (await pngOf(svg)).length;
      const { user, system } = process.cpuUsage(started);
      times.push((user + system) / 1000);
    }
    const median = times.sort((a, b) => a - b)[4] ?? 0;
    console.log(
      `a picture of ${STATEMENTS_MOST} statements: median ${median.toFixed(0)} ms of processor, ${Math.round(bytes / 1000)} kB`,
    );
    expect(median).toBeLessThan(1_000);
    expect(bytes).toBeLessThan(400_000);
  });
});
