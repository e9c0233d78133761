import { describe, expect, it } from 'vitest';
import { nearestTo, withNearest } from '../../../src/core/question/nearest.js';
import { decodeNearest, NEAREST_ALPHABET, NEAREST_LEAST } from '../../../src/core/question/nearest-code.js';
import { NEAREST_CODES, NEAREST_STEMS } from '../../../src/core/question/nearest-table.js';
import { library } from '../search/index-of.js';

const index = await library(['The ferry sank near the harbour. Its captain Ana Lopes was rescued.']);
const stem = (word: string): string => index.termOf(word, 'en') ?? '';
const NOBODY = () => false;

describe('the table of near words', () => {
  it('has a code for every stem, each a run of whole neighbours of known stems', () => {
    const stems = NEAREST_STEMS.split(' ');
    const codes = NEAREST_CODES.split(' ');
    expect(codes).toHaveLength(stems.length);
    expect(new Set(stems).size).toBe(stems.length);
    for (const code of codes) expect(code.length % 4).toBe(0);
    for (const code of codes.slice(0, 500))
      for (const { term, cosine } of decodeNearest(code, stems)) {
        expect(stems).toContain(term);
        expect(cosine).toBeGreaterThan(NEAREST_LEAST);
        expect(cosine).toBeLessThan(1);
      }
  });

  it('stays under three megabytes', () => {
    expect(NEAREST_STEMS.length + NEAREST_CODES.length).toBeLessThan(3_000_000);
  });

  it('reads three digits as the number of a stem and one as the cosine', () => {
    const digit = (value: number): string => NEAREST_ALPHABET.charAt(value);
    const stems = Array.from({ length: 5_000 }, (_, number) => `s${number}`);
    const code = [1, 2, 3, 32].map(digit).join('');
    expect(decodeNearest(code, stems)).toEqual([{ term: `s${64 * 64 + 2 * 64 + 3}`, cosine: 0.803125 }]);
    expect(decodeNearest('', stems)).toEqual([]);
  });
});

describe('nearestTo', () => {
  it('gives words of a like meaning, nearest first, and none for words that are not there', () => {
    const near = nearestTo(stem('ship'));
    expect(near.map(({ term }) => term)).toContain(stem('vessel'));
    expect(near.map(({ cosine }) => cosine)).toEqual(near.map(({ cosine }) => cosine).sort((a, b) => b - a));
    expect(nearestTo('qqqq')).toEqual([]);
  });
});

describe('withNearest', () => {
  it('adds the near words that the articles have, at .4 of their cosine', () => {
    const { terms, mass } = withNearest(index, index.query('boat'), NOBODY);
    const ferry = terms[0]?.variants.find(({ term }) => term === stem('ferry'));
    const cosine = nearestTo(stem('boat')).find(({ term }) => term === stem('ferry'))?.cosine ?? 0;
    expect(cosine).toBeGreaterThan(0.6);
    expect(ferry?.weight).toBeCloseTo(0.4 * cosine, 12);
    expect(mass).toBe(index.query('boat').mass);
  });

  it('leaves what already stands for a word as it is', () => {
    const query = index.query('boat');
    const given = {
      ...query,
      terms: query.terms.map((term) => ({ ...term, variants: [{ term: stem('ferry'), weight: 0.9 }] })),
    };
    const variants = withNearest(index, given, NOBODY).terms[0]?.variants ?? [];
    expect(variants.filter(({ term }) => term === stem('ferry'))).toEqual([
      { term: stem('ferry'), weight: 0.9 },
    ]);
  });

  it('takes no name for a word and no word for a name', () => {
    const ferry = index.termNumber(stem('ferry'));
    const terms = withNearest(index, index.query('boat'), (number) => number === ferry).terms;
    expect(terms[0]?.variants.some(({ term }) => term === stem('ferry'))).toBe(false);
    const ship = withNearest(index, index.query('ferry'), (number) => number === ferry).terms;
    expect(ship[0]?.variants).toEqual(index.query('ferry').terms[0]?.variants);
  });
});
