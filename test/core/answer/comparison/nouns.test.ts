import { describe, expect, it } from 'vitest';
import { isOwnedAt, soldierNouns } from '../../../../src/core/answer/comparison/nouns.js';

const named = (text: string) =>
  soldierNouns(text).map(({ start, end, own }) => [text.slice(start, end), own] as const);

describe('the soldiers that a text names', () => {
  it.each([
    ['How many peacekeepers would it take?', [['peacekeepers', false]]],
    ['A small reassurance force could follow.', [['force', false]]],
    [
      'The contingent would have two brigades.',
      [
        ['contingent', false],
        ['brigades', false],
      ],
    ],
    ['European troops would come later.', [['troops', false]]],
    ['Kenyan troops hold the port.', [['troops', true]]],
    ['Peru’s own soldiers stayed at home.', [['soldiers', true]]],
    ['What he said of Peru’s army is unclear.', [['army', true]]],
    ['The armed forces of both states met.', [['armed forces', true]]],
    ['The rule is in force, by the force of law.', []],
    ['He forced the door.', []],
  ] as const)('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('are a state’s own behind its adjective or possessive only', () => {
    const owned = (text: string) => isOwnedAt(text, text.indexOf('troops'));
    expect(
      [
        'Chilean troops',
        "Chile's troops",
        'Chile’s own troops',
        'Chile troops',
        'NATO troops',
        'the troops',
      ].map(owned),
    ).toEqual([true, true, true, false, false, false]);
  });
});
