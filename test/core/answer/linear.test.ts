import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/core/answer/ask.js';
import { statementsOf } from '../../../src/core/answer/evidence/statements.js';
import { hasShape } from '../../../src/core/answer/fit/shapes.js';
import type { QuestionKind } from '../../../src/core/question/types.js';
import { partsOf } from './parts-of.js';

const PUMPED = 100_000;
const pump = (text: string, length = PUMPED) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** The quickest of three runs: a busy machine slows single ones. */
const milliseconds = (run: () => unknown): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const begun = performance.now();
      run();
      return performance.now() - begun;
    }),
  );

describe('long and hostile text', () => {
  const kinds: readonly QuestionKind[] = [
    'money',
    'duration',
    'distance',
    'percent',
    'age',
    'date',
    'reason',
  ];
  it.each(kinds)('does not hold up the shape of %s', (kind) => {
    for (const text of ['1', '1,', 'one ', 'two-', 'ab ', ', 12', 'May ', 'years '].map((part) => pump(part)))
      expect(milliseconds(() => hasShape(kind, text))).toBeLessThan(60);
  });

  it('does not hold up statements', async () => {
    const [desk] = (
      await partsOf({ made: `Ola Brandt came.\n${pump('told a ', 10_000)}:\n${pump('A said ', 10_000)}` })
    ).articles;
    if (desk === undefined) throw new Error('The made article is missing.');
    expect(milliseconds(() => statementsOf(desk))).toBeLessThan(60);
  });

  it.each(['A ', 'in A ', 'of of ', 'who said ', 'did a ', '" “', "x's "])(
    'does not hold up a question of “%s”',
    async (text) => {
      const parts = await partsOf({ made: `${pump('Ola of the Brandt in Melby ', 5_000)}.` });
      const begun = performance.now();
      await answerQuestion(parts, pump(text));
      expect(performance.now() - begun).toBeLessThan(500);
    },
  );
});
