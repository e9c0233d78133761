import { describe, expect, it } from 'vitest';
import { attributionOf, shown } from './article.js';

const NAMES = ['Jana Keller', 'Paul Roux'];

const holder = (text: string, words = '40'): string => {
  const start = text.indexOf(words);
  return shown(attributionOf(text, NAMES).holderAt({ start, end: start + words.length }));
};

describe('who names an amount', () => {
  it.each([
    [
      'he spoke of it, as a paper relays',
      'Paul Roux left. He spoke of 40 ships, according to the Gazette.',
      'He = Paul Roux <- Paul Roux [pronoun, certain]',
    ],
    [
      'he speaks of it and nobody else',
      'Jana Keller spoke of over 40 ships.',
      'Jana Keller = Jana Keller [person, certain]',
    ],
    [
      'he asked for it',
      'Paul Roux had already asked for 40 ships, the paper reported.',
      'Paul Roux = Paul Roux [person, certain]',
    ],
    [
      'they count on it',
      'Danish officials count on 40 ships, the Gazette reported.',
      'Danish officials [source, likely]',
    ],
    ['he wants it', 'Paul Roux wants a fleet of 40 ships.', 'Paul Roux = Paul Roux [person, likely]'],
    [
      'those who are cited',
      'The Gazette, citing two diplomats, described a fleet of 40 ships.',
      'two diplomats [source, certain]',
    ],
    [
      'those from whom it was heard',
      'The Gazette heard from officials of 40 ships.',
      'officials [source, certain]',
    ],
    [
      'the paper in which it stands',
      'The fleet had “about 40 ships” in the Morning Post and more elsewhere.',
      'the Morning Post [thing, likely]',
    ],
  ])('%s', (_who, text, expected) => {
    expect(holder(text)).toBe(expected);
  });

  it.each([
    ['nobody names it', 'The fleet has 40 ships.'],
    ['a plain verb of saying leaves it to the reporting sentence', 'Paul Roux said the fleet has 40 ships.'],
    ['a comma parts verb and amount', 'Paul Roux spoke of the sea, and 40 ships left.'],
    ['the verb is without its word', 'Paul Roux asked 40 captains.'],
    ['they are counted themselves', 'The Gazette, citing 40 officials, described a fleet.'],
    ['what is quoted stands in no paper', 'The fleet had “about 40 ships” in the harbour.'],
  ])('is nobody where %s', (_why, text) => {
    expect(holder(text)).toBe('-');
  });
});
