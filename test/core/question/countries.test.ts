import { describe, expect, it } from 'vitest';
import { countryOf } from '../../../src/core/question/countries.js';
import { readQuestion } from '../../../src/core/question/index.js';
import { PARTS } from '../conversation/ferries.js';

describe('the country of a word', () => {
  it.each([
    ['france', 'names'],
    ['french', 'people'],
    ['poles', 'people'],
    ['uk', 'names'],
    ['paris', 'capitals'],
  ] as const)('%s is one of its %s', (word, field) => {
    expect(countryOf(word)?.field).toBe(field);
  });

  it('is the same for its name, its people and its capital', () => {
    expect(countryOf('norway')?.forms).toBe(countryOf('oslo')?.forms);
    expect(countryOf('norway')?.forms).toBe(countryOf('norwegians')?.forms);
  });

  it('is none for other words', () => {
    expect(countryOf('ferries')).toBeNull();
    expect(countryOf('')).toBeNull();
  });
});

describe('a country that is asked for its words', () => {
  it('is everybody who has a role of it', () => {
    const { speaker } = readQuestion('what did Denmark say about crews?', PARTS);
    expect(speaker?.people.map((number) => PARTS.people[number]?.name)).toEqual(['Jens Holm']);
  });

  it('is nobody where no role is of it', () => {
    const { speaker } = readQuestion('what did Norway say about crews?', PARTS);
    expect(speaker).toMatchObject({ text: 'Norway', names: ['norway'], people: [], sources: [] });
  });
});
