import { describe, expect, it } from 'vitest';
import { termOf } from '../../../../src/core/search/terms/term-of.js';

const sameTerm = (language: string, ...words: readonly string[]): void => {
  const terms = new Set(words.map((word) => termOf(word, language)));
  expect([...terms]).toEqual([expect.any(String)]);
};

describe('termOf', () => {
  it.each([
    ['en', ['soldier', 'soldiers', 'Soldiers']],
    ['en', ['take', 'took', 'taken', 'takes']],
    ['en', ['die', 'dies', 'died', 'dying']],
    ['en', ['lie', 'lies', 'lied', 'lying', 'lain']],
    ['en', ['child', 'children']],
    ['en', ['labour', 'labor', 'labours']],
    ['en', ['organisation', 'organization', 'organise', 'organized']],
    ['en', ['centre', 'centers']],
    ['en', ['defence', 'defense']],
    ['en', ['analyse', 'analyzed']],
    ['en', ['five', '5']],
    ['en', ['30,000', '30000', '30 000']],
    ['en', ['Glavaš', 'glavas', 'GLAVAS']],
    ['en', ['U.S', 'US']],
    ['de', ['Soldat', 'Soldaten']],
    ['de', ['Häuser', 'Hauser', 'Haus']],
    ['uk', ['військовий', 'військових', 'військовим']],
    ['uk', ['Зеленський', 'Зеленського']],
    ['ru', ['украинский', 'украинских']],
    ['ru', ['войска', 'войсками']],
    ['fr', ['soldat', 'soldats']],
    ['es', ['soldado', 'soldados']],
    ['it', ['soldato', 'soldati']],
    ['pl', ['żołnierz', 'żołnierze', 'zolnierzy']],
    ['uk-UA', ['мир', 'миру']],
  ])('in %s gives one term for %j', (language, words) => {
    sameTerm(language, ...words);
  });

  it.each([
    ['en', 'the how which did don’t whose'],
    ['de', 'der wer wie wieviel für und'],
    ['ru', 'и кто сколько которые ещё'],
    ['uk', 'і хто скільки який'],
    ['fr', 'le qui combien où'],
    ['es', 'el quién cuánto dónde'],
    ['it', 'il chi quanto perché'],
    ['pl', 'i kto ile gdzie'],
  ])('in %s takes %j for stop words', (language, words) => {
    expect(words.split(' ').map((word) => termOf(word, language))).toEqual(words.split(' ').map(() => null));
  });

  it('never takes a word in capitals for a stop word', () => {
    expect([termOf('US', 'en'), termOf('us', 'en')]).toEqual(['usa', null]);
    expect([termOf('WHO', 'en'), termOf('who', 'en')]).toEqual(['who', null]);
  });

  it('keeps “US” apart from what stemming leaves of “use”', () => {
    expect(termOf('used', 'en')).not.toBe(termOf('US', 'en'));
  });

  it('stems Latin names in a Cyrillic text as English, and keeps words of a language without rules', () => {
    expect(termOf('Patriots', 'uk')).toBe(termOf('Patriots', 'en'));
    expect(termOf('sotilaat', 'fi')).toBe('sotilaat');
  });

  it('gives null for what holds no letter or digit', () => {
    expect(termOf('’', 'en')).toBeNull();
  });
});
