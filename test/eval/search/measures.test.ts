import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentsOf } from '../../../eval/search/collection.js';
import { groupBy } from '../../../eval/search/group.js';
import { measuresOf } from '../../../eval/search/measures.js';

describe('measuresOf', () => {
  it('scores a right first hit in full', () => {
    expect(measuresOf(['a', 'b'], ['a'])).toEqual({ ndcg10: 1, hit1: 1, hit5: 1, recall10: 1, mrr: 1 });
  });

  it('scores by rank and by how many of the right ones are there', () => {
    const gain = 1 / Math.log2(3);
    expect(measuresOf(['x', 'a', 'y'], ['a', 'b'])).toEqual({
      ndcg10: expect.closeTo(gain / (1 + gain), 12),
      hit1: 0,
      hit5: 1,
      recall10: 0.5,
      mrr: 0.5,
    });
  });

  it('gives nothing for right ones below the tenth place but their reciprocal rank', () => {
    const ids = [...Array.from({ length: 10 }, (_, at) => `x${at}`), 'a'];
    expect(measuresOf(ids, ['a'])).toEqual({
      ndcg10: 0,
      hit1: 0,
      hit5: 0,
      recall10: 0,
      mrr: expect.closeTo(1 / 11, 12),
    });
  });

  it('gives nothing where nothing was found', () => {
    expect(measuresOf([], ['a'])).toEqual({ ndcg10: 0, hit1: 0, hit5: 0, recall10: 0, mrr: 0 });
  });
});

describe('documentsOf', () => {
  it('makes one article of each document and knows where its passages stand', () => {
    const passages = ['The ferry left.', 'The bridge fell.', 'The ice came.'].map((text, at) => ({
      id: `p${at}`,
      doc: at < 2 ? 'one' : 'two',
      title: 'Harbour',
      text,
    }));
    const documents = documentsOf({ name: 'harbour', lang: 'en', passages, queries: [] });
    expect(
      documents.map(({ doc, input, places }) => [
        doc,
        places.map(({ id, start, end }) => [id, input.article.text.slice(start, end)]),
      ]),
    ).toEqual([
      [
        'one',
        [
          ['p0', 'The ferry left.'],
          ['p1', 'The bridge fell.'],
        ],
      ],
      ['two', [['p2', 'The ice came.']]],
    ]);
  });
});

describe('groupBy', () => {
  it('keeps every item, in order, in the group of its key', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (numbers) => {
        const groups = groupBy(numbers, (number) => String(number % 3));
        expect([...groups.values()].flat().sort()).toEqual([...numbers].sort());
        for (const [key, members] of groups)
          expect(members).toEqual(numbers.filter((number) => String(number % 3) === key));
      }),
    );
  });
});
