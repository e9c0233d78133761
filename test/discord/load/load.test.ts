import { describe, expect, it } from 'vitest';
import { measureBodies } from './bodies.js';
import { measureDrops } from './drops.js';
import { measureFaults } from './faults.js';
import { measureLatency } from './latency.js';
import { numbersFrom, percentile } from './options.js';

/** Short versions; docs/operate.md has the long ones with their figures. */
describe('under load', () => {
  it('300 generated interactions: no body refused, none unanswered', async () => {
    const { interactions, refused, unanswered } = await measureBodies(300);
    expect(interactions).toBeGreaterThanOrEqual(250);
    expect({ refused, unanswered }).toEqual({ refused: [], unanswered: [] });
  }, 120_000);

  it('60 faults of the API: the bot lives, and nothing is left unhandled', async () => {
    const { faults, unhandled, alive } = await measureFaults(60);
    expect(faults).toBeGreaterThan(25);
    expect({ unhandled, alive }).toEqual({ unhandled: 0, alive: true });
  }, 120_000);

  it('one drop of each kind: no question lost, none answered twice', async () => {
    const results = await measureDrops(1);
    expect(results.flatMap(({ failed }) => failed)).toEqual([]);
    expect(results.map(({ doubled, asked, answered }) => [doubled, asked - answered])).toEqual(
      results.map(() => [0, 0]),
    );
  }, 120_000);

  it('20 questions a second for three seconds: all answered', async () => {
    const { asked, failed } = await measureLatency(20, 3);
    expect([asked, failed]).toEqual([60, []]);
  }, 120_000);
});

describe('the arguments of the scripts', () => {
  it('are numbers by name, or refused', () => {
    expect(numbersFrom({ rate: 50, seconds: 30 }, ['rate=200'])).toEqual({ rate: 200, seconds: 30 });
    expect(() => numbersFrom({ rate: 50 }, ['speed=2'])).toThrow('rate');
    expect(() => numbersFrom({ rate: 50 }, ['rate=fast'])).toThrow('name=number');
  });

  it('a percentile is a value of the list', () => {
    expect([percentile([1, 2, 3, 4], 0.5), percentile([1, 2, 3, 4], 0.99), percentile([], 0.5)]).toEqual([
      3, 4, 0,
    ]);
  });
});
