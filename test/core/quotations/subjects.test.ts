import { describe, expect, it } from 'vitest';
import {
  clauseOf,
  isBreak,
  mentionEnding,
  mentionStarting,
  mentionsBetween,
  wordAt,
} from '../../../src/core/quotations/clause.js';
import { parse } from '../../../src/core/quotations/clauses.js';
import { sharedSubject } from '../../../src/core/quotations/shared-subject.js';
import { subjectBefore } from '../../../src/core/quotations/subjects.js';
import { layoutOfText, personIn } from './article.js';

const NAMES = ['Jana Keller', 'Paul Roux'];
const sentenceOf = (text: string) => {
  const [parsed] = parse(
    layoutOfText(text),
    NAMES.map((name) => personIn(text, name)),
  );
  if (parsed === undefined) throw new Error(`No sentence in: ${text}`);
  return parsed;
};
/** Index of a word's token. */
const at = (text: string, word: string): number =>
  sentenceOf(text).tokens.findIndex(({ text: one }) => one === word);

/** The subject of the verb `verb` and whether nothing else can be meant. */
const subjectIn = (text: string, verb: string): readonly (string | boolean)[] | null => {
  const found = subjectBefore(sentenceOf(text), at(text, verb));
  return found === null ? null : [text.slice(found.mention.start, found.mention.end), found.sure];
};

describe('the subject before a verb', () => {
  it.each([
    ['right before it', 'Paul Roux said so.', 'Paul Roux'],
    ['before an adverb', 'Paul Roux later said so.', 'Paul Roux'],
    ['before an auxiliary', 'Paul Roux has said so.', 'Paul Roux'],
    ['before a description between commas', 'Paul Roux, an old admiral, said so.', 'Paul Roux'],
    ['before an age', 'Paul Roux, 52, said so.', 'Paul Roux'],
    ['before a clause with “who”', 'Paul Roux, who met Jana Keller, said so.', 'Paul Roux'],
    ['before a place', 'Paul Roux of Oslo said so.', 'Paul Roux'],
    ['a role', 'The old admiral said so.', 'The old admiral'],
    ['after a phrase of time', 'On Monday, Paul Roux said so.', 'Paul Roux'],
    ['after a conjunction', 'Jana Keller left and Paul Roux said so.', 'Paul Roux'],
  ])('is found %s', (_, text, subject) => {
    expect(subjectIn(text, 'said')?.[0]).toBe(subject);
  });

  it('is none where the sentence begins with the verb', () => {
    expect(subjectIn('said so.', 'said')).toBeNull();
  });

  it('is shared with the verb before, which is looked for apart', () => {
    const text = 'Paul Roux stood up and said so.';
    expect(subjectIn(text, 'said')).toBeNull();
    const shared = sharedSubject(sentenceOf(text), at(text, 'and'));
    expect(text.slice(shared?.start, shared?.end)).toBe('Paul Roux');
  });

  it('of a quotation is what the sentence before it is about', () => {
    const text = 'Paul Roux issued a statement on Monday: “We wait.”';
    const { tokens } = sentenceOf(text);
    const subject = sharedSubject(sentenceOf(text), tokens.length - 1);
    expect(text.slice(subject?.start, subject?.end)).toBe('Paul Roux');
  });
});

describe('a sentence made ready', () => {
  const TEXT = 'Paul Roux, an admiral, met Jana Keller.';
  const clause = sentenceOf(TEXT);
  const words = (mention: { readonly start: number; readonly end: number } | null): string | null =>
    mention === null ? null : TEXT.slice(mention.start, mention.end);

  it('knows which phrase begins and ends at a token', () => {
    expect(words(mentionStarting(clause, 0))).toBe('Paul Roux');
    expect(words(mentionEnding(clause, 2))).toBe('Paul Roux');
    expect([mentionStarting(clause, 1), mentionEnding(clause, 1)]).toEqual([null, null]);
  });

  it('lists the phrases between two tokens, none that reaches out of them', () => {
    expect(mentionsBetween(clause, 0, clause.tokens.length).map(words)).toEqual([
      'Paul Roux',
      'an admiral',
      'Jana Keller',
    ]);
    expect(mentionsBetween(clause, 1, 4).map(words)).toEqual([]);
  });

  it('gives words in small letters and nothing for marks or beyond the ends', () => {
    expect([0, 2, -1, 99].map((index) => wordAt(clause, index))).toEqual(['paul', '', '', '']);
  });

  it('is divided by commas and dashes', () => {
    expect([0, 2, 5].map((index) => isBreak(clause, index))).toEqual([false, true, true]);
    expect(isBreak(sentenceOf('Roux – an admiral – left.'), 1)).toBe(true);
  });

  it('holds no phrases where none are given', () => {
    expect(clauseOf(clause.sentence, clause.tokens, []).holding.every((one) => one === undefined)).toBe(true);
  });
});
