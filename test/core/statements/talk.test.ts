import { describe, expect, it } from 'vitest';
import { CHAT_PHRASES, isChatWord, isMisspeltChat, isTalk } from '../../../src/core/statements/talk.js';

describe('words of chat', () => {
  it.each(['lol', 'LOL', 'honestly', 'the', 'insane', 'never', 'thats'])('say nothing: %s', (word) => {
    expect(isChatWord(word)).toBe(true);
  });

  it.each(['US', 'quay', '900', 'Lund', 'unsigned'])('are not: %s', (word) => {
    expect(isChatWord(word)).toBe(false);
  });

  it.each(['everbody', 'seriusly', 'honestyl'])('are known with one letter wrong: %s', (word) => {
    expect(isMisspeltChat(word)).toBe(true);
  });

  it.each(['mourning', 'relay', 'quay', 'siad'])('are not taken for others: %s', (word) => {
    expect(isMisspeltChat(word)).toBe(false);
  });

  it('are some phrases', () => {
    expect('No wonder, there is no doubt and no quay'.match(CHAT_PHRASES)).toEqual(['No wonder', 'no doubt']);
  });
});

describe('small talk', () => {
  it.each([
    'good morning everyone',
    'lol same',
    'wow that is huge',
    'what a mess',
    'thanks for the answer',
    '900',
    '',
  ])('is left out: %s', (text) => {
    expect(isTalk(text)).toBe(true);
  });

  it.each(['Poland sends boats', 'the quay leaks again', 'Lund resigned', 'nine hours of talks'])(
    'is not: %s',
    (text) => {
      expect(isTalk(text)).toBe(false);
    },
  );
});
