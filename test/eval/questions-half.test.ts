import { describe, expect, it } from 'vitest';
import { halfOf } from '../../eval/questions/half.js';

const LIST = ['first', 'second', 'third', 'fourth', 'fifth'];

describe('half of a list of questions', () => {
  it('is every second one, from the first or the second', () => {
    expect(halfOf(LIST, 'odd')).toEqual(['first', 'third', 'fifth']);
    expect(halfOf(LIST, 'even')).toEqual(['second', 'fourth']);
  });

  it('is all of it where no half is named', () => {
    expect(halfOf(LIST, undefined)).toEqual(LIST);
  });

  it('refuses another word with the two that there are', () => {
    expect(() => halfOf(LIST, 'third')).toThrow('--half third: write --half odd or --half even.');
  });
});
