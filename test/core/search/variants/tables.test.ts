import { describe, expect, it } from 'vitest';
import { termOf } from '../../../../src/core/search/terms/term-of.js';
import { COMMON_ENGLISH } from '../../../../src/core/search/variants/common-english.js';
import { COUNTRY_VARIANTS } from '../../../../src/core/search/variants/countries.js';
import { SAME_NAMES } from '../../../../src/core/search/variants/same-names.js';

const english = (word: string): string => termOf(word, 'en') ?? '';
const weight = (from: string, to: string): number | undefined =>
  COUNTRY_VARIANTS.get(english(from))?.find(({ term }) => term === english(to))?.weight;

describe('COUNTRY_VARIANTS', () => {
  it('joins a country with its people and, more lightly, its capital', () => {
    expect(weight('Germany', 'German')).toBe(0.5);
    expect(weight('German', 'Germany')).toBe(0.5);
    expect(weight('Germany', 'Berlin')).toBe(0.2);
    expect(weight('Berlin', 'German')).toBe(0.2);
    expect(weight('Britain', 'UK')).toBe(0.9);
    expect(weight('US', 'American')).toBe(0.5);
  });

  it('never joins two capitals, two countries, or a word with itself', () => {
    expect(weight('Moscow', 'Kremlin')).toBeUndefined();
    expect(weight('Austria', 'Australia')).toBeUndefined();
    for (const [term, variants] of COUNTRY_VARIANTS)
      expect(variants.map((variant) => variant.term)).not.toContain(term);
  });

  it('works both ways with one weight', () => {
    for (const [term, variants] of COUNTRY_VARIANTS)
      for (const variant of variants)
        expect(COUNTRY_VARIANTS.get(variant.term)).toContainEqual({ term, weight: variant.weight });
  });
});

describe('SAME_NAMES', () => {
  it('gives the other names of a place', () => {
    expect(SAME_NAMES.get(english('Kiev'))).toEqual([{ term: english('Kyiv'), weight: 0.9 }]);
  });
});

describe('COMMON_ENGLISH', () => {
  it('holds everyday words in every form, and no names', () => {
    const held = (word: string): boolean => COMMON_ENGLISH.has(english(word));
    expect(['planes', 'missile', 'stolen', 'negotiated', 'votes'].map(held)).toEqual(Array(5).fill(true));
    expect(['Macron', 'Zelensky', 'Raqqa', 'Glavas'].map(held)).toEqual(Array(4).fill(false));
  });
});
