import { describe, expect, it } from 'vitest';
import { asksForComing } from '../../../src/core/question/time-asked.js';

describe('a question for a time to come', () => {
  it.each([
    'When will the ferry sail?',
    'when do they meet again',
    "when's the next ferry",
    'which year is the lamp going to be mended',
  ])('%s', (question) => {
    expect(asksForComing(question)).toBe(true);
  });

  it.each([
    'when did they meet again',
    'when was the next ferry built',
    'when does the ferry sail',
    'why will it sail',
    'who will sail next',
  ])('is none: %s', (question) => {
    expect(asksForComing(question)).toBe(false);
  });
});
