import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/core/quotations/clauses.js';
import { sharedSubject } from '../../../src/core/quotations/shared-subject.js';
import { layoutOfText, personIn } from './article.js';

const NAMES = ['Jana Keller', 'Paul Roux', 'Anna Berg', 'Ole Dahl'];

/** The words that a verb further on in the sentence goes back to: the subject before the last “saying”. */
const sharedIn = (text: string): string | null => {
  const [sentence] = parse(
    layoutOfText(text),
    NAMES.map((name) => personIn(text, name)),
  );
  if (sentence === undefined) throw new Error(`No sentence in: ${text}`);
  const verb = sentence.tokens.findLastIndex(({ text: word }) => word === 'saying');
  const found = sharedSubject(sentence, verb - 1);
  return found === null ? null : text.slice(found.start, found.end);
};

describe('the subject that a later verb shares', () => {
  it.each([
    ['the first name of the stretch', 'Paul Roux met Jana Keller in Oslo, saying so.', 'Paul Roux'],
    ['a role', 'The old admiral left the room, saying so.', 'The old admiral'],
    ['two names as one', 'Jana Keller and Paul Roux left, saying so.', 'Jana Keller and Paul Roux'],
    [
      'a name with what belongs to it',
      'The head of the navy left the room, saying so.',
      'The head of the navy',
    ],
    ['a pronoun after a conjunction', 'The ships left, and he stayed in port, saying so.', 'he'],
    ['a pronoun after “as”', 'Paul Roux, an admiral, wavered as he met Jana Keller, saying so.', 'he'],
    [
      'the name before a verb after “and”',
      'Paul Roux sat down, and took Jana Keller to port, saying so.',
      'Paul Roux',
    ],
    ['the name before a description', 'Paul Roux, an old admiral from Oslo, left, saying so.', 'Paul Roux'],
    ['the name before a clause with “who”', 'Paul Roux, who met Jana Keller, left, saying so.', 'Paul Roux'],
    ['the name before a place', 'Paul Roux, of the port of Oslo, left, saying so.', 'Paul Roux'],
  ])('is %s', (_, text, expected) => {
    expect(sharedIn(text)).toBe(expected);
  });

  it.each([
    [
      'a name that explains somebody else',
      'Paul Roux praised his old rival, Jana Keller, saying so.',
      'Paul Roux',
    ],
    ['a list of names', 'She spoke of Jana Keller, Anna Berg, Paul Roux and Ole Dahl, saying so.', 'She'],
    ['an object after a verb', 'Roux, an admiral, also attacked Jana Keller, saying so.', 'Roux'],
    ['what is owned', 'Paul Roux left with Keller’s ship, saying so.', 'Paul Roux'],
    ['what follows “is”', 'She, too, is a pragmatic sailor, saying so.', 'She'],
    ['a name after a preposition', 'On Monday, Paul Roux met with Jana Keller, saying so.', 'Paul Roux'],
  ])('is not %s', (_, text, expected) => {
    expect(sharedIn(text)).toBe(expected);
  });

  it('is the name after the role where the role itself is the subject', () => {
    expect(sharedIn('The director, Jana Keller, saying so, left.')).toBe('Jana Keller');
  });

  it('is the last of a list that begins the sentence', () => {
    expect(sharedIn('Jana Keller, Anna Berg and Ole Dahl, saying so, left.')).toBe('Anna Berg and Ole Dahl');
  });

  it('ends at a quotation with its own comma, like at a comma', () => {
    const text = 'Roux cannot tell them “we wait,” Jana Keller added, saying so.';
    expect(sharedIn(text)).toBe('Jana Keller');
  });

  it('is none where nothing stands before', () => {
    expect(sharedIn('Then, saying so, they left.')).toBeNull();
  });

  it('is not looked for beyond six stretches', () => {
    const asides = 'on Monday, in Oslo, at noon, by the port, in the rain, with care, ';
    expect(sharedIn(`Paul Roux left, ${asides}saying so.`)).toBeNull();
  });
});
