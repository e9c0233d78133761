import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../../../src/core/figures/reading/readings.js';
import { tokens } from '../support.js';

describe('the readings of a sentence', () => {
  it('come in order with their classes', () => {
    const text = 'On 3 May the first wave of 20 ships left at 5pm with several crews.';
    expect(readingsOf(tokens(text)).map((reading) => [reading.class, reading.value])).toEqual([
      ['date', null],
      ['ordinal', null],
      ['amount', 20],
      ['time', null],
      ['vague', null],
    ]);
  });

  it('hold everything that is known of an amount', () => {
    expect(readingsOf(tokens('a 5-10 km run'))).toEqual([
      { from: 1, to: 5, class: 'amount', value: 5, upper: 10, unit: 'kilometre', attributive: false },
    ]);
  });

  it('say when the amount is joined to its noun', () => {
    expect(readingsOf(tokens('a 12-page letter'))).toEqual([
      { from: 1, to: 4, class: 'amount', value: 12, upper: null, unit: null, attributive: true },
    ]);
  });

  it('never overlap and never stand still', () => {
    const piece = fc.constantFrom(
      '1',
      '2,000',
      '-',
      'to',
      'one',
      'half',
      'a',
      'third',
      'of',
      '$',
      '/',
      'May',
      'm',
      'in',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, glued) => {
        const all = tokens(pieces.join(glued ? '' : ' '));
        let end = 0;
        for (const { from, to } of readingsOf(all)) {
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(all.length);
          expect(from).toBeGreaterThanOrEqual(end);
          end = to;
        }
      }),
    );
  });
});
