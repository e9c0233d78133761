import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawPlaces } from '../../eval/figures/draw.js';
import { labelledSentences, readLabelled, readTexts, sentenceAt } from '../../eval/figures/sample.js';

const PLAIN = 'The mill lost 12 workers. It was built in 1904.';
const MEASURED = 'Nine barges came. Freight rose 4 percent.';
const texts = readTexts(
  JSON.stringify([
    { id: 'mill', text: PLAIN, quotes: [] },
    { id: 'barges', text: MEASURED, quotes: [] },
    { id: 'date', text: 'The fair begins on May 9. It was last held in 1987.', quotes: [] },
    { id: 'apart', text: 'He bought a 12 - page leaflet.', quotes: [] },
  ]),
);
const kept = JSON.stringify([
  {
    article: 'mill',
    start: 0,
    end: 25,
    part: 'read',
    quantities: [{ value: 12, change: '=', unit: 'workers', referred_concepts: 'mill' }],
  },
  {
    article: 'barges',
    start: 18,
    end: 41,
    part: 'aside',
    quantities: [{ value: [3, 4], change: 'up', unit: 'percent', referred_concepts: '-' }],
  },
  { article: 'gone', start: 0, end: 9, part: 'aside', quantities: [] },
]);

describe('the labelled sample of sentences with figures', () => {
  it('gives the sentences of one part with their labels', () => {
    expect(labelledSentences(texts, readLabelled(kept), 'read')).toEqual([
      {
        text: 'The mill lost 12 workers.',
        quantities: [{ values: [12], change: '=', unit: 'workers', thing: 'mill' }],
      },
    ]);
  });

  it('leaves out a sentence whose article is not at hand', () => {
    expect(labelledSentences(texts, readLabelled(kept), 'aside')).toEqual([
      {
        text: 'Freight rose 4 percent.',
        quantities: [{ values: [3, 4], change: 'up', unit: 'percent', thing: '' }],
      },
    ]);
    expect(sentenceAt(texts, { article: 'mill', start: 400, end: 410 })).toBeNull();
  });

  it('refuses a list of another form', () => {
    expect(() => readLabelled('[{ "article": "mill", "start": 0, "end": 9, "part": "all" }]')).toThrow(
      /quantities/u,
    );
  });

  it('keeps no sentence of an article, and no article in both parts', () => {
    const labelled = readLabelled(
      readFileSync(new URL('../../eval/figures/sample.json', import.meta.url), 'utf8'),
    );
    const articles = (part: string) => labelled.filter((one) => one.part === part).map((one) => one.article);
    expect(labelled.flatMap((one) => Object.keys(one)).filter((key) => key === 'text')).toEqual([]);
    expect(articles('read').filter((id) => articles('aside').includes(id))).toEqual([]);
    expect(new Set(labelled.map((one) => one.article)).size).toBe(labelled.length);
  });
});

describe('the drawing of sentences', () => {
  it('takes one sentence with an amount from a text, the same every time', () => {
    const places = drawPlaces(texts, 2);
    expect(places).toEqual(drawPlaces(texts, 2));
    expect(places.map((place) => sentenceAt(texts, place)).every((words) => words !== null)).toBe(true);
    expect(places.map(({ article }) => article).toSorted()).toEqual(['barges', 'mill']);
  });

  it('draws nothing from texts with dates, years or hyphens that stand apart', () => {
    const none = texts.filter(({ id }) => /^(?:date|apart)$/u.test(id));
    expect(drawPlaces(none, 2)).toEqual([]);
  });

  it('asks every second sentence for a measure or a word of change', () => {
    const same = ['a', 'b'].map((id) => ({ id, text: MEASURED }));
    expect(sentenceAt(same, drawPlaces(same, 2)[1] ?? { article: '', start: 0, end: 0 })).toBe(
      'Freight rose 4 percent.',
    );
  });
});
