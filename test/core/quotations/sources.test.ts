import { describe, expect, it } from 'vitest';
import { attributionOf } from './article.js';

const sourcesIn = (text: string, names: readonly string[] = []): readonly string[] =>
  attributionOf(text, names).sources.map(({ text: words, mentions }) => `${words} ×${mentions.length}`);

describe('unnamed sources', () => {
  it.each([
    ['a single person', 'A senior Danish official said it was late.', ['A senior Danish official ×1']],
    ['a group', 'Some Danish officials said it was late.', ['Some Danish officials ×1']],
    ['a bare plural', 'Participants said it was late.', ['Participants ×1']],
    [
      'two adjectives joined',
      'Danish and Dutch officials said it was late.',
      ['Danish and Dutch officials ×1'],
    ],
    [
      'two roles joined',
      'Danish diplomatic and military officials met.',
      ['Danish diplomatic and military officials ×1'],
    ],
    ['a place', 'A Danish official in Oslo said it was late.', ['A Danish official in Oslo ×1']],
    [
      'places joined',
      'Officials from Denmark and the United States met.',
      ['Officials from Denmark and the United States ×1'],
    ],
    [
      'a place beyond',
      'Top military officials from across Europe and beyond met.',
      ['Top military officials from across Europe and beyond ×1'],
    ],
    ['a number', 'Army chiefs of 12 countries came.', ['Army chiefs of 12 countries ×1']],
    ['others', 'Others said it was late.', ['Others ×1']],
    [
      'several in one sentence',
      'They spoke to Danish officials in Oslo and Dutch officials in Riga.',
      ['Danish officials in Oslo ×1', 'Dutch officials in Riga ×1'],
    ],
    ['people who could speak and do not', 'European leaders met in Oslo.', ['European leaders ×1']],
  ])('are listed: %s', (_, text, expected) => {
    expect(sourcesIn(text)).toEqual(expected);
  });

  it.each([
    ['a title before a name', 'Danish President Paul Roux said it was late.'],
    ['a role between commas', 'The navy’s chief, Paul Roux, said it was late.'],
    ['people who do not speak', 'Peacekeepers and troops would be sent.'],
    ['things', 'The report said it was late.'],
  ])('are not %s', (_, text) => {
    expect(sourcesIn(text, ['Paul Roux'])).toEqual([]);
  });

  it('are not looked for in a byline', () => {
    expect(sourcesIn('The sea was calm.\nOfficials said so.\nBy Paul Roux and officials')).toEqual([
      'Officials ×1',
    ]);
  });

  it('are the same where a definite phrase repeats an earlier one', () => {
    const text =
      '“Yes,” said a Danish official in Oslo.\nThe Danish official in Oslo said no more. The official left.';
    expect(sourcesIn(text)).toEqual(['a Danish official in Oslo ×3']);
  });

  it('are new with “another”, and with every “a”', () => {
    const text = 'A Danish official said yes. Another Danish official said no. A Danish official said maybe.';
    expect(sourcesIn(text)).toEqual([
      'A Danish official ×1',
      'Another Danish official ×1',
      'A Danish official ×1',
    ]);
  });

  it('stay apart where a definite group may be one of two', () => {
    const text =
      'Danish and Dutch officials said yes. Danish officials said no. The Danish officials said maybe.';
    expect(sourcesIn(text)).toEqual([
      'Danish and Dutch officials ×1',
      'Danish officials ×1',
      'The Danish officials ×1',
    ]);
  });

  it('are one where a bare plural is repeated in its paragraph with more words', () => {
    const text = 'Danish officials said yes. They met Danish officials in Oslo.';
    expect(sourcesIn(text)).toEqual(['Danish officials ×2']);
  });

  it('give each mention its own span', () => {
    const text = 'A Dutch envoy said yes. The envoy left.';
    expect(attributionOf(text).sources).toEqual([
      {
        text: 'A Dutch envoy',
        mentions: [
          { start: 0, end: 13 },
          { start: 24, end: 33 },
        ],
      },
    ]);
  });
});
