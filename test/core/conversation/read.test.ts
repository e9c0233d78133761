import { describe, expect, it } from 'vitest';
import { goesOn, readFollowUp } from '../../../src/core/conversation/read.js';

/** What a text is read as, in one line. */
const readOf = (text: string): string => {
  const read = readFollowUp(text);
  switch (read.kind) {
    case 'more':
      return 'more';
    case 'aspect':
      return read.aspect;
    case 'words':
      return `words ${text.slice(read.words.start, read.words.end)}`;
    case 'swap':
      return `${read.sure ? 'swap' : 'perhaps'} ${text.slice(read.phrase.start, read.phrase.end)}`;
    case 'question':
      return `${read.joined ? 'joined ' : ''}question ${text.slice(read.from)}`;
  }
};

describe('what a text goes on with', () => {
  it.each([
    'more',
    'More?',
    'and more please',
    'what else?',
    'anything else',
    'tell me more about that',
    'is there anything else?',
    'go on',
    'ok, next',
  ])('asks for more: %s', (text) => {
    expect(readOf(text)).toBe('more');
  });

  it.each([
    ['who said that?', 'speaker'],
    ['And who says so?', 'speaker'],
    ['according to whom', 'speaker'],
    ['when?', 'date'],
    ['When was that?', 'date'],
    ['and since when', 'date'],
    ['when did he say that?', 'date'],
    ['where', 'place'],
    ['where was that said?', 'place'],
    ['in which city?', 'place'],
    ['why?', 'reason'],
    ['but why not', 'reason'],
    ['how come?', 'reason'],
    ['who is this?', 'speaker'],
    ['what is this?', 'doubt'],
    ['thanks a lot, and when?', 'date'],
    ['thank you so much! why?', 'reason'],
    ['really?', 'doubt'],
    ['really though?', 'doubt'],
    ['when was that, btw?', 'date'],
    ['are you sure about that', 'doubt'],
    ['is that true?', 'doubt'],
  ])('asks for one side of it: %s', (text, aspect) => {
    expect(readOf(text)).toBe(aspect);
  });

  it.each([
    ['how many?', 'words how many'],
    ['and how many troops', 'words how many troops'],
    ['which countries?', 'words which countries'],
    ['who?', 'words who'],
    ['for how long?', 'words for how long'],
  ])('asks with other words: %s', (text, read) => {
    expect(readOf(text)).toBe(read);
  });

  it.each([
    ['and Slovenia?', 'swap Slovenia'],
    ['what about Starmer?', 'swap Starmer'],
    ['ok, and how about the Dutch?', 'swap the Dutch'],
    ['and about aircraft', 'swap about aircraft'],
    ['Slovenia?', 'perhaps Slovenia'],
    ['same for Poland', 'swap Poland'],
    ['sorry, Bergen I mean', 'swap Bergen'],
    ['nope, in Bergen, i meant', 'swap in Bergen'],
    ['Bergen I mean', 'swap Bergen'],
    ['oops, the Danes', 'swap the Danes'],
    ['not the UK, Iceland', 'swap Iceland'],
    ['Iceland, not Norway', 'swap Iceland'],
  ])('names something else: %s', (text, read) => {
    expect(readOf(text)).toBe(read);
  });

  it.each([
    ['what did Starmer say about aircraft?', 'question what did Starmer say about aircraft?'],
    ['and what did he say?', 'joined question what did he say?'],
    ['when did the talks in Jeddah begin?', 'question when did the talks in Jeddah begin?'],
    ['troops from Slovenia and Poland at sea', 'question troops from Slovenia and Poland at sea'],
  ])('is a question of its own: %s', (text, read) => {
    expect(readOf(text)).toBe(read);
  });
});

describe('a text that is nothing without an earlier turn', () => {
  it.each(['who is this?', 'what is this?', 'when?', 'more', 'thanks, and why?'])('is: %s', (text) => {
    expect(goesOn(text)).toBe(true);
  });

  it.each(['who are you?', 'thanks a lot', 'ok', '?', '', 'and Slovenia?', 'how many troops?'])(
    'is not: %s',
    (text) => {
      expect(goesOn(text)).toBe(false);
    },
  );
});
