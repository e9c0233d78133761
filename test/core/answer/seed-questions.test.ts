import { describe, expect, it } from 'vitest';
import { askAll } from '../../../eval/questions/ask-all.js';
import { askDesk, askPassages } from '../../../eval/questions/askers.js';
import { readTyped } from '../../../eval/questions/read-typed.js';
import { summaryOf } from '../../../eval/questions/summary.js';

const seeds = await readTyped('seeds', 'seeds', 'test/fixtures/seed-questions.json');

describe('the questions on the sample articles', () => {
  it.each([
    ['as a member asks', askDesk],
    ['from passages alone', askPassages],
  ] as const)('%s: 13 of 16 are answered by the first excerpt', async (_name, ask) => {
    const { first, three, precision, wronglySilent, absentNotFound, tooLong } = summaryOf(
      await askAll(ask, seeds),
      [],
    );
    expect(first.of).toBe(16);
    expect(first.right).toBeGreaterThanOrEqual(13);
    expect(three.right).toBeGreaterThanOrEqual(14);
    expect(precision.share).toBeGreaterThanOrEqual(0.85);
    expect(wronglySilent.right).toBeLessThanOrEqual(1);
    expect(absentNotFound).toMatchObject({ right: 4, of: 4 });
    expect(tooLong).toBe(0);
  });
});
