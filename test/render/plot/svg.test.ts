import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLOUR, SIZE, TRACK } from '../../../src/render/plot/look.js';
import { drawMark } from '../../../src/render/plot/marks.js';
import { svgOf } from '../../../src/render/plot/svg.js';
import { widthOf } from '../../../src/render/plot/widths.js';
import { plot, said, statement } from './samples.js';

type Text = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: string;
  readonly text: string;
};

const TEXT =
  /<text x="([\d.-]+)" y="([\d.-]+)" font-size="([\d.]+)" text-anchor="(\w+)"[^>]*>([^<]*)<\/text>/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const textsIn = (svg: string): readonly Text[] =>
  [...svg.matchAll(TEXT)].map(([, x, y, size, anchor, text]) => ({
    x: Number(x),
    y: Number(y),
    size: Number(size),
    anchor: anchor ?? '',
    text: (text ?? '').replace(/&(?:amp|lt|gt|quot|#39);/gu, (one) => ENTITIES[one] ?? one),
  }));

const boundsOf = ({ x, size, anchor, text }: Text): readonly [number, number] => {
  const width = widthOf(text, size);
  const start = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [start, start + width];
};

const heightOf = (svg: string): number => Number(/height="(\d+)"/u.exec(svg)?.[1]);

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of WCAG 2, from 1 to 21. */
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
};

const some = plot([
  statement({ who: 'Ada Novak', words: 'at least 5,000', change: '>' }),
  statement({
    who: 'an official of the ministry of harbours, bridges and ferries',
    words: '1,000 to 2,000',
    low: 1000,
    high: 2000,
  }),
  statement({ who: 'others', words: 'about 900', low: 900, change: '~' }),
]);

describe('the picture of a plot', () => {
  it('shows title, scale, days, speakers, words and what the marks mean, from top to bottom', () => {
    const shown = textsIn(svgOf(some, said));
    expect(shown.map(({ text }) => text)).toEqual([
      'rangers: 3 statements, oldest first',
      '0',
      '2,000',
      '4,000',
      '6,000',
      '11 Mar',
      'Ada Novak',
      'at least 5,000 [1]',
      '11 Mar',
      'an official of the',
      'ministry of harbour…',
      '1,000 to 2,000 [1]',
      '11 Mar',
      'others',
      'about 900 [1]',
      'more, or at least',
      'about',
      'from … to …',
      'Dates of the articles (2025)',
      '[1] Rangers at the lake',
    ]);
  });

  it('clips a title that is too long, and leaves one to the answer whose letters the font lacks', () => {
    const articles = [`[1] ${'A long title '.repeat(9)}`, '[2] 山田', '[3] Rangers again'];
    const shown = textsIn(svgOf({ ...some, articles }, said)).map(({ text }) => text);
    expect(shown.slice(-2)).toEqual([
      expect.stringMatching(/^\[1\] A long title .*…$/u),
      '[3] Rangers again',
    ]);
  });

  it('has no text under 11.5 units: more than 11 pixels on a telephone that is 360 wide', () => {
    const svg = svgOf(some, said);
    expect(svg).toContain('width="360"');
    expect(Math.min(...textsIn(svg).map(({ size }) => size))).toBeGreaterThanOrEqual(11.5);
  });

  it('is readable on its own card, whatever page it stands on', () => {
    for (const colour of [COLOUR.text, COLOUR.muted, COLOUR.mark])
      expect(contrast(colour, COLOUR.card)).toBeGreaterThan(7);
    for (const page of ['#313338', '#ffffff', '#1a1a1e'])
      expect(Math.max(contrast(COLOUR.edge, page), contrast(COLOUR.card, page))).toBeGreaterThan(2);
  });

  it('never cuts a number: words without room beside their mark stand below it', () => {
    const middle = plot([
      statement({ low: 1 }),
      statement({
        words: 'at least 40,000 to 50,000',
        amount: '40,000 to 50,000',
        low: 40_000,
        high: 50_000,
      }),
      statement({ low: 900_000 }),
    ]);
    const shown = textsIn(svgOf(middle, said));
    const words = shown.find(({ text }) => text.startsWith('at least'));
    const who = shown.filter(({ text }) => text === 'Ada Novak')[1];
    expect(words?.text).toBe('at least 40,000 to 50,000 [1]');
    expect(words?.y).toBeGreaterThan(who?.y ?? 0);
  });

  it('gives long days the room that they need, and marks those of articles', () => {
    const days = plot(
      [
        statement({ day: '30 Sept 2024', dated: 'text' }),
        statement({ day: '28 Sept 2024', who: 'the Harbour Bridges Committee' }),
        statement(),
      ],
      { year: null },
    );
    const shown = textsIn(svgOf(days, said));
    const [, end] = boundsOf(shown.find(({ text }) => text === '28 Sept 2024*') as Text);
    const names = shown.filter(({ text }) => /Novak|Harbour|Bridges/u.test(text));
    expect(names.map(({ text }) => text)).toEqual([
      'Ada Novak',
      'the Harbour',
      expect.stringMatching(/^Bridges.*…$/u),
      'Ada Novak',
    ]);
    expect(names.filter(({ x }) => x < end)).toEqual([]);
    expect(names.map(boundsOf).filter(([, right]) => right > TRACK.start)).toEqual([]);
    expect(shown.map(({ text }) => text)).toContain(
      'Dates as the articles give them · * date of the article',
    );
  });

  it('keeps every text inside the card, and rows apart, whatever is said', () => {
    const one = fc.record({
      who: fc.string({ maxLength: 80 }),
      words: fc.string({ minLength: 1, maxLength: 60 }),
      amount: fc.stringMatching(/^[0-9,]{1,12}$/u),
      low: fc.double({ min: 0.1, max: 1e9, noNaN: true }),
      change: fc.constantFrom('=', '<', '>', '~', 'up', 'down'),
    } as const);
    fc.assert(
      fc.property(fc.array(one, { minLength: 3, maxLength: 24 }), (told) => {
        const svg = svgOf(plot(told.map((more) => statement(more))), said);
        const shown = textsIn(svg);
        expect(shown.flatMap(boundsOf).filter((x) => x < 0 || x > SIZE.width + 0.5)).toEqual([]);
        expect(shown.filter(({ y }) => y > heightOf(svg) - 2)).toEqual([]);
        const days = shown.filter(({ text }) => text === '11 Mar').map(({ y }) => y);
        expect(days.every((y, index) => index === 0 || y - (days[index - 1] ?? 0) >= SIZE.line)).toBe(true);
      }),
    );
  });

  it('holds what articles say as text only', () => {
    const svg = svgOf(plot([statement({ who: '<script>x</script> & co' }), statement(), statement()]), said);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  });
});

describe('the mark of a statement', () => {
  const parts = (mark: Parameters<typeof drawMark>[0]): readonly string[] =>
    drawMark(mark, 10).match(/ d="[^"]+"| cx="[^"]+"| fill="#[^"]+"/gu) ?? [];
  const full = ` fill="${COLOUR.mark}"`;

  it.each([
    ['is a dot where the amount is given as it is', { from: 50, to: 50, change: '=' }, [' cx="50"', full]],
    [
      'is open to the left for at most',
      { from: 50, to: 50, change: '<' },
      [' d="M50 10H35M40 6L35 10L40 14"', ' cx="50"', full],
    ],
    [
      'is open to the right for at least',
      { from: 50, to: 50, change: '>' },
      [' d="M50 10H65M60 6L65 10L60 14"', ' cx="50"', full],
    ],
    ['is hollow for about', { from: 50, to: 50, change: '~' }, [' cx="50"', ` fill="${COLOUR.card}"`]],
    [
      'is a bar between two dots for a range',
      { from: 50, to: 80, change: '=' },
      [' d="M50 10H80"', ' cx="50"', full, ' cx="80"', full],
    ],
    [
      'is open at the upper end of a range that is at least',
      { from: 50, to: 80, change: '>' },
      [' d="M80 10H95M90 6L95 10L90 14"', ' d="M50 10H80"', ' cx="50"', full, ' cx="80"', full],
    ],
  ] as const)('%s', (_, mark, drawn) => {
    expect(parts(mark)).toEqual(drawn);
  });
});
