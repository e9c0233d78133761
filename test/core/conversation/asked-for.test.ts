import { describe, expect, it } from 'vitest';
import { askedForIn } from '../../../src/core/conversation/asked-for.js';

describe('what “the articles do not say …” ends with', () => {
  it.each([
    ['When?', 'when'],
    ['why?!', 'why'],
    ['Who said that?', 'who said that'],
    ['what else', 'what else'],
    ['more …', 'more'],
  ])('%s is %s', (text, asked) => {
    expect(askedForIn(text)).toBe(asked);
  });

  it.each(['when was that?', 'why not?', 'go on', 'and Slovenia?', ''])('“%s” is nothing', (text) => {
    expect(askedForIn(text)).toBeNull();
  });
});
