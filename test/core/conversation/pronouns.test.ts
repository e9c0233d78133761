import { describe, expect, it } from 'vitest';
import { withoutPronouns } from '../../../src/core/conversation/pronouns.js';
import { earlier, PARTS } from './ferries.js';

const written = async (first: string, text: string) => withoutPronouns(PARTS, await earlier(first), text);

describe('pronouns that stand for something in the earlier turn', () => {
  it.each([
    ['what did Holm say about pay?', 'what did he say about crews?', 'what did Jens Holm say about crews?'],
    ['who is Ingrid Lind?', 'what did she say?', 'what did Ingrid Lind say?'],
    ['who is Ingrid Lind?', 'where is her quay?', "where is Ingrid Lind's quay?"],
    ['who is Jens Holm?', 'who asked him?', 'who asked Jens Holm?'],
    ['would Norway lend ferries?', 'when would they sail?', 'when would Norway sail?'],
    ['would Norway lend ferries?', 'how big would it be?', 'how big would ferries be?'],
    ['would Norway lend ferries?', 'how much aid did it give?', 'how much aid did Norway give?'],
    ['what is the Danish quay?', 'what did Holm say about it?', 'what did Holm say about the Danish quay?'],
    ['how many sailors would the fleet need?', 'who pays them?', 'who pays sailors?'],
    ['who works in Malmö and Oslo?', 'who lives there?', 'who lives in Oslo?'],
    ['what did Holm say about pay?', 'what did Lind say about that?', 'what did Lind say about pay?'],
    [
      'would Norway lend ferries to Iceland?',
      'what did Holm say about this?',
      'what did Holm say about ferries to Iceland?',
    ],
    ['what did a port official say about sailors?', 'who are they?', 'who are a port official?'],
  ])('%s · %s', async (first, text, expected) => {
    expect(await written(first, text)).toBe(expected);
  });

  it('names the speaker of the first excerpt where the question names nobody', async () => {
    expect(await written('who pays the crews?', 'what else did he say?')).toBe(
      'what else did Jens Holm say?',
    );
  });

  it.each([
    ['who is Ingrid Lind?', 'did Holm say he would sail?'],
    ['would Norway lend ferries?', 'do sailors know when they sail?'],
    ['who is Ingrid Lind?', 'is there any news?'],
    ['who is Ingrid Lind?', 'who said that pay is low?'],
    ['who is Ingrid Lind?', 'what did Holm say about pay?'],
  ])('are left where the text itself says whom they mean, or mean nothing: %s · %s', async (first, text) => {
    expect(await written(first, text)).toBeNull();
  });

  it('are left where nobody of that gender is there', async () => {
    expect(await written('who is Ingrid Lind?', 'what did he say?')).toBeNull();
  });
});
