import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTyped } from '../../eval/questions/read-typed.js';
import { excerpt } from '../render/samples.js';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-typed-'));
const TEXT = 'The mill has 40 sails.\n';
writeFileSync(join(folder, 'mill.md'), TEXT);
afterAll(() => rmSync(folder, { recursive: true }));

const read = (answerText: unknown) => {
  const file = join(folder, 'questions.json');
  writeFileSync(
    file,
    JSON.stringify([
      { id: 'a', kind: 'figures', question: 'how many sails', article: 'mill', answerText, paragraph: 1 },
    ]),
  );
  return readTyped('mill', folder, file);
};

const rightOf = async (answerText: unknown) => {
  const [first] = (await read(answerText)).cases;
  return ['It has 40 sails.', 'It has 90 sails.'].map((text) => first?.isRight(excerpt(text)));
};

describe('the answer to a typed question', () => {
  it('is right where an excerpt has its words', async () => {
    expect(await rightOf('40 sails')).toEqual([true, false]);
  });

  it('is right where an excerpt has the words at its place in the article', async () => {
    expect(await rightOf({ article: 'mill', start: 13, end: 21 })).toEqual([true, false]);
  });

  it.each([
    ['an article that is not there', { article: 'brook', start: 13, end: 21 }],
    ['a place beyond the text', { article: 'mill', start: 13, end: 2_100 }],
    ['an empty place', { article: 'mill', start: 13, end: 13 }],
  ])('is refused at %s', async (_, place) => {
    await expect(read(place)).rejects.toThrow(/No article holds the answer at .*--articles/u);
  });
});
