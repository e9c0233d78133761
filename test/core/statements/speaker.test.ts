import { beforeAll, describe, expect, it } from 'vitest';
import { readParts } from '../../../src/core/desk/parts.js';
import type { DeskParts } from '../../../src/core/desk/types.js';
import { meantSpeaker, statedSpeaker } from '../../../src/core/statements/speaker.js';
import { ARTICLES } from './made.js';

let parts: DeskParts;
beforeAll(async () => {
  parts = await readParts(ARTICLES, async () => {}, undefined);
});

/** The speaker, and what is left to look up. */
const read = (text: string) => {
  const stated = statedSpeaker(parts, text);
  if (stated === null) return null;
  const { start, end } = stated.without;
  return [stated.speaker.text, `${text.slice(0, start)}${text.slice(end)}`.trim()];
};

describe('the speaker of a statement', () => {
  it.each([
    ['Lund said the quay comes first', 'Lund', 'the quay comes first'],
    ['and lund keeps saying that the quay comes first', 'lund', 'the quay comes first'],
    ['Captain Brandt told reporters that nobody asked', 'Captain Brandt', 'nobody asked'],
    ['The harbour minister thinks the shed is a ruin', 'harbour minister', 'the shed is a ruin'],
    ['the shed is a ruin according to Edda Lund', 'Edda Lund', 'the shed is a ruin'],
    ['a port official warned that it is too few', 'a port official', 'it is too few'],
    ['“nobody asked the crews”, says Brandt', 'Brandt', '“nobody asked the crews”'],
    ['Lund: “we begin with the quay”', 'Lund', '“we begin with the quay”'],
  ])('%s', (text, speaker, rest) => {
    expect(read(text)).toEqual([speaker, rest]);
  });

  it.each([
    ['she said it would rain'],
    ['people say that it leaks'],
    ['somebody told me that it leaks'],
    ['Lund called off the talks'],
    ['Norland pledged 30m crowns'],
    ['my neighbour says that it leaks'],
  ])('is nobody known in: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('is the one before where a pronoun begins the statement', () => {
    const before = statedSpeaker(parts, 'Lund said the quay comes first')?.speaker ?? null;
    expect(meantSpeaker('She says the shed is a ruin', before)?.speaker.text).toBe('Lund');
    expect(meantSpeaker('and he wants boats', before)?.without).toEqual({ start: 0, end: 6 });
    expect(meantSpeaker('She says the shed is a ruin', null)).toBeNull();
    expect(meantSpeaker('The shed is a ruin', before)).toBeNull();
  });
});
