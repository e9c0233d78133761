const WIDTH = 820;
const HEIGHT = 420;
const LEFT = 70;
const RIGHT = 230;
const TOP = 20;
const BOTTOM = 50;
/** Room that a label takes, so that none covers another. */
const LABEL_HEIGHT = 16;
const COLOURS = ['#0b6e4f', '#b5651d', '#d98e04', '#7a4fa3', '#a33', '#2b6cb0', '#666', '#3aa6a6'];
const PASSAGES = [100, 1_000, 10_000, 100_000];
const TIMES = [0.01, 0.1, 1, 10, 100, 1_000, 10_000];

const log = (value, [low, high], from, to) =>
  from + ((Math.log10(value) - Math.log10(low)) / (Math.log10(high) - Math.log10(low))) * (to - from);
const x = (passages) => log(passages, [100, 100_000], LEFT, WIDTH - RIGHT);
const y = (ms) => log(Math.max(0.01, ms), [0.01, 10_000], HEIGHT - BOTTOM, TOP);

const frame = (label, parts) =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img" aria-label="${label}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');

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
    labels[at] = { ...labels[at], down: Math.max(labels[at].down, labels[at - 1].down + LABEL_HEIGHT) };
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
  return frame('Milliseconds per question by number of passages, a line for each engine', [
    ...axes(),
    ...lines,
    ...labels,
  ]);
};

const SHORTEST = 0.01;
const LONGEST = 10;
const across = (ms) => log(Math.max(SHORTEST, ms), [SHORTEST, LONGEST], LEFT, WIDTH - RIGHT);
const QUALITIES = [0.88, 0.9, 0.92, 0.94, 0.96, 0.98, 1];
const upwards = (ndcg) => {
  const [low, high] = [QUALITIES[0], QUALITIES.at(-1)];
  return HEIGHT - BOTTOM - ((Math.max(low, ndcg) - low) / (high - low)) * (HEIGHT - BOTTOM - TOP);
};

const qualityAxes = (collection) => [
  ...QUALITIES.map(
    (ndcg) =>
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${upwards(ndcg)}" y2="${upwards(ndcg)}" stroke="#ddd"/>` +
      text(LEFT - 8, upwards(ndcg) + 4, ndcg.toFixed(2), 'text-anchor="end"'),
  ),
  ...TIMES.filter((ms) => ms <= LONGEST).map((ms) =>
    text(across(ms), HEIGHT - BOTTOM + 20, `${ms} ms`, 'text-anchor="middle"'),
  ),
  text(
    (LEFT + WIDTH - RIGHT) / 2,
    HEIGHT - 10,
    `nDCG@10 against ms a question (p50), ${collection}`,
    'text-anchor="middle"',
  ),
];

/** A dot for each engine on one collection: nDCG@10 against milliseconds (p50). */
export const plotQuality = (results, collection) => {
  const engines = [...new Set(results.map(({ engine }) => engine))];
  const dots = results
    .filter((result) => result.collection === collection && result.skipped === undefined)
    .map(({ engine, p50, ndcg10 }) => ({
      engine,
      colour: COLOURS[engines.indexOf(engine) % COLOURS.length],
      right: across(p50),
      down: upwards(ndcg10),
    }));
  const labels = spread(dots).map(
    ({ engine, colour, right, down }) =>
      `<line x1="${right}" y1="${dots.find((dot) => dot.engine === engine).down}" x2="${WIDTH - RIGHT + 8}" y2="${down}" stroke="${colour}" stroke-opacity=".25"/>` +
      text(WIDTH - RIGHT + 12, down + 4, engine, `fill="${colour}"`),
  );
  const marks = dots.map(
    ({ engine, colour, right, down }) =>
      `<circle cx="${right.toFixed(1)}" cy="${down.toFixed(1)}" r="${engine === 'verbatim' ? 7 : 5}" fill="${colour}"/>`,
  );
  return frame(`Quality against time on ${collection}, a dot for each engine`, [
    ...qualityAxes(collection),
    ...labels,
    ...marks,
  ]);
};
