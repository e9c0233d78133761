const WIDTH = 820;
const HEIGHT = 420;
const LEFT = 70;
const RIGHT = 230;
const TOP = 20;
const BOTTOM = 50;
const COLOURS = ['#0b6e4f', '#b5651d', '#d98e04', '#7a4fa3', '#a33', '#2b6cb0', '#666', '#3aa6a6'];
const PASSAGES = [100, 1_000, 10_000, 100_000];
const TIMES = [0.01, 0.1, 1, 10, 100, 1_000, 10_000];

const log = (value, [low, high], from, to) =>
  from + ((Math.log10(value) - Math.log10(low)) / (Math.log10(high) - Math.log10(low))) * (to - from);
const x = (passages) => log(passages, [100, 100_000], LEFT, WIDTH - RIGHT);
const y = (ms) => log(Math.max(0.01, ms), [0.01, 10_000], HEIGHT - BOTTOM, TOP);

const text = (at, down, words, extra = '') =>
  `<text x="${at.toFixed(1)}" y="${down.toFixed(1)}" ${extra}>${words}</text>`;

const axes = () => [
  ...TIMES.map(
    (ms) =>
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(ms)}" y2="${y(ms)}" stroke="#ddd"/>` +
      text(LEFT - 8, y(ms) + 4, `${ms} ms`, 'text-anchor="end"'),
  ),
  ...PASSAGES.map((count) =>
    text(x(count), HEIGHT - BOTTOM + 20, count.toLocaleString('en'), 'text-anchor="middle"'),
  ),
  text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, 'passages', 'text-anchor="middle"'),
];

/** Labels at the lines' ends, moved apart so that none covers another. */
const spread = (ends) => {
  const labels = [...ends].sort((a, b) => a.down - b.down);
  for (let at = 1; at < labels.length; at += 1)
    labels[at] = { ...labels[at], down: Math.max(labels[at].down, labels[at - 1].down + 16) };
  return labels;
};

/** A line for each engine: milliseconds (p50) by number of passages, both logarithmic. */
export const plot = (results) => {
  const engines = [...new Set(results.map(({ engine }) => engine))];
  const ends = [];
  const lines = engines.flatMap((engine, number) => {
    const points = results.filter((result) => result.engine === engine && result.skipped === undefined);
    const last = points.at(-1);
    if (last === undefined) return [];
    const colour = COLOURS[number % COLOURS.length];
    const width = engine === 'verbatim' ? 3 : 1.5;
    ends.push({ engine, colour, across: x(last.passages), down: y(last.p50) });
    const path = points
      .map(({ passages, p50 }) => `${x(passages).toFixed(1)},${y(p50).toFixed(1)}`)
      .join(' ');
    const dots = points.map(
      ({ passages, p50 }) =>
        `<circle cx="${x(passages).toFixed(1)}" cy="${y(p50).toFixed(1)}" r="3" fill="${colour}"/>`,
    );
    return [`<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="${width}"/>`, ...dots];
  });
  const labels = spread(ends).map(({ engine, colour, down }) =>
    text(WIDTH - RIGHT + 12, down + 4, engine, `fill="${colour}"`),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img" aria-label="Milliseconds per question by number of passages, a line for each engine">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...axes(),
    ...lines,
    ...labels,
    '</svg>',
    '',
  ].join('\n');
};
