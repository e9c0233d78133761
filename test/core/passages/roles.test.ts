import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/core/passages/paragraphs.js';

const rolesOf = (...paragraphs: readonly string[]): readonly string[] =>
  paragraphsOf(paragraphs.join('\n')).map(({ role }) => role);

const BODY = 'The bridge opened on Monday.';

describe('the role of a paragraph', () => {
  it('is heading for a short line without a full stop', () => {
    expect(rolesOf(BODY, 'What comes next', BODY)).toEqual(['body', 'heading', 'body']);
    expect(rolesOf('# A new bridge', BODY)).toEqual(['heading', 'body']);
  });

  it('is body for the first line, a quotation and a sentence', () => {
    expect(rolesOf('Kyiv this week', BODY, '“We are open”', BODY)).toEqual(['body', 'body', 'body', 'body']);
  });

  it.each([
    'People on the bridge. (Mia Holm/Harbour News)',
    'People on the bridge. (Photo by Mia Holm)',
    'Photo: Mia Holm',
    'People on the bridge. Photo: Mia Holm / Harbour News',
  ])('is caption for %s', (caption) => {
    expect(rolesOf(caption, BODY)).toEqual(['caption', 'body']);
  });

  it.each([
    'Holm reported from Gdynia. Jan Kos in Oslo contributed to this report.',
    'Reporting by Mia Holm; editing by Jan Kos',
    'By Mia Holm',
  ])('is byline for %s', (byline) => {
    expect(rolesOf(BODY, BODY, byline)).toEqual(['body', 'body', 'byline']);
  });

  it('is no byline because something was reported from somewhere', () => {
    expect(rolesOf(BODY, 'New cases were reported from Kenya on Tuesday.')).toEqual(['body', 'body']);
  });
});

describe('paragraphs', () => {
  const numbered = (text: string): readonly string[] =>
    paragraphsOf(text).map(({ number, start, end }) => `${number}: ${text.slice(start, end)}`);

  it('are the lines with text, numbered from 1', () => {
    expect(numbered('\n One. \n\n \nTwo.\nThree.\n')).toEqual(['1: One.', '2: Two.', '3: Three.']);
  });

  it('end at blank lines where lines were wrapped by hand, and keep their line breaks', () => {
    const wrapped =
      'The harbour bridge was opened on Monday by the\nmayor, who walked across it with a large crowd\nof people.\n\nThe ferry that it replaces will sail for the\nlast time on Friday.';
    expect(numbered(wrapped)).toEqual([`1: ${wrapped.split('\n\n')[0]}`, `2: ${wrapped.split('\n\n')[1]}`]);
  });

  it('are single lines where each line is whole, blank lines or not', () => {
    expect(numbered('First paragraph here.\nSecond one.\n\nThird one.')).toHaveLength(3);
  });

  it('are none in a text of blanks', () => {
    expect(numbered(' \n\n ')).toEqual([]);
  });
});
