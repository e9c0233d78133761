import { describe, expect, it } from 'vitest';
import { OPENS_QUESTION, OPENS_SENTENCE } from '../../../src/core/question/opening.js';

describe('how a question begins', () => {
  it.each(['who sails', 'would norway sail', 'how many sail'])('is: %s', (text) => {
    expect(OPENS_QUESTION.test(text) && OPENS_SENTENCE.test(text)).toBe(true);
  });

  it.each(['tell me who sails', 'they sail', "who's sailing", 'may quotes'])('a sentence: %s', (text) => {
    expect(OPENS_SENTENCE.test(text)).toBe(true);
  });

  it.each(['nordby quotes', 'the whole fleet', 'whoever', 'isle of man'])('is not: %s', (text) => {
    expect(OPENS_QUESTION.test(text) || OPENS_SENTENCE.test(text)).toBe(false);
  });
});
