import { describe, expect, it } from 'vitest';
import { skeletonOf, spellingKeyOf, transliterate } from '../../../../src/core/search/variants/skeleton.js';

describe('skeletonOf', () => {
  it.each([
    ['deir', 'dayr'],
    ['raqqa', 'raqqah'],
    ['haidar', 'haydar'],
    ['haidar', 'haydir'],
    ['zelenskyy', 'зеленський'],
    ['kharkiv', 'харків'],
    ['macron', 'макрон'],
    ['quneitra', 'kuneitra'],
  ])('joins %s and %s', (a, b) => {
    expect(skeletonOf(a)).toBe(skeletonOf(b));
  });

  it('keeps other names apart', () => {
    expect(skeletonOf('iran')).not.toBe(skeletonOf('iraq'));
    expect(skeletonOf('slovakia')).not.toBe(skeletonOf('slovenia'));
  });
});

describe('spellingKeyOf', () => {
  it.each([
    ['asad', 'assad'],
    ['raqqa', 'rakkah'],
    ['haidar', 'haydar'],
    ['deir', 'dayr'],
    ['zelenski', 'zelenskyi'],
    ['qaeda', 'qaida'],
    ['sergei', 'sergey'],
  ])('joins %s and %s', (a, b) => {
    expect(spellingKeyOf(a)).toBe(spellingKeyOf(b));
  });

  it.each([
    ['carl', 'charl'],
    ['nobel', 'nobil'],
    ['amazon', 'amazona'],
    ['hassan', 'haswani'],
    ['march', 'marco'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(spellingKeyOf(a)).not.toBe(spellingKeyOf(b));
  });
});

describe('transliterate', () => {
  it('writes Cyrillic in Latin letters and leaves Latin alone', () => {
    expect(transliterate('щука')).toBe('shchuka');
    expect(transliterate('kyiv')).toBe('kyiv');
  });
});
