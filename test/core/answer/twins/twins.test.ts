import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twinsOf } from '../../../../src/core/answer/twins/index.js';
import { isAlike } from '../../../../src/core/answer/twins/same.js';
import { frequencyOf, sentenceTable, termsWithin } from '../../../../src/core/answer/twins/table.js';
import { readParts } from '../../../../src/core/desk/parts.js';
import type { DeskParts } from '../../../../src/core/desk/types.js';
import { parseArticle } from '../../../../src/index.js';

const partsOf = (...texts: readonly string[]): Promise<DeskParts> =>
  readParts(
    texts.map((text, index) => parseArticle(text, { id: `a${index}` })),
    () => Promise.resolve(),
    undefined,
  );

const placeOf = (parts: DeskParts, article: number, words: string) => {
  const start = parts.articles[article]?.article.text.indexOf(words) ?? -1;
  return { article, start, end: start + words.length };
};

const shown = (parts: DeskParts, article: number, words: string): readonly string[] =>
  twinsOf(parts, placeOf(parts, article, words)).map(
    (twin) => `a${twin.article}: ${parts.articles[twin.article]?.article.text.slice(twin.start, twin.end)}`,
  );

const LAMP = 'The lamp of the lighthouse went dark during the storm in autumn.';
const BOAT = 'A fishing boat missed the narrow channel and ran onto the rocks.';

describe('the twins of a place', () => {
  it('are the same sentence in each other article, wherever it stands there', async () => {
    const parts = await partsOf(LAMP, `Nothing else happened. ${LAMP} ${BOAT}`, `${BOAT}\n\n${LAMP}`, BOAT);
    expect(shown(parts, 0, LAMP)).toEqual([`a1: ${LAMP}`, `a2: ${LAMP}`]);
    expect(shown(parts, 3, BOAT)).toEqual([`a1: ${BOAT}`, `a2: ${BOAT}`]);
  });

  it('are runs of sentences for a run of sentences', async () => {
    const both = `${LAMP} ${BOAT}`;
    const parts = await partsOf(both, `Rain fell. ${both} The crew was saved.`, LAMP);
    expect(shown(parts, 0, both)).toEqual([`a1: ${both}`]);
  });

  it('may be split into two sentences there', async () => {
    const one = 'The lamp of the lighthouse went dark, and a fishing boat missed the narrow channel.';
    const two = 'The lamp of the lighthouse went dark. A fishing boat missed the narrow channel.';
    const parts = await partsOf(one, two);
    expect(shown(parts, 0, one)).toEqual([`a1: ${two}`]);
  });

  it('are never headings', async () => {
    const dark = 'The lighthouse lamp was dark during the autumn storm.';
    const heading = 'Lighthouse lamp dark during autumn storm';
    const parts = await partsOf(dark, `${BOAT}\n\n${heading}\n\n${BOAT}`);
    expect(parts.articles[1]?.layout.paragraphs.map(({ role }) => role)).toEqual(['body', 'heading', 'body']);
    expect(shown(parts, 0, dark)).toEqual([]);
  });

  it('are none in the same article, of a place outside, and in a desk of one article', async () => {
    const parts = await partsOf(`${LAMP} ${LAMP}`);
    expect(shown(parts, 0, LAMP)).toEqual([]);
    expect(twinsOf(parts, { article: 7, start: 0, end: 5 })).toEqual([]);
  });

  it('hold in both directions', async () => {
    const parts = await partsOf(LAMP, LAMP.replace('The lamp', 'That lamp'));
    expect([
      shown(parts, 0, LAMP).length,
      shown(parts, 1, LAMP.replace('The lamp', 'That lamp')).length,
    ]).toEqual([1, 1]);
  });

  it('lie within their articles and make whole sentences, whatever the texts', async () => {
    const sentence = fc
      .array(fc.constantFrom(...`${LAMP} ${BOAT}`.replace(/\./gu, '').toLowerCase().split(' ')), {
        minLength: 5,
        maxLength: 14,
      })
      .map((words) => `The ${words.join(' ')}.`);
    const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 2, maxLength: 4 }), async (texts) => {
        const parts = await partsOf(...texts);
        for (const { number, layout } of parts.articles)
          for (const { start, end } of layout.sentences)
            for (const twin of twinsOf(parts, { article: number, start, end })) {
              const other = parts.articles[twin.article];
              expect(twin.article).not.toBe(number);
              expect(other?.layout.sentences.some((one) => one.start === twin.start)).toBe(true);
              expect(other?.layout.sentences.some((one) => one.end === twin.end)).toBe(true);
              const [own, its] = [
                termsWithin(parts, number, [{ start, end }]),
                termsWithin(parts, twin.article, [twin]),
              ];
              expect(isAlike(own, its)).toBe(true);
            }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the table of sentences', () => {
  it('has every sentence of a term, numbered through all articles', async () => {
    const parts = await partsOf(`${BOAT} ${LAMP}`, LAMP);
    const table = sentenceTable(parts);
    const term = parts.index.termNumber(parts.index.termOf('lighthouse', 'en') ?? '') ?? -1;
    const at = table.offsets[term] ?? 0;
    expect([...table.firsts]).toEqual([0, 2, 3]);
    expect(frequencyOf(table, term)).toBe(2);
    expect([...table.sentences.slice(at, at + 2)]).toEqual([1, 2]);
  });
});

describe('likeness', () => {
  it('is four fifths of all words in common', () => {
    const set = (from: number, to: number) => new Set(Array.from({ length: to - from }, (_, n) => from + n));
    expect([
      isAlike(set(0, 9), set(1, 10)),
      isAlike(set(0, 9), set(2, 11)),
      isAlike(set(0, 10), set(0, 8)),
      isAlike(set(0, 10), set(0, 7)),
    ]).toEqual([true, false, true, false]);
  });
});
