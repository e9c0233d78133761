import { describe, expect, it } from 'vitest';
import { hasShape } from '../../../../src/core/answer/fit/shapes.js';

describe('what the answer to a kind of question looks like', () => {
  it.each([
    ['money', 'The lamp cost €120.'],
    ['money', 'They paid two million euros.'],
    ['duration', 'The work took six weeks.'],
    ['duration', 'a 90-minute call'],
    ['duration', 'It lasted an hour.'],
    ['distance', 'Ships see it from 30 miles away.'],
    ['distance', 'more than 700 square kilometres'],
    ['percent', 'About 15 per cent of pupils left.'],
    ['percent', 'spending of 2.5%'],
    ['age', 'The youngest was 12 years old.'],
    ['age', 'children as young as nine'],
    ['age', 'Ola Brandt, 57, sails her.'],
    ['date', 'It reopened on 4 May.'],
    ['date', 'It was built in 1881.'],
    ['date', 'They met last week.'],
    ['date', 'That was 300 years ago.'],
    ['reason', 'It closed because the road was flooded.'],
    ['reason', 'They left in order to save fuel.'],
  ] as const)('%s: %s', (kind, text) => {
    expect(hasShape(kind, text)).toBe(true);
  });

  it.each([
    ['money', 'The lamp is bright.'],
    ['duration', 'The work was hard.'],
    ['distance', 'The island is far.'],
    ['percent', 'Many pupils left.'],
    ['age', 'The captain sails her.'],
    ['date', 'It may reopen soon.'],
    ['reason', 'It closed.'],
  ] as const)('not %s: %s', (kind, text) => {
    expect(hasShape(kind, text)).toBe(false);
  });

  it('is not told by the shape for other kinds', () => {
    expect(hasShape('person', 'Ola Brandt')).toBeNull();
    expect(hasShape('other', 'anything')).toBeNull();
  });
});
