import { describe, expect, it } from 'vitest';
import { speakerWords } from '../../../src/core/question/speaker-words.js';

const read = (question: string, wantsWords = false) => {
  const words = speakerWords(question, wantsWords);
  if (words === null) return null;
  const { speaker, topic } = words;
  return [
    question.slice(speaker.start, speaker.end),
    topic === null ? null : question.slice(topic.start, topic.end),
  ];
};

describe('the speaker that a question names', () => {
  it.each([
    ['what did Halvorsen say about the lamp?', 'Halvorsen', 'the lamp'],
    ['what did the harbour master say?', 'harbour master', null],
    ['how did ingrid halvorsen describe the storm', 'ingrid halvorsen', 'the storm'],
    ["didn't Wik say that ships pass", 'Wik', 'ships pass'],
    ['what Wik said about ships', 'Wik', 'ships'],
    ['quotes by Tomas Wik', 'Tomas Wik', null],
    ['statement from the mayor on schools', 'mayor', 'schools'],
    ["what were Halvorsen's words to the crew", 'Halvorsen', 'the crew'],
    ["Halvorsen's response to the storm", 'Halvorsen', 'the storm'],
  ])('%s', (question, speaker, topic) => {
    expect(read(question)).toEqual([speaker, topic]);
  });

  it.each([
    ['Wik on ships', 'Wik', 'ships'],
    ['Wik said ships pass', 'Wik', 'ships pass'],
    ['Wik quote', 'Wik', 'quote'],
  ])('in the short form of /quote: %s', (question, speaker) => {
    expect(read(question)).toBeNull();
    expect(read(question, true)?.[0]).toBe(speaker);
  });

  it.each([
    'what did they say',
    'did anyone say why',
    'what does the article say about ships',
    'who lit the lamp',
  ])('is nobody in particular: %s', (question) => {
    expect(read(question, true)).toBeNull();
  });
});
