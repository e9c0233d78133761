import { describe, expect, it } from 'vitest';
import * as letters from '../../src/core/letters.js';

const WORDS = ['Ober', 'šest', 'Šest', 'Київ', 'місто', '7th', '…', 'A', 'É', 'EU', 'ЄС', 'J.D.', 'a.b.', ''];
const among = (pattern: { test: (text: string) => boolean }) => WORDS.filter((word) => pattern.test(word));

describe('letters', () => {
  it('tells how a word begins', () => {
    expect(among(letters.CAPITAL)).toEqual(['Ober', 'Šest', 'Київ', 'A', 'É', 'EU', 'ЄС', 'J.D.']);
    expect(among(letters.SMALL)).toEqual(['šest', 'місто', 'a.b.']);
    expect(among(letters.NUMBER)).toEqual(['7th']);
  });

  it('tells letters from marks', () => {
    expect(WORDS.filter((word) => !letters.LETTER.test(word))).toEqual(['…', '']);
  });

  it('knows initials and the letters of organisations', () => {
    expect(among(letters.ONE_CAPITAL)).toEqual(['A', 'É']);
    expect(among(letters.ACRONYM)).toEqual(['EU', 'ЄС']);
    expect(among(letters.DOTTED)).toEqual(['J.D.']);
  });
});
