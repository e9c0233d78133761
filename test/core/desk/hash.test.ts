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

  it('is made of facts that hold themselves too, and of very large numbers', () => {
    const rings: unknown[] = [1n];
    rings.push(rings);
    const hash = articleHash(parseArticle('The tide came.', { id: 'tide', rings }));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(articleHash(parseArticle('The tide came.', { id: 'tide', rings: [2n, rings] }))).not.toBe(hash);
  });

  it('sees the same list twice as two lists', () => {
    const list = ['a'];
    const twice = parseArticle('The tide came.', { id: 'tide', one: list, two: list });
    const apart = parseArticle('The tide came.', { id: 'tide', one: ['a'], two: ['a'] });
    expect(articleHash(twice)).toBe(articleHash(apart));
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
