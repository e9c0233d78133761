import { describe, expect, it } from 'vitest';
import { inDoubtUnless } from '../../../src/core/conversation/in-doubt.js';
import { SEEDS_DESK as desk } from '../desk/seeds-desk.js';

describe('an answer that lacks what would make it sure', () => {
  it('is in doubt, with all else as it was', async () => {
    const answer = await desk.who({ name: 'Macron' });
    expect(answer.outcome).toBe('found');
    expect(inDoubtUnless(false, answer)).toEqual({ ...answer, outcome: 'perhaps' });
    expect(inDoubtUnless(true, answer)).toBe(answer);
  });

  it('stays silent where it was', async () => {
    const answer = await desk.ask('xylophone lessons');
    expect(answer.outcome).toBe('silent');
    expect(inDoubtUnless(false, answer)).toBe(answer);
  });
});
