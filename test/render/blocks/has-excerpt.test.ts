import { describe, expect, it } from 'vitest';
import { hasExcerpt } from '../../../src/render/blocks/has-excerpt.js';
import { excerpt } from '../samples.js';

describe('blocks', () => {
  it('have an excerpt wherever it stands among them', () => {
    expect(
      hasExcerpt([
        { kind: 'line', text: 'Ada Novak' },
        { kind: 'excerpt', excerpt: excerpt('Words.') },
      ]),
    ).toBe(true);
  });

  it('have none where they are lines, or nothing', () => {
    expect(hasExcerpt([{ kind: 'title', text: 'People' }])).toBe(false);
    expect(hasExcerpt([])).toBe(false);
  });
});
