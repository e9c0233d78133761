import { describe, expect, it } from 'vitest';
import { creditAsked } from '../../../src/core/question/credit.js';
import { quotedIn } from '../../../src/core/question/quoted.js';

const quoted = (text: string) => quotedIn(text).map(({ start, end }) => text.slice(start, end));

describe('quoted words of a question', () => {
  it.each([
    ['who said "we sail at dawn"?', ['we sail at dawn']],
    ['who said “we sail” and “we land”', ['we sail', 'we land']],
    ['who said „wir segeln“', ['wir segeln']],
    ['who said «on part»', ['on part']],
    ['who said "we sail at dawn', ['we sail at dawn']],
    ['how tall is a 6" mast', []],
    ['who said we sail', []],
  ] as const)('%s', (text, words) => {
    expect(quoted(text)).toEqual(words);
  });
});

describe('questions about the article itself', () => {
  it.each([
    'who wrote this story',
    'Who wrote the article?',
    "who's the author of this report",
    'who reported this',
  ])('ask for the byline: %s', (question) => {
    expect(creditAsked(question)).toBe('byline');
  });

  it.each(['who took the photo', 'who shot that picture?', 'photo credit'])(
    'ask for the caption: %s',
    (question) => {
      expect(creditAsked(question)).toBe('caption');
    },
  );

  it.each(['who wrote the peace treaty', 'who took the town', 'who is the author of the plan'])(
    'are not these: %s',
    (question) => {
      expect(creditAsked(question)).toBeNull();
    },
  );
});
