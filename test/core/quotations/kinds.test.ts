import { describe, expect, it } from 'vitest';
import { isTitleCase } from '../../../src/core/quotations/kinds.js';
import { quotesIn } from './article.js';

const kindsIn = (text: string): readonly string[] =>
  quotesIn(text, ['Paul Roux']).map((line) => line.slice(0, line.indexOf(':')));

describe('kinds of quotations', () => {
  it.each([
    ['words that stand alone', '“We wait for the fleet.”', 'speech'],
    ['words before their speaker', '“We wait for the fleet,” Paul Roux said.', 'speech'],
    [
      'words inside somebody’s reported words',
      'Paul Roux said it was time to “move on from all that”.',
      'fragment',
    ],
    [
      'a single term inside reported words',
      'Some Danish officials described a small “harbour force” of ships.',
      'fragment',
    ],
    ['a word set off in plain text', 'The so-called “harbour force” met in Oslo.', 'term'],
    [
      'the title of a book',
      'Paul Roux wrote of it in his book, sold in Oslo and in Riga, “The Old Ships of Oslo”.',
      'term',
    ],
    ['the name of a programme', 'The fleet was shown on the programme “The Week With Jane Stone”.', 'term'],
    ['a snippet in a headline', 'Roux on ships: ‘We wait for them’\nThe fleet left.', 'term'],
  ])('%s', (_, text, kind) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  it('take even a title for said right beside a verb of saying', () => {
    expect(kindsIn('Paul Roux shouted “Save Our Ships” at them.')).toEqual(['fragment']);
  });

  it.each([
    ['a chant', 'The crew left after chants of “Save Our Old Ships” in port.', 'fragment'],
    ['a promise', 'Paul Roux broke his promise to “Save The Old Harbour” in May.', 'fragment'],
    ['a slogan', 'The fleet lost its slogan, “No Port Too Far,” in May.', 'fragment'],
    ['no chant', 'The crew left after parts of “Save Our Old Ships” in port.', 'term'],
  ])('take a title for said after %s', (_, text, kind) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  it('take words between single marks in a first sentence for said where the article quotes so', () => {
    expect(kindsIn('‘We wait for them,’ Paul Roux said.\nThe fleet left.')).toEqual(['speech']);
    expect(kindsIn("''We wait for them,'' Paul Roux said.")).toEqual(['speech']);
  });

  it('take them for a headline’s where the rest of the article quotes with double marks', () => {
    expect(kindsIn('‘We wait for them,’ Paul Roux said.\n“We wait for the fleet,” Paul Roux said.')).toEqual([
      'term',
      'speech',
    ]);
  });

  it.each([
    ['an owner', 'Paul Roux said on the city’s “Morning With Jane Stone” that ships wait.'],
    ['an article', 'Paul Roux said, showing them the “Save Our Ships” flag, that ships wait.'],
  ])('take a title after %s for the name of a thing, also near a verb of saying', (_, text) => {
    expect(kindsIn(text)).toEqual(['term']);
  });

  it('give a term no speaker', () => {
    expect(quotesIn('The so-called “harbour force” met in Oslo.')).toEqual(['term: harbour force | -']);
  });
});

describe('title case', () => {
  it.each(['The Old Ships of Oslo', 'Save Our Ships', 'News at Ten'])('is “%s”', (text) => {
    expect(isTitleCase(text)).toBe(true);
  });
  it.each(['We wait', 'Oslo', 'the old ships', 'The old Ships', ''])('is not “%s”', (text) => {
    expect(isTitleCase(text)).toBe(false);
  });
});
