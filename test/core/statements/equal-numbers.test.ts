import { describe, expect, it } from 'vitest';
import { createDesk, parseArticle } from '../../../src/index.js';

const DESK = await createDesk([
  parseArticle(
    [
      'Admiral Ole Brandt offered up to 30,000 in Velmar, the Harbour Post wrote. Envoys doubted it.',
      'Brandt met the ministers of three states. A school in Velmar was closed for the meeting.',
      'Norland would give 30,000 soldiers to the harbour guard.',
    ].join('\n'),
    { id: 'offer', title: 'An offer in Velmar', published: '2031-05-02' },
  ),
]);

/** The outcome of each statement, with its numbers and those beside them. */
const found = async (message: string) =>
  (await DESK.find(message)).map(({ outcome, numbers }) => [
    outcome,
    ...numbers.map(({ said, theirs }) => [said, ...theirs.map(({ figure }) => figure.text)]),
  ]);

describe('an equal number', () => {
  it('of things that no article has is no sign: bananas', async () => {
    expect((await found('Brandt offered 30,000 bananas'))[0]?.[0]).not.toBe('found');
    expect((await found('At least 30,000 fans saw Brandt play piano'))[0]).toEqual(['silent']);
  });

  it('of things that no article counts is none either: schools', async () => {
    const [[outcome, ...numbers] = []] = await found('Brandt owns 30,000 schools in the mountains');
    expect(outcome).not.toBe('found');
    expect(numbers).toEqual([]);
  });

  it('of what the articles count is one, and is not listed as another number', async () => {
    expect(await found('Brandt offered 30,000 soldiers in Velmar')).toEqual([['found']]);
  });

  it('with another hedge is listed where both surely count the same', async () => {
    expect(await found('Norland would give at most 30,000 soldiers to the guard')).toEqual([
      ['found', ['at most 30,000 soldiers', '30,000']],
    ]);
  });
});
