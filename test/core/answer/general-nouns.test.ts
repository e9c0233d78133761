import { describe, expect, it } from 'vitest';
import { isGeneralNoun } from '../../../src/core/answer/general-nouns.js';
import { isPeopleOfForce } from '../../../src/core/answer/troops-counted.js';

describe('a counted noun', () => {
  it.each([
    ['countries', true],
    ['Country', true],
    ['people', true],
    ['boats', false],
    ['soldiers', false],
    ['', false],
  ])('“%s” says nothing alone: %s', (word, expected) => {
    expect(isGeneralNoun(word)).toBe(expected);
  });

  it.each([
    ['European troops', true],
    ['force', true],
    ['peacekeeping force', true],
    ['contingent of sailors', true],
    ['countries of the force', false],
    ['workforce', false],
  ])('“%s” is people of a force: %s', (counts, expected) => {
    expect(isPeopleOfForce(counts)).toBe(expected);
  });
});
