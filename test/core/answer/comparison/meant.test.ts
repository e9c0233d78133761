import { describe, expect, it } from 'vitest';
import { meantSoldiers } from '../../../../src/core/answer/comparison/meant.js';
import { figureIn } from './read.js';

const meant = async (text: string, written: string) => {
  const { desk, figure } = await figureIn(text, written);
  return meantSoldiers(desk, figure);
};

describe('the soldiers that a number without a noun counts', () => {
  it('stand in the question before it', async () => {
    const text = 'How many soldiers would go is open. Less than 9,000, some officials had said.';
    expect(await meant(text, '9,000')).toEqual({ start: 9, end: 17, paragraph: 1, text: 'soldiers' });
  });

  it('stand in its own sentence', async () => {
    const text = 'Officials said that the force might have 9,000 to 12,000.';
    expect(await meant(text, '9,000 to 12,000')).toEqual({ start: 24, end: 29, paragraph: 1, text: 'force' });
  });

  it('stand in the heading of its section', async () => {
    const text =
      'Ministers met on Friday in the old town hall.\n\nToo few soldiers\n\nThe admiral had asked for 64,000.';
    expect(await meant(text, '64,000')).toMatchObject({ text: 'soldiers', paragraph: 2 });
  });

  it('stand before counts that are far smaller', async () => {
    const text = 'The force is planned by 30 countries. The admiral asked for 64,000.';
    expect(await meant(text, '64,000')).toMatchObject({ text: 'force' });
  });

  it.each([
    [
      'another thing is counted nearer',
      'The force trained 40,000 recruits’ families. Others say 44,000.',
      '44,000',
    ],
    [
      'a state’s army is nearer',
      'The force is small. What he said of Peru’s army is unclear: 80,000, says one.',
      '80,000',
    ],
    ['nothing is named', 'The club was sold at last. Others say 44,000.', '44,000'],
    ['the number is small', 'How many soldiers would go is open. Bloomberg had 15.', '15'],
    [
      'another section names them',
      'Too few soldiers\n\nNobody came to the hall on that day.\n\nTickets for the match\n\nThe club had asked for 64,000.',
      '64,000',
    ],
    [
      'they stand too far before',
      `The force met.\n${'Nobody came.\n'.repeat(6)}The club had asked for 64,000.`,
      '64,000',
    ],
    ['it has a noun of its own', 'The force met. It bought 44,000 blankets.', '44,000'],
    ['it is a measure', 'The force met. It paid $44,000.', '$44,000'],
  ])('are not meant where %s', async (_why, text, written) => {
    expect(await meant(text, written)).toBeNull();
  });
});
