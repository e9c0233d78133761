import { describe, expect, it } from 'vitest';
import { hasNothingToSee, visible } from '../../../src/render/discord/invisible.js';

describe('visible', () => {
  it('keeps words, marks and line breaks', () => {
    expect(visible('One “two”, 30,000.\n\nThree — Київ 😀')).toBe('One “two”, 30,000.\n\nThree — Київ 😀');
  });

  it('drops zero-width characters, bidi controls, controls and soft hyphens', () => {
    expect(visible('a\u200bb\u202ec\u0007d\u00ade\ufefff\u2068g\u2069')).toBe('abcdefg');
  });

  it('reads a run of blanks as one and none at the ends of lines', () => {
    expect(visible(' a \u00a0\t b  \n  c ')).toBe('a b\nc');
  });
});

describe('hasNothingToSee', () => {
  it.each([' ', '\t', '\u200b', '\u00a0', '\n'])('is true of %j', (character) => {
    expect(hasNothingToSee(character)).toBe(true);
  });

  it('is false of a dash', () => {
    expect(hasNothingToSee('-')).toBe(false);
  });
});
