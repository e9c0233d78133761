import { describe, expect, it } from 'vitest';
import { createDesk, parseArticle } from '../../../src/index.js';

const DESK = await createDesk([
  parseArticle(
    [
      'Norland sends 12 boats to the quay in May. Sudria sends none to the quay, its admiral said.',
      'Harbour Minister Edda Lund opened the talks in Velmar.',
    ].join('\n\n'),
    { id: 'boats', title: 'Boats' },
  ),
]);

const found = async (message: string) =>
  (await DESK.find(message)).map(({ statement, outcome, numbers }) => [
    statement.text,
    outcome,
    numbers.length,
  ]);

describe('a statement that leans on the one before', () => {
  it('is looked up with its words, in doubt at most, without its numbers', async () => {
    expect(await found("Norland sends 15 boats to the quay. Sudria doesn't")).toEqual([
      ['Norland sends 15 boats to the quay.', 'found', 1],
      ["Sudria doesn't", 'perhaps', 0],
    ]);
  });

  it('goes on with what that one leant on', async () => {
    const all = await found('Norland sends boats to the quay. So does Lund. Neither does Sudria');
    expect(all.map(([text, outcome]) => [text, outcome])).toEqual([
      ['Norland sends boats to the quay.', 'found'],
      ['So does Lund.', 'silent'],
      ['Neither does Sudria', 'perhaps'],
    ]);
  });

  it.each([['My neighbour won’t'], ['The weather doesn’t'], ['Pell didn’t']])(
    'is silence about a subject of which no article speaks: %s',
    async (text) => {
      const last = (await found(`Norland sends boats to the quay. ${text}`)).at(1);
      expect(last?.[1] ?? 'silent').toBe('silent');
    },
  );
});
