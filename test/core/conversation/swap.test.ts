import { describe, expect, it } from 'vitest';
import { readPhrase } from '../../../src/core/conversation/phrases.js';
import { swapped } from '../../../src/core/conversation/swap.js';
import { earlier, PARTS } from './ferries.js';

const swap = async (question: string, phrase: string) =>
  swapped(PARTS, await earlier(question), readPhrase(PARTS, phrase));

describe('a phrase put into the earlier question', () => {
  it.each([
    ['what did Holm say about pay?', 'Lind', 'what did Lind say about pay?'],
    ['what did Holm say about pay?', 'about crews', 'what did Holm say about crews?'],
    ['what did Holm say about pay?', 'crews', 'what did Holm say about crews?'],
    ['what did Holm say about Lind?', 'Nordby', 'what did Nordby say about Lind?'],
    ['what did Holm say about Lind?', 'about Nordby', 'what did Holm say about Nordby?'],
    ['would Norway lend ferries?', 'Iceland', 'would Iceland lend ferries?'],
    ['would Norway lend ferries?', 'sailors', 'would Norway lend sailors?'],
    ['would Norway lend ferries to Iceland?', 'to Finland', 'would Norway lend ferries to Finland?'],
    ['would Norway lend ferries to Iceland?', 'Finland', 'would Finland lend ferries to Iceland?'],
    ['would the UK lend ferries?', 'Iceland', 'would Iceland lend ferries?'],
    ['would Norway lend ferries?', 'the UK', 'would the UK lend ferries?'],
    ['how many Danish sailors sail?', 'Norway', 'how many Norwegian sailors sail?'],
    ['would Norway lend ferries?', 'the Finns', 'would Finland lend ferries?'],
    ['how many sailors would the fleet need?', 'ferries', 'how many ferries would the fleet need?'],
    ['what did the mayor say about Norway?', 'Holm', 'what did Holm say about Norway?'],
    ['what did Lind say about Norway?', 'the minister', 'what did the minister say about Norway?'],
    ['what did the Danish captain say?', 'the Swedish one', 'what did the Swedish captain say?'],
    ['who is Jens Holm?', 'Ingrid Lind', 'who is Ingrid Lind?'],
    [
      "how many sailors were at the crews' meeting in Oslo?",
      'at the quay in Malmö',
      'how many sailors were at the quay in Malmö',
    ],
    ['would Norway lend ferries?', 'in May', 'would Norway lend ferries in May'],
    ['who met on 4 March?', 'on 2 March', 'who met on 2 March?'],
  ])('%s · %s', async (question, phrase, expected) => {
    expect((await swap(question, phrase))[0]?.replace(/\?$/u, '')).toBe(expected.replace(/\?$/u, ''));
  });

  it('stands for nothing where the question has nothing of its kind', async () => {
    expect(await swap('who pays the crews?', 'Iceland')).toEqual([]);
  });

  it('is tried in three places at most', async () => {
    const all = await swap('would Norway, Iceland, Finland, Sweden and Denmark lend ferries?', 'Spain');
    expect(all).toHaveLength(3);
    expect(new Set(all).size).toBe(3);
  });
});
