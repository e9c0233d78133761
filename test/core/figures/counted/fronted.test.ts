import { describe, expect, it } from 'vitest';
import { amounts } from '../support.js';

describe('a figure that leads its clause', () => {
  it.each([
    [
      'The union has 900 mills, of which 90 percent are open.',
      ['“900” 900 of mills', '“90 percent” 90 percent of mills'],
    ],
    [
      'It is harder for young bakers: 39 percent suffer from it.',
      ['“39 percent” 39 percent of young bakers'],
    ],
    ['Overall, $4 million will be spent on schools.', ['“$4 million” 4000000 dollar of schools']],
    ['In all, $4 million was given to bakers.', ['“$4 million” 4000000 dollar of bakers']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it.each([
    ['In a second poll, 48 percent chose the mayor.', ['“48 percent” 48 percent']],
    [
      'Only 48 percent chose the mayor while 45 percent chose Roux.',
      ['“48 percent” 48 percent', '“45 percent” 45 percent'],
    ],
    ['Overall, $4 million was spent in the third quarter.', ['“$4 million” 4000000 dollar']],
    ['Overall, $4 million was spent on painting.', ['“$4 million” 4000000 dollar']],
  ])('%s names nothing', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it('is none behind an adjective', () => {
    expect(amounts('The income of the richest 1 percent grew.')).toEqual([
      '“1 percent” 1 percent of income of the richest',
    ]);
  });
});
