import { describe, expect, it } from 'vitest';
import { countedBefore, thingCounted, withWords } from '../../../src/core/conversation/other-words.js';
import { earlier, PARTS } from './ferries.js';

const asked = async (first: string, words: string) => withWords(PARTS, await earlier(first), words);

describe('the earlier question with other words', () => {
  it.each([
    ['would Norway lend ferries?', 'how many', 'how many ferries would Norway lend'],
    ['would Norway lend ferries?', 'how many sailors', 'how many sailors would Norway lend ferries'],
    ['would Norway lend ferries?', 'which countries', 'which countries would lend ferries'],
    ['who would lend ferries?', 'which countries', 'which countries would lend ferries'],
    ['how many states would lend ferries?', 'which ones', 'which states would lend ferries'],
    ['what did Holm say about sailors?', 'how many', 'how many sailors did Holm say'],
    ['what do tickets cost?', 'how much', 'how much do tickets cost'],
    ['why did the quay close?', 'for how long', 'for how long did the quay close'],
    ['When do the ferries sail?', 'where', 'where do the ferries sail'],
    ['Would Norway lend ferries?', 'why', 'why would Norway lend ferries'],
  ])('%s · %s', async (first, words, expected) => {
    expect(await asked(first, words)).toBe(expected);
  });

  it('asks nothing where the earlier question is not known', async () => {
    const before = await earlier('would Norway lend ferries?');
    const unknown = { ...before, reading: { ...before.reading, text: '' } };
    expect(withWords(PARTS, unknown, 'how many')).toBeNull();
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
