import { describe, expect, it } from 'vitest';
import { articlesOf, cited, numbersWith } from '../../../src/render/plot/cited.js';
import { entry, statement } from './samples.js';

const entryIn = (articleId: string, title: string) => {
  const made = entry({ text: 'It takes 900.', amount: '900', value: 900 });
  const { excerpt } = made;
  return { ...made, excerpt: { ...excerpt, articleId, citation: { ...excerpt.citation, title } } };
};

const entries = [
  entryIn('lake', 'Rangers at the lake'),
  entryIn('hill', 'Rangers on the hill'),
  entryIn('lake', 'Rangers at the lake'),
  entryIn('shown', 'Rangers again'),
];

describe('the articles of a plot', () => {
  it('keep the numbers of the answer, and those that only the plot has come next', () => {
    expect([
      ...numbersWith(
        new Map([
          ['other', 1],
          ['shown', 2],
        ]),
        entries,
      ),
    ]).toEqual([
      ['other', 1],
      ['shown', 2],
      ['lake', 3],
      ['hill', 4],
    ]);
  });

  it('are listed once each, in the order of their numbers, without those that no statement stands in', () => {
    expect(
      articlesOf(
        entries,
        numbersWith(
          new Map([
            ['other', 1],
            ['shown', 2],
          ]),
          entries,
        ),
      ),
    ).toEqual(['[2] Rangers again', '[3] Rangers at the lake', '[4] Rangers on the hill']);
  });

  it('are cited behind the words', () => {
    expect(cited('at least 5,000', statement({ article: 3 }))).toBe('at least 5,000 [3]');
  });
});
