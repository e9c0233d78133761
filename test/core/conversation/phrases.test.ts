import { describe, expect, it } from 'vitest';
import { isUnknown, readPhrase } from '../../../src/core/conversation/phrases.js';
import { PARTS } from './ferries.js';

const read = (typed: string) => {
  const { text, article, kind, preposition } = readPhrase(PARTS, typed);
  return [preposition, article, text, kind];
};

describe('a phrase that stands for another', () => {
  it.each([
    ['Holm', [null, '', 'Holm', 'person']],
    ['ingrid lind', [null, '', 'ingrid lind', 'person']],
    ['the mayor', [null, 'the ', 'mayor', 'person']],
    ['a port official', [null, 'a ', 'port official', 'person']],
    ['Iceland', [null, '', 'Iceland', 'country']],
    ['the Danish one', [null, 'the ', 'Danish', 'country']],
    ['to Norway', ['to', '', 'Norway', 'country']],
    ['in April', ['in', '', 'April', 'date']],
    ['4 March', [null, '', '4 March', 'date']],
    ['Zorblax', [null, '', 'Zorblax', 'name']],
    ['about pay', ['about', '', 'pay', 'thing']],
    ['ferries too', [null, '', 'ferries', 'thing']],
  ])('%s', (typed, expected) => {
    expect(read(typed)).toEqual(expected);
  });

  it.each(['Zorblax', 'Estonia', 'submarines'])(
    'is unknown where no article has a word of it: %s',
    (typed) => {
      expect(isUnknown(readPhrase(PARTS, typed))).toBe(true);
    },
  );

  it.each(['Holm', 'Iceland', 'Denmark', 'sailors', 'the'])('is known otherwise: %s', (typed) => {
    expect(isUnknown(readPhrase(PARTS, typed))).toBe(false);
  });
});
