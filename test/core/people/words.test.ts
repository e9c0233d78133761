import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/core/people/words.js';
import { sliceOf } from '../../../src/core/span.js';

const read = (text: string) => wordsIn(text, { start: 0, end: text.length }, new Set([0]));

describe('words of a paragraph', () => {
  it('are words and marks, with what a name needs to be known by', () => {
    expect(read('“Émile’s army won,” said')).toEqual([
      {
        start: 0,
        end: 1,
        text: '“',
        folded: '“',
        capital: false,
        letters: false,
        possessive: false,
        opens: false,
        joined: false,
      },
      {
        start: 1,
        end: 6,
        text: 'Émile',
        folded: 'emile',
        capital: true,
        letters: true,
        possessive: true,
        opens: true,
        joined: false,
      },
      {
        start: 9,
        end: 13,
        text: 'army',
        folded: 'army',
        capital: false,
        letters: true,
        possessive: false,
        opens: false,
        joined: true,
      },
      {
        start: 14,
        end: 17,
        text: 'won',
        folded: 'won',
        capital: false,
        letters: true,
        possessive: false,
        opens: false,
        joined: true,
      },
      {
        start: 17,
        end: 18,
        text: ',',
        folded: ',',
        capital: false,
        letters: false,
        possessive: false,
        opens: false,
        joined: false,
      },
      {
        start: 18,
        end: 19,
        text: '”',
        folded: '”',
        capital: false,
        letters: false,
        possessive: false,
        opens: false,
        joined: false,
      },
      {
        start: 20,
        end: 24,
        text: 'said',
        folded: 'said',
        capital: false,
        letters: true,
        possessive: false,
        opens: false,
        joined: true,
      },
    ]);
  });

  it.each([
    ['Lt. Gen. J. R. Roe', ['Lt.', 'Gen.', 'J.', 'R.', 'Roe']],
    ['the U.S. plan', ['the', 'U.S.', 'plan']],
    ['O’Brien and D’ Silva', ['O’Brien', 'and', 'D’ Silva']],
    ['Jean-Luc al-Hadi', ['Jean-Luc', 'al-Hadi']],
    ['He left Oslo.', ['He', 'left', 'Oslo', '.']],
    ["Omar 's plan", ['Omar', 'plan']],
    ['Minister\u200e Omar', ['Minister', 'Omar']],
  ])('%j is cut into its words', (text, words) => {
    expect(read(text).map((word) => word.text)).toEqual(words);
  });

  it('know a possessive set off by blanks', () => {
    expect(
      read("Omar 's plan, Ana’ s plan")
        .filter(({ possessive }) => possessive)
        .map(({ text }) => text),
    ).toEqual(['Omar', 'Ana']);
  });

  it('take invisible characters for blanks', () => {
    expect(read('Minister\u200e Omar')[1]?.joined).toBe(true);
  });

  it('open after a mark that opens, not after one that closes', () => {
    expect(
      read('so “Ana” Roe: Bob "Cy" Dee')
        .filter(({ opens }) => opens)
        .map(({ text }) => text),
    ).toEqual(['so', 'Ana', 'Bob', 'Cy']);
  });

  it('stand in order, apart, and as they are written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let end = 0;
        for (const word of read(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(sliceOf(text, word)).toBe(word.text);
          end = word.end;
        }
      }),
    );
  });
});
