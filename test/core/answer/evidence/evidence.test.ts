import { describe, expect, it } from 'vitest';
import { sentencePlaces } from '../../../../src/core/answer/evidence/candidates.js';
import { groundOf } from '../../../../src/core/answer/evidence/ground.js';
import { levelAt } from '../../../../src/core/answer/evidence/levels.js';
import { lookupOf } from '../../../../src/core/answer/evidence/lookup.js';
import { addedMass, metInRun } from '../../../../src/core/answer/evidence/mass.js';
import { metIn } from '../../../../src/core/answer/evidence/met.js';
import { pairsAt } from '../../../../src/core/answer/evidence/pairs.js';
import { levelsAt } from '../../../../src/core/answer/evidence/sentence-score.js';
import { partsOf } from '../parts-of.js';

const parts = await partsOf({
  'harbour-lights': [
    'The quay was flooded. Sailors moved the buoys. Nobody was hurt.',
    'Cranes stood still.',
    'Traders lost barrels. Insurers paid later.',
  ].join('\n'),
  other: 'A museum opened elsewhere with paintings and statues of kings.',
});
const [desk] = parts.articles;
if (desk === undefined) throw new Error('The harbour article is missing.');
const ground = groundOf(parts, desk);

const ready = (question: string) => {
  const query = parts.index.query(question);
  const lookup = lookupOf(parts.index, query);
  return { asked: { query, lookup, plain: query }, lookup, met: metIn(ground, lookup, query.terms.length) };
};
const levels = (question: string) => {
  const { lookup, met } = ready(question);
  return desk.layout.sentences.map(({ index }) => levelAt(ground, lookup, met, index, 0));
};

describe('the level at which a question word is met', () => {
  it('is highest in the sentence, less around it, least elsewhere in the article', () => {
    expect(levels('buoys')).toEqual([0.5, 1, 0.6, 0.4, 0.2, 0.2]);
  });

  it('reaches from the paragraph after, a little less than from the one before', () => {
    expect(levels('cranes')).toEqual([0.3, 0.3, 0.3, 1, 0.4, 0.4]);
  });

  it('is that of the title everywhere', () => {
    expect(levels('lights')).toEqual([0.6, 0.6, 0.6, 0.6, 0.6, 0.6]);
  });

  it('is nothing for a word that the article does not have', () => {
    expect(levels('museum')).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('is measured against the whole question, unknown words in full', () => {
    const { asked, met } = ready('buoys penguins');
    expect(levelsAt(asked, ground, met, 1)).toBeLessThan(0.6);
    expect(levelsAt(ready('buoys').asked, ground, ready('buoys').met, 1)).toBe(1);
  });
});

describe('neighbours of a question', () => {
  it('are counted where they stand within three words of each other', () => {
    const { lookup } = ready('sailors buoys');
    expect(pairsAt(ground, lookup, 2, 1)).toBe(1);
    expect(pairsAt(ground, lookup, 2, 0)).toBe(0);
    expect(pairsAt(ground, ready('buoys').lookup, 1, 1)).toBe(0);
  });
});

describe('what a sentence adds to an excerpt', () => {
  it('is the idf of the words that the excerpt does not have yet', () => {
    const { asked, met } = ready('quay buoys');
    const [, buoys] = asked.query.terms;
    expect(addedMass(asked, met, { first: 0, last: 0 }, 1)).toBe(buoys?.idf);
    expect(addedMass(asked, met, { first: 0, last: 1 }, 2)).toBe(0);
    expect([metInRun(met, { first: 0, last: 1 }, 1), metInRun(met, { first: 2, last: 2 }, 1)]).toEqual([
      1, 0,
    ]);
  });
});

describe('the ground of an article', () => {
  it('is read once', () => {
    expect(groundOf(parts, desk)).toBe(ground);
  });

  it('knows where the words of each sentence begin', () => {
    const { firsts, words } = ground;
    for (const [index, { start }] of desk.layout.sentences.entries())
      expect(words.starts[firsts[index] ?? -1]).toBe(start);
  });
});

describe('the sentences that may answer', () => {
  it('are those of the passages, each once, with the coverage of the first', () => {
    const hits = [
      { passage: 0, score: 2, coverage: 0.9 },
      { passage: 0, score: 1, coverage: 0.4 },
    ];
    const places = sentencePlaces(parts, hits, [], null);
    expect(new Set(places.map(({ sentence }) => sentence)).size).toBe(places.length);
    expect(places.every(({ coverage }) => coverage === 0.9)).toBe(true);
  });

  it('are those of further places too', () => {
    const places = sentencePlaces(parts, [], [{ article: 1, start: 0, end: 5 }], null);
    expect(
      places.map(({ ground: own, sentence, coverage }) => [own.desk.number, sentence, coverage]),
    ).toEqual([[1, 0, 0]]);
  });
});
