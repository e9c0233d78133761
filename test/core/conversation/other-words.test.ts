import { describe, expect, it } from 'vitest';
import { countedBefore, reworded, thingCounted } from '../../../src/core/conversation/other-words.js';
import { earlier, PARTS } from './ferries.js';

const asked = async (first: string, words: string) => reworded(PARTS, await earlier(first), words);

describe('the earlier question with other words', () => {
  it.each([
    ['would Norway lend ferries?', 'how many', 'how many ferries would Norway lend'],
    ['would Norway lend ferries?', 'how many ferries', 'how many ferries would Norway lend'],
    ['would Norway lend ferries?', 'which countries', 'which countries would lend ferries'],
    ['who would lend ferries?', 'which countries', 'which countries would lend ferries'],
    ['how many states would lend ferries?', 'which ones', 'which states would lend ferries'],
    ['which countries would lend ferries?', 'which ones', 'which countries would lend ferries'],
    ['what do tickets cost?', 'how much', 'how much do tickets cost'],
    ['why did the quay close?', 'for how long', 'for how long did the quay close'],
    ['When do the ferries sail?', 'where', 'where do the ferries sail'],
    ['Would Norway lend ferries?', 'why', 'why would Norway lend ferries'],
  ])('is a question: %s · %s', async (first, words, question) => {
    expect(await asked(first, words)).toEqual({ question, isWhole: true, isClear: true });
  });

  it.each([
    ['how many ferries would be lent?', 'why', 'why ferries would be lent'],
    ['how many ferries would Norway lend?', 'which countries', 'which countries ferries would Norway lend'],
    ['would Norway lend ferries?', 'how many sailors', 'how many sailors would Norway lend ferries'],
    ['what did Holm say about sailors?', 'how many', 'how many sailors did Holm say'],
    ['what did Holm say about the quay?', 'where', 'where did Holm say about the quay'],
    ['not Holm', 'how many', 'how many not Holm'],
    ['who is Jens Holm?', 'how many', 'how many is Jens Holm'],
  ])('is only looked up where it would read as none: %s · %s', async (first, words, question) => {
    expect(await asked(first, words)).toMatchObject({ question, isWhole: false });
  });

  it('says what is asked for where it is whole or names a thing', async () => {
    expect((await asked('would Norway lend ferries?', 'how much'))?.isClear).toBe(false);
    expect((await asked('would Norway lend ferries?', 'how many sailors'))?.isClear).toBe(true);
    expect((await asked('how many ferries would be lent?', 'why'))?.isClear).toBe(false);
  });

  it('asks nothing where the earlier question is not known', async () => {
    const before = await earlier('would Norway lend ferries?');
    const unknown = { ...before, reading: { ...before.reading, text: '' } };
    expect(reworded(PARTS, unknown, 'how many')).toBeNull();
  });
});

describe('the thing that is counted', () => {
  it('is what the words name, else what the earlier question counts', async () => {
    const before = await earlier('how many sailors would the fleet need?');
    expect(thingCounted(PARTS, before, 'how many ferries')).toBe('ferries');
    expect(thingCounted(PARTS, before, 'how many of them')).toBe('sailors');
  });

  it('is nothing where the earlier question names nothing that the articles count', async () => {
    expect(countedBefore(PARTS, await earlier('who is Ingrid Lind?'))).toBeNull();
  });
});
