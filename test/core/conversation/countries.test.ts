import { describe, expect, it } from 'vitest';
import { countriesIn, inFormOf } from '../../../src/core/conversation/countries.js';

const named = (text: string): readonly string[] =>
  countriesIn(text).map(({ start, end }) => text.slice(start, end));

describe('the countries of a question', () => {
  it.each([
    ['would France send troops to Ukraine?', ['France', 'Ukraine']],
    ['how many french ships', ['french']],
    ['and the Poles?', ['Poles']],
    ['United States or the United Kingdom', ['United States', 'United Kingdom']],
    ['new zealand and south korea', ['new zealand', 'south korea']],
    ['İzmir, İnegöl and the United States', ['United States']],
    ['who pays the crews', []],
    ['tell us what the US wants', ['US']],
  ])('%s', (text, countries) => {
    expect(named(text)).toEqual(countries);
  });
});

describe('a country in the form of another', () => {
  it.each([
    ['Slovenia', 'French', 'Slovenian'],
    ['slovenia', 'france', 'slovenia'],
    ['Poles', 'France', 'Poland'],
    ['Dutch', 'Germany', 'Netherlands'],
    ['Spain', 'Danish', 'Spanish'],
    ['Paris', 'Danish', 'Paris'],
    ['Danish', 'London', 'Danish'],
    ['Atlantis', 'French', 'Atlantis'],
  ])('%s for %s is %s', (typed, other, form) => {
    expect(inFormOf(typed, other)).toBe(form);
  });
});
