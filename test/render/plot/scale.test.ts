import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleOf } from '../../../src/render/plot/scale.js';

const over = (...values: number[]) => scaleOf(values.map((low) => ({ low, high: null })));

describe('the scale of a plot', () => {
  it('is linear from zero where values are of one size', () => {
    const { kind, ticks, at } = over(10_000, 30_000, 25_000);
    expect({ kind, ticks, ends: [at(0), at(30_000)] }).toEqual({
      kind: 'linear',
      ticks: [0, 10_000, 20_000, 30_000],
      ends: [0, 1],
    });
  });

  it('is logarithmic from the round value below the smallest where the largest is many times it', () => {
    const { kind, ticks, at } = over(7_000, 500_000);
    expect({ kind, ticks, ends: [at(5_000), at(50_000), at(500_000)] }).toEqual({
      kind: 'log',
      ticks: [5_000, 10_000, 50_000, 100_000, 500_000],
      ends: [0, 0.5, 1],
    });
  });

  it('has only powers of ten over many of them', () => {
    expect(over(1, 900_000).ticks).toEqual([1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]);
  });

  it('reckons with the upper end of a range', () => {
    expect(scaleOf([{ low: 1, high: 40 }]).kind).toBe('log');
  });

  it('goes below zero, and stays linear there', () => {
    const { kind, ticks } = over(-40, 100);
    expect({ kind, ticks }).toEqual({ kind: 'linear', ticks: [-50, 0, 50, 100] });
  });

  it('stands on one value alone', () => {
    expect(over(0).ticks).toEqual([0, 1]);
    expect(over(7).at(7)).toBeCloseTo(7 / 8);
  });

  it('holds every value and every tick between its ends, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 24 }),
        (values) => {
          const scale = over(...values);
          const sorted = [...values].sort((a, b) => a - b).map(scale.at);
          expect(
            sorted.every((at, index) => at >= -1e-9 && at <= 1 + 1e-9 && at >= (sorted[index - 1] ?? -1)),
          ).toBe(true);
          expect(scale.ticks.map(scale.at).every((at) => at >= -1e-9 && at <= 1 + 1e-9)).toBe(true);
          expect(scale.ticks.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
