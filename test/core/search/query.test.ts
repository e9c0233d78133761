import { describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../../src/core/search/types.js';
import { articleOf, library } from './index-of.js';

const ARTICLES = [
  'The ferry of Robert Glavaš left the harbour with 300 soldiers.',
  'The harbour pilot said the ferry was late.',
  'Officials from the U.S. visited the harbour.',
];

const termsOf = (index: SearchIndex, text: string) =>
  index.query(text).terms.map(({ word, term, known }) => [word, term, known]);

describe('query', () => {
  it('keeps content words in order, each once, with their places', async () => {
    const index = await library(ARTICLES);
    const query = index.query('Where did the ferries of GLAVAŠ go, which ferry?');
    expect(query.terms.map(({ start, end, word, term, known }) => [start, end, word, term, known])).toEqual([
      [14, 21, 'ferries', 'ferri', true],
      [25, 31, 'GLAVAŠ', 'glava', true],
      [32, 34, 'go', 'go', false],
    ]);
  });

  it('leaves out the words of the spans that it is told to', async () => {
    const index = await library(ARTICLES);
    const query = index.query('what did Glavaš say on the ferry', [{ start: 9, end: 15 }]);
    expect(query.terms.map(({ word }) => word)).toEqual(['say', 'ferry']);
  });

  it('measures a question by its idf, rare words most, unknown ones as if one passage held them', async () => {
    const index = await library(ARTICLES);
    const { terms, mass } = index.query('harbour ferry pilot submarine');
    const [harbour = 0, ferry = 0, pilot = 0, submarine = 0] = terms.map(({ idf }) => idf);
    expect(harbour).toBeLessThan(ferry);
    expect(ferry).toBeLessThan(pilot);
    expect(submarine).toBe(pilot);
    expect(mass).toBeCloseTo(harbour + ferry + pilot + submarine);
  });

  it('reads “us” as the country, but not after “tell” or at the end', async () => {
    const index = await library(ARTICLES);
    expect(termsOf(index, 'us officials')).toEqual([
      ['us', 'usa', true],
      ['officials', 'offici', true],
    ]);
    expect(termsOf(index, 'what of us officials')).toHaveLength(2);
    expect(termsOf(index, 'tell us about officials')).toEqual([['officials', 'offici', true]]);
    expect(termsOf(index, 'did officials see us?').map(([word]) => word)).toEqual(['officials', 'see']);
  });

  it('reads a question in capitals like any other', async () => {
    const index = await library(ARTICLES);
    expect(termsOf(index, 'WHO IS THE PILOT')).toEqual([['PILOT', 'pilot', true]]);
  });

  it('has no terms for a question of stop words', async () => {
    const index = await library(ARTICLES);
    expect(index.query('who is it and why?')).toEqual({ text: 'who is it and why?', terms: [], mass: 0 });
    expect(await index.rank(index.query('who is it?'), 5)).toEqual([]);
  });

  it('reads at most 300 characters and 32 terms', async () => {
    const index = await library(ARTICLES);
    const many = Array.from({ length: 60 }, (_, at) => `w${at}`).join(' ');
    expect(index.query(many).terms).toHaveLength(32);
    expect(index.query(`${'x '.repeat(200)} ferry`).terms.map(({ word }) => word)).toEqual(['x']);
  });

  it('stems by the language that the question is in', async () => {
    const index = await library([
      articleOf('Die Soldaten der Fähre warteten.', { language: 'de' }),
      articleOf('The soldiers of the ferry waited.', { language: 'en' }),
    ]);
    expect(index.query('wie viele Soldaten waren auf der Fähre').terms.map(({ term }) => term)).toEqual([
      'soldat',
      'fahr',
    ]);
    expect(index.query('how many soldiers were on the ferry').terms.map(({ term }) => term)).toEqual([
      'soldier',
      'ferri',
    ]);
  });
});
