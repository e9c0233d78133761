import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/index.js';
import { articleHash, versionOf } from '../../../src/core/desk/hash.js';

const article = parseArticle('The tide came.', { id: 'tide', published: '2031-01-01' });

describe('the hash of an article', () => {
  it('is the same for the same text and facts', () => {
    expect(articleHash(parseArticle('The tide came.', { id: 'tide', published: '2031-01-01' }))).toBe(
      articleHash(article),
    );
  });

  it.each([
    ['text', parseArticle('The tide came!', { id: 'tide', published: '2031-01-01' })],
    ['date', parseArticle('The tide came.', { id: 'tide', published: '2031-01-02' })],
    [
      'an unknown fact',
      parseArticle('The tide came.', { id: 'tide', published: '2031-01-01', mood: 'calm' }),
    ],
  ])('is another one for another %s', (_, other) => {
    expect(articleHash(other)).not.toBe(articleHash(article));
  });
});

describe('the version of a desk', () => {
  it('is sixteen hexadecimal digits that depend on the order', () => {
    expect(versionOf(['a', 'b'])).toMatch(/^[0-9a-f]{16}$/);
    expect(versionOf(['b', 'a'])).not.toBe(versionOf(['a', 'b']));
    expect(versionOf([])).toMatch(/^[0-9a-f]{16}$/);
  });
});
