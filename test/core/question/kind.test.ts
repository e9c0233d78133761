import { describe, expect, it } from 'vitest';
import { askedKind, kindFor } from '../../../src/core/question/kind.js';

const KINDS: readonly (readonly [string, string])[] = [
  ['who is the mayor?', 'person'],
  ['Whose boat sank', 'person'],
  ["who's in charge", 'person'],
  ['name of the harbour master', 'person'],
  ['how many boats sailed', 'amount'],
  ['number of boats in the bay', 'amount'],
  ['how big is the fleet', 'amount'],
  ['how much water did they carry', 'amount'],
  ['how much did the lamp cost', 'money'],
  ['price of the lamp', 'money'],
  ['how much money is left', 'money'],
  ['how long did the repair take', 'duration'],
  ['how many weeks did it take', 'duration'],
  ['how far is the island', 'distance'],
  ['distance to the island', 'distance'],
  ['how much land burned', 'distance'],
  ['what percentage of pupils', 'percent'],
  ['turnout per cent', 'percent'],
  ['how many pupils passed, percentage?', 'percent'],
  ['how old is the keeper', 'age'],
  ['at what age did she retire', 'age'],
  ['when did the ferry sail', 'date'],
  ['in what year was it built', 'date'],
  ['since when is it closed', 'date'],
  ['where is the ferry', 'place'],
  ['in which town did it land', 'place'],
  ['at what summit did they meet', 'place'],
  ['why did it close', 'reason'],
  ['how come it closed', 'reason'],
  ['did the ferry sail', 'whether'],
  ['will the school close', 'whether'],
  ['what happened on the island', 'other'],
  ['storm damage', 'other'],
];

describe('what a question asks for', () => {
  it.each(KINDS)('“%s” asks for %s', (question, kind) => {
    expect(askedKind(question).kind).toBe(kind);
  });

  it('lets the first question word decide', () => {
    expect(askedKind('what happened when the ferry sank').kind).toBe('other');
    expect(askedKind('when did they say who sank the ferry').kind).toBe('date');
  });

  it('skips polite words before the question', () => {
    expect(askedKind('can you tell me who sank the ferry?').kind).toBe('person');
    expect(askedKind('please, tell me how many boats sank').kind).toBe('amount');
  });

  it('says which words ask, in the offsets of the question', () => {
    const question = 'Pour Zoë: How many boats?';
    const { span } = askedKind(question);
    expect(span === null ? null : question.slice(span.start, span.end)).toBe('How many');
  });

  it('finds no words in a question of keywords', () => {
    expect(askedKind('storm damage')).toEqual({ kind: 'other', span: null });
  });
});

describe('what a command adds', () => {
  it('is the type of answer where the words leave it open', () => {
    const open = askedKind('storm damage');
    expect(kindFor(open, 'who').kind).toBe('person');
    expect(kindFor(open, 'troops').kind).toBe('amount');
    expect(kindFor(open, 'ask').kind).toBe('other');
  });

  it('never overrides what the words say of an amount', () => {
    expect(kindFor(askedKind('how long is the pier'), 'troops').kind).toBe('duration');
  });

  it('is words said for /quote, whatever the question word', () => {
    expect(kindFor(askedKind('who said so'), 'quote').kind).toBe('words');
  });
});
