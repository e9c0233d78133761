import { describe, expect, it } from 'vitest';
import { createAges } from '../../../src/discord/limits/age.js';

const idAt = (ms: number): string => String(BigInt(ms) << 22n);

describe('the age of an event', () => {
  const ages = (now: () => number) => createAges({ elapsed: now });

  it('is what it comes later than the quickest one', () => {
    let now = 1_000;
    const age = ages(() => now);
    expect(age.of(idAt(500_000))).toBe(0);
    now = 5_000;
    expect(age.of(idAt(504_000))).toBe(0);
    expect(age.of(idAt(501_000))).toBe(3_000);
  });

  it('does not depend on how the clocks stand to each other', () => {
    for (const skew of [0, 3_600_000, 1_700_000_000_000]) {
      let now = 0;
      const age = ages(() => now);
      age.of(idAt(skew));
      now = 10_000;
      expect(age.of(idAt(skew + 6_000))).toBe(4_000);
    }
  });

  it('forgets the quickest after ten minutes: a clock that drifts makes nothing old for long', () => {
    let now = 0;
    const age = ages(() => now);
    age.of(idAt(100_000));
    // From here on everything comes ten seconds later than it did.
    for (let minute = 1; minute <= 10; minute += 1) {
      now = minute * 60_000;
      age.of(idAt(90_000 + now));
    }
    now = 11 * 60_000;
    expect(age.of(idAt(90_000 + now))).toBe(0);
  });
});
