import { describe, expect, it } from 'vitest';
import { type Asked, askAbsent, askAll } from '../../../eval/search/ask-all.js';
import { documentsOf } from '../../../eval/search/collection.js';
import { comparison, errorLines, summaryOf, summaryTable, three } from '../../../eval/search/report.js';

const COLLECTION = {
  name: 'harbour',
  lang: 'en',
  passages: [
    {
      id: 'a',
      doc: 'one',
      title: '',
      text: 'The ferry left the harbour at dawn with all the passengers aboard.',
    },
    {
      id: 'b',
      doc: 'one',
      title: '',
      text: 'The captain of the boat was asked to wait for the mail from the city.',
    },
    {
      id: 'c',
      doc: 'two',
      title: '',
      text: 'A lighthouse was sold to a painter who wants to live in it alone.',
    },
  ],
  queries: [
    { id: '1', text: 'when did the ferry leave?', rel: ['a'] },
    { id: '2', text: 'who bought the lighthouse?', rel: ['c'] },
    { id: '3', text: 'what did the painter of the captain do?', rel: ['b'] },
  ],
};

describe('askAll', () => {
  it('asks over all documents and names the passages of the collection', async () => {
    const asked = await askAll(COLLECTION, documentsOf(COLLECTION));
    expect(asked.slice(0, 2).map(({ id, ids, hit1 }) => [id, ids, hit1])).toEqual([
      ['1', ['a'], 1],
      ['2', ['c'], 1],
    ]);
  });
});

describe('askAbsent', () => {
  it('asks without the documents that answer', async () => {
    const absent = await askAbsent(COLLECTION, documentsOf(COLLECTION));
    expect(new Map(absent.map(({ id, coverage }) => [id, coverage > 0]))).toEqual(
      new Map([
        ['1', false],
        ['2', false],
        ['3', true],
      ]),
    );
  });
});

const asked = (id: string, hit1: number): Asked => ({
  id,
  text: `question ${id}`,
  ids: ['x'],
  coverage: hit1,
  ms: 1,
  processor: 0.5,
  ndcg10: hit1,
  hit1,
  hit5: 1,
  recall10: 1,
  mrr: hit1,
});

describe('the report', () => {
  it('gives shares with intervals, AUROC and times', () => {
    const summary = summaryOf([asked('1', 1), asked('2', 0)], [{ coverage: 0 }, { coverage: 0 }]);
    expect(summary.measures.hit1).toEqual({
      value: 0.5,
      low: expect.closeTo(0.0945, 3),
      high: expect.closeTo(0.9055, 3),
    });
    expect([summary.auroc, summary.ms, summary.processorMs]).toEqual([
      0.75,
      { p50: 1, p99: 1 },
      { p50: 0.5, p99: 0.5 },
    ]);
    expect(summaryTable('harbour', summary)).toContain('hit@1               .500');
  });

  it('compares question by question, whatever their order', () => {
    const text = comparison([asked('1', 1), asked('2', 1)], [asked('2', 1), asked('1', 0)]);
    expect(text).toMatch(/hit@1\s+\.500\s+\[\.000, 1\.000\]/u);
  });

  it('lists the questions that were answered wrongly', () => {
    const lines = errorLines([asked('1', 1), asked('2', 0)], () => 'the first passage', 5);
    expect(lines).toBe('.000  question 2\n      first: the first passage');
  });

  it('writes shares without the nought', () => {
    expect([0.5, -0.25, 1].map(three)).toEqual(['.500', '-.250', '1.000']);
  });
});
