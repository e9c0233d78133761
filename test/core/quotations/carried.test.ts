import { describe, expect, it } from 'vitest';
import { quotesIn } from './article.js';

const NAMES = ['Jana Keller', 'Paul Roux'];
const ALONE = '“It is our turn now, not theirs.”';

/** Who says the last quotation of a text, and how sure that is. */
const last = (...paragraphs: readonly string[]): string | undefined =>
  quotesIn([...paragraphs, ALONE].join('\n'), NAMES)
    .at(-1)
    ?.split(' | ')[1];

describe('a paragraph of nothing but quoted words', () => {
  it.each([
    ['a name', '“We wait,” Paul Roux said.', 'Paul Roux = Paul Roux [person, likely]'],
    ['a pronoun', 'Paul Roux stood up. “We wait,” he said.', 'he = Paul Roux <- Paul Roux [pronoun, likely]'],
    ['a colon', 'Paul Roux said: “We wait for it.”', 'Paul Roux = Paul Roux [person, likely]'],
  ])('likely goes on after a paragraph whose speaker is shown by %s', (_, before, expected) => {
    expect(last(before)).toBe(expected);
  });

  it.each([
    ['ends with other words', '“We wait,” Paul Roux said. Rain fell.'],
    ['only reports words', 'Paul Roux said they would wait.'],
    ['has an unnamed source', '“We wait,” an official said.'],
  ])('is left open after a paragraph that %s', (_, before) => {
    expect(last(before)).toMatch(/unclear\]$/u);
  });

  it('is left open in a second paragraph of that kind', () => {
    expect(last('“We wait,” Paul Roux said.', '“We have waited for a year.”')).toMatch(/unclear\]$/u);
  });

  it('is not carried on over a paragraph between', () => {
    expect(last('“We wait,” Paul Roux said.', 'Rain fell on the port.')).toMatch(/unclear\]$/u);
  });
});
