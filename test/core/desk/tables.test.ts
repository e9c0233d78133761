import { describe, expect, it } from 'vitest';
import { HARBOUR } from './harbour-parts.js';

const parts = await HARBOUR;
const person = (name: string) => parts.people.find((one) => one.name === name);

describe('the people of a desk', () => {
  it('are ordered by mentions, credits last, and know their number', () => {
    expect(parts.people.map(({ number, name, credit }) => [number, name, credit])).toEqual([
      [0, 'Edda Lund', false],
      [1, 'Ole Brandt', false],
      [2, 'Brandt', false],
      [3, 'Nils Brandt', false],
      [4, 'Kaja Moe', true],
    ]);
  });

  it('have the forms of all articles', () => {
    expect(person('Edda Lund')?.aliases).toEqual(['Lund']);
    expect(person('Edda Lund')?.mentions.map(({ article }) => article)).toEqual([0, 0, 0, 1]);
  });

  it('cite their roles with article and paragraph', () => {
    expect(person('Edda Lund')?.roles).toEqual([
      { text: 'Harbour Minister', articleId: 'launch', paragraph: 1 },
    ]);
  });

  it('have their words, direct and reported, in the order of the text', () => {
    const text = parts.articles[0]?.article.text ?? '';
    expect(
      person('Edda Lund')?.sayings.map(({ speech, words }) => [speech, text.slice(words.start, words.end)]),
    ).toEqual([
      ['direct', 'We begin with the quay,'],
      ['direct', 'The rest follows.'],
      ['reported', 'Lund said boats would patrol the bay at night.'],
    ]);
  });
});

describe('the unnamed sources of a desk', () => {
  it('are never joined across articles', () => {
    expect(
      parts.sources.map(({ number, article, text, sayings }) => [number, article, text, sayings.length]),
    ).toEqual([
      [0, 0, 'A port official', 1],
      [1, 1, 'a port official in Velmar', 1],
    ]);
  });
});

describe('the figures of a desk', () => {
  it('keep their article', () => {
    expect(parts.figures.map(({ article, figure }) => [article, figure.text, figure.counts])).toEqual([
      [0, '900', 'soldiers'],
      [1, '1,200', 'soldiers'],
      [1, '14', 'boats'],
    ]);
  });
});
