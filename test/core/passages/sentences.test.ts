import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedSpansOf } from '../../../src/core/passages/marks.js';
import { paragraphsOf } from '../../../src/core/passages/paragraphs.js';
import { sentencesOf } from '../../../src/core/passages/sentences.js';

const sentencesIn = (text: string): readonly string[] => {
  const paragraphs = paragraphsOf(text);
  return sentencesOf(text, paragraphs, quotedSpansOf(text, paragraphs)).map(({ start, end }) =>
    text.slice(start, end),
  );
};

describe('sentences', () => {
  it('end at a full stop, a question mark and an exclamation mark', () => {
    expect(sentencesIn('They met. Who paid? Nobody! The talks go on.')).toEqual([
      'They met.',
      'Who paid?',
      'Nobody!',
      'The talks go on.',
    ]);
  });

  it.each([
    ['a rank', 'The order came from Lt. Gen. Ana Keller on Monday.'],
    ['an initial', 'The order came from Ana B. Keller on Monday.'],
    ['several initials', 'The order came from J. R. Keller on Monday.'],
    ['a country', 'The U.S. Army sent two planes.'],
    ['a month', 'They met on Feb. 24 in Oslo.'],
    ['a number sign', 'They met at No. 10 on Monday.'],
    ['a state', 'They met in Springfield, Ill., on Monday.'],
    ['a company', 'Keller Inc. built the ship.'],
    ['an aircraft', 'The F-16 flew on.'],
    ['a small letter', 'They met at 5 p.m. on Monday.'],
    ['a decimal', 'It grew by 2.5 percent.'],
    ['Latin', 'They sent arms, e.g. Rifles and shells.'],
  ])('do not end after %s', (_, text) => {
    expect(sentencesIn(text)).toEqual([text]);
  });

  it.each([
    ['words left out', 'Anna left. “… Then it came.”'],
    ['words left out, and a small letter', 'Anna left. “…then it came.”'],
    ['three full stops', 'Anna left. "...Then it came."'],
  ])('do end before a quotation that begins with %s', (_, text) => {
    expect(sentencesIn(text)).toEqual(['Anna left.', text.slice('Anna left. '.length)]);
  });

  it('do end after an abbreviation that a new sentence follows', () => {
    expect(sentencesIn('They flew to the U.S. The talks failed.')).toEqual([
      'They flew to the U.S.',
      'The talks failed.',
    ]);
  });

  it.each([
    [
      'a word that looks like a state',
      'The minister is ill. Talks go on.',
      ['The minister is ill.', 'Talks go on.'],
    ],
    ['a plain no', 'The answer was no. Talks go on.', ['The answer was no.', 'Talks go on.']],
    ['the sun', 'They sat in the sun. Talks go on.', ['They sat in the sun.', 'Talks go on.']],
  ])('do end after %s', (_, text, expected) => {
    expect(sentencesIn(text)).toEqual(expected);
  });

  it('never end inside a quotation', () => {
    const text = 'She said “We wait. We hope. Who pays?” and left.';
    expect(sentencesIn(text)).toEqual([text]);
  });

  it.each([
    ['a name and a verb', '“Who pays?” Keller asked.'],
    ['a verb and a name', '“Who pays?” asked Ana Keller.'],
    ['a pronoun', '“Who pays?” she asked on Monday.'],
    ['a role', '“Who pays?” the minister asked.'],
    ['a title and a name', '“Who pays!” Foreign Minister Ana Keller said.'],
    ['a rarer verb', '“Who pays?” Keller scoffed.'],
    ['a description between commas', '“Who pays!” Keller, the head of the bank, said.'],
  ])('keep %s with the question that it belongs to', (_, text) => {
    expect(sentencesIn(text)).toEqual([text]);
  });

  it.each([
    ['a new sentence with a pronoun', '“Who pays?” He said so twice.', ['“Who pays?”', 'He said so twice.']],
    [
      'a new sentence with an article',
      '“Who pays?” The minister said so.',
      ['“Who pays?”', 'The minister said so.'],
    ],
    ['a sentence about something else', '“Who pays?” Keller left.', ['“Who pays?”', 'Keller left.']],
    ['a full stop', '“We wait.” Keller said so.', ['“We wait.”', 'Keller said so.']],
  ])('do not join %s', (_, text, expected) => {
    expect(sentencesIn(text)).toEqual(expected);
  });

  it('keep closing marks and brackets with the sentence that they close', () => {
    expect(sentencesIn('“We wait.” (They did.) Then they left.')).toEqual([
      '“We wait.”',
      '(They did.)',
      'Then they left.',
    ]);
  });

  it('are trimmed, disjoint, in order, and hold every visible character, for any text', () => {
    const piece = fc.constantFrom(
      'Ana',
      'said',
      ' ',
      '. ',
      '? ',
      '“',
      '”',
      '"',
      '\n',
      'U.S.',
      'the',
      '!',
      '…',
      ')',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (parts) => {
        const text = parts.join('');
        const paragraphs = paragraphsOf(text);
        const sentences = sentencesOf(text, paragraphs, quotedSpansOf(text, paragraphs));
        expect(sentences.map(({ index }) => index)).toEqual(sentences.map((_, index) => index));
        const kept = sentences.map(({ start, end }) => text.slice(start, end)).join('');
        expect(kept.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        sentences.forEach(({ start, end }) => {
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        });
      }),
    );
  });

  it.each(['a.', '. ', '“a.” ', 'U.S. ', '? ', 'Ana, b, '])('reads 100 kB of %s in no time', (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const paragraphs = paragraphsOf(text);
    const quoted = quotedSpansOf(text, paragraphs);
    const before = performance.now();
    sentencesOf(text, paragraphs, quoted);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
