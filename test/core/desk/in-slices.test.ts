import { describe, expect, it } from 'vitest';
import { inSlices } from '../../../src/core/desk/in-slices.js';
import { memo } from '../../../src/core/desk/memo.js';

const run = async (costs: readonly number[], slice: number) => {
  const events: string[] = [];
  const made = await inSlices(
    costs,
    (cost, position) => {
      events.push(`${position}`);
      return { made: position * 10, cost };
    },
    slice,
    async () => {
      events.push('pause');
    },
  );
  return { made, events: events.join(' ') };
};

describe('work in slices', () => {
  it('pauses when the cost reaches a slice, and begins to count anew', async () => {
    expect(await run([1, 1, 1, 3, 1], 2)).toEqual({
      made: [0, 10, 20, 30, 40],
      events: '0 1 pause 2 3 pause 4',
    });
  });

  it('is nothing where there is nothing to do', async () => {
    expect(await run([], 2)).toEqual({ made: [], events: '' });
  });
});

describe('a memo', () => {
  it('makes a value once for each key, also when the value is nothing', () => {
    let made = 0;
    const read = memo((_: object) => {
      made += 1;
      return undefined;
    });
    const [one, other] = [{}, {}];
    read(one);
    read(one);
    read(other);
    expect(made).toBe(2);
  });
});
