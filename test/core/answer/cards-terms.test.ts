import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestTo } from '../../../src/core/answer/cards-nearest.js';
import { byNewest } from '../../../src/core/answer/cards-newest.js';
import {
  coverageOf,
  levelsOf,
  metWithin,
  unknownIn,
  wantedTerms,
} from '../../../src/core/answer/cards-terms.js';
import { textReader } from '../../../src/core/answer/cards-text.js';
import { HARBOUR } from '../desk/harbour-parts.js';
import { makeParts } from '../desk/made.js';

const parts = await HARBOUR;
const wantedFor = (text: string) => wantedTerms(parts, parts.index.query(text));
const whole = (article: number) => ({
  start: 0,
  end: parts.articles[article]?.article.text.length ?? 0,
});

describe('the words of a question in an article', () => {
  it('are found where they stand, in another form too', () => {
    const wanted = wantedFor('patrols soldier');
    const text = parts.articles[0]?.article.text ?? '';
    const met = metWithin(parts, 0, whole(0), wanted);
    expect(met.map(({ start, end, wanted: at }) => [text.slice(start, end), at])).toEqual([
      ['soldiers', 1],
      ['patrol', 0],
    ]);
  });

  it('are only those within the span', () => {
    const wanted = wantedFor('soldiers');
    const text = parts.articles[0]?.article.text ?? '';
    const at = text.indexOf('soldiers');
    expect(metWithin(parts, 0, { start: at, end: at + 8 }, wanted)).toHaveLength(1);
    expect(metWithin(parts, 0, { start: at + 1, end: text.length }, wanted)).toEqual([]);
    expect(metWithin(parts, 99, { start: 0, end: 10 }, wanted)).toEqual([]);
  });

  it('count by their weight, unknown ones in full', () => {
    const wanted = wantedFor('boats zeppelins');
    const half = coverageOf(wanted, levelsOf(metWithin(parts, 0, whole(0), wanted), 2));
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(0.6);
    expect(unknownIn(parts.index.query('boats zeppelins'))).toEqual(['zeppelins']);
  });

  it('cover from nothing to everything', () => {
    const level = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(level, level, (a, b) => {
        const share = coverageOf(wantedFor('boats soldiers'), [a, b]);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
    expect(coverageOf([], [])).toBe(0);
  });
});

describe('a text that stands apart', () => {
  it('meets words like an article does, and is read once', () => {
    const read = textReader(parts, wantedFor('boats soldiers'));
    expect(read('The boat of a soldier', 'en')).toEqual([1, 1]);
    expect(read('the sea', 'en')).toEqual([0, 0]);
    expect(read('the sea', 'en')).toBe(read('the sea', 'en'));
  });
});

describe('the nearest passages', () => {
  it('are at most three, whole sentences, with the words marked', async () => {
    const excerpts = await nearestTo(parts, parts.index.query('soldiers boats plan'));
    expect(excerpts.length).toBeGreaterThan(0);
    expect(excerpts.length).toBeLessThanOrEqual(3);
    const [first] = excerpts;
    const marked = new Set(first?.highlights.map(([from, to]) => first.text.slice(from, to)));
    expect(marked).toEqual(new Set(['plan', 'soldiers', 'boats']));
  });

  it('are cut to their best sentence where they are long', async () => {
    const filler = Array.from({ length: 12 }, (_, at) => `Crew ${at} cleaned the old yellow deck again.`);
    const long = await makeParts({ id: 'long', text: [...filler, 'A kraken rose.', ...filler].join(' ') });
    const excerpts = await nearestTo(long, long.index.query('kraken'));
    expect(excerpts[0]?.text).toBe('A kraken rose.');
  });
});

describe('the newest first', () => {
  it('puts undated articles last and keeps the order of the text', async () => {
    const dated = await makeParts(
      { id: 'none', text: 'Undated.' },
      { id: 'old', text: 'Old.', published: '2030-01-01' },
      { id: 'new', text: 'New.', published: '2031-01-01' },
    );
    const place = (article: number, start: number) => ({ article, start, end: start + 1 });
    const places = [place(0, 0), place(1, 2), place(1, 0), place(2, 0)];
    expect([...places].sort(byNewest(dated))).toEqual([place(2, 0), place(1, 0), place(1, 2), place(0, 0)]);
  });
});
