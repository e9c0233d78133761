import { describe, expect, it } from 'vitest';
import { genderIn, genderOfPronoun } from '../../../src/core/quotations/gender.js';
import { isPluralRole, isRole, isThing } from '../../../src/core/quotations/nouns.js';
import { isAdverb, isClosed } from '../../../src/core/quotations/words.js';

const all = (test: (word: string) => boolean, words: string): readonly boolean[] =>
  words.split(' ').map(test);

describe('the words that rules ask about', () => {
  it('know adverbs by their list and by “-ly”, but not nouns in “-ly”', () => {
    expect(all(isAdverb, 'later quickly monday again')).toEqual([true, true, true, true]);
    expect(all(isAdverb, 'family italy ally ship rely')).toEqual([false, false, false, false, false]);
  });

  it('know words that no noun phrase holds', () => {
    expect(all(isClosed, 'of and was he him slowly')).toEqual(Array.from({ length: 6 }, () => true));
    expect(all(isClosed, 'ship minister the his')).toEqual([false, false, false, false]);
  });

  it('know roles, one and many', () => {
    expect(all(isRole, 'minister ministers spokeswoman officials harbour')).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(all(isPluralRole, 'ministers officials minister people')).toEqual([true, true, false, true]);
  });

  it('know things that speak', () => {
    expect(all(isThing, 'report statement ship')).toEqual([true, true, false]);
  });

  it('know what pronouns ask for', () => {
    expect([genderOfPronoun('he'), genderOfPronoun('her'), genderOfPronoun('they')]).toEqual([
      'he',
      'she',
      undefined,
    ]);
    expect([genderIn(['Dr.', 'Maria']), genderIn(['Mr', 'Maria']), genderIn(['Oslo'])]).toEqual([
      'she',
      'he',
      null,
    ]);
  });
});
