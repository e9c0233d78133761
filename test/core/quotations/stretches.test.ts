import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/core/quotations/clauses.js';
import {
  dividesAt,
  isAside,
  isClause,
  isPredicate,
  stretchStart,
  subjectIn,
} from '../../../src/core/quotations/stretches.js';
import { layoutOfText, personIn } from './article.js';

const sentenceOf = (text: string) => {
  const [sentence] = parse(layoutOfText(text), [personIn(text, 'Paul Roux'), personIn(text, 'Jana Keller')]);
  if (sentence === undefined) throw new Error(`No sentence in: ${text}`);
  return sentence;
};

/** The stretches of a sentence as words. */
const stretchesOf = (text: string): readonly string[] => {
  const sentence = sentenceOf(text);
  const found: string[] = [];
  for (let end = sentence.tokens.length; end > 0; ) {
    const from = stretchStart(sentence, end);
    const [first, last] = [sentence.tokens[from], sentence.tokens[end - 1]];
    if (from < end) found.unshift(text.slice(first?.start, last?.end));
    end = from - (dividesAt(sentence, from - 1) && sentence.tokens[from - 1]?.kind === 'quote' ? 0 : 1);
    if (sentence.tokens[from - 1]?.kind === 'quote') break;
  }
  return found;
};

/** Asks about the words after the first comma of a sentence, up to the next comma. */
const second = (
  text: string,
  ask: (sentence: ReturnType<typeof sentenceOf>, from: number, to: number) => boolean,
): boolean => {
  const sentence = sentenceOf(text);
  const commas = sentence.tokens.flatMap(({ text: word }, at) => (word === ',' ? [at] : []));
  return ask(sentence, (commas[0] ?? -1) + 1, commas[1] ?? sentence.tokens.length);
};

describe('the stretches of a sentence', () => {
  it.each([
    ['commas', 'Paul Roux, an admiral, left.', ['Paul Roux', 'an admiral', 'left']],
    ['dashes', 'Paul Roux – an admiral – left.', ['Paul Roux', 'an admiral', 'left']],
    [
      'a quotation that ends with a comma',
      'They heard “we wait,” and Paul Roux left',
      ['and Paul Roux left'],
    ],
  ])('are parted by %s', (_, text, expected) => {
    expect(stretchesOf(text).filter((words) => words !== '.')).toEqual(expected);
  });

  it('are not parted by a quotation without a comma', () => {
    expect(stretchesOf('They heard “we wait” and left')).toEqual(['They heard “we wait” and left']);
  });
});

describe('a stretch', () => {
  it.each([
    ['an apposition', 'Paul Roux, an old admiral, left.', true],
    ['“who”', 'Paul Roux, who knows the port, left.', true],
    ['a preposition', 'Paul Roux, of Oslo, left.', true],
    ['an age', 'Paul Roux, 52, left.', true],
    ['a participle', 'Paul Roux, standing in the port, left.', true],
    ['a name', 'The admiral, Paul Roux, left.', false],
    ['a role with a verb', 'In May, officials rallied crews, and left.', false],
    ['a longer clause', 'In May, officials in Oslo met the crews there again, and left.', false],
  ])('only describes or not: %s', (_, text, expected) => {
    expect(second(text, isAside)).toBe(expected);
  });

  it.each([
    ['a verb after its phrase', 'In May, officials rallied crews, and left.', true],
    ['a phrase alone', 'Paul Roux, an old admiral, left.', false],
    ['no phrase at its beginning', 'In May, then gone, they left.', false],
  ])('has a clause of its own or not: %s', (_, text, expected) => {
    expect(second(text, isClause)).toBe(expected);
  });

  it.each([
    ['a past form', 'Roux, an admiral of sorts, left.', false],
    ['an adverb and a past form', 'Roux, also attacked by few, left.', true],
    ['an irregular verb', 'Roux, took it, left.', true],
    ['an auxiliary', 'Roux, was told so, left.', true],
    ['a speech verb', 'Roux, said little, left.', true],
    ['a name', 'Roux, Jana Keller too, left.', false],
  ])('begins with a verb or not: %s', (_, text, expected) => {
    expect(second(text, isPredicate)).toBe(expected);
  });

  it.each([
    ['its first name', 'Then Paul Roux met Jana Keller', 'Paul Roux'],
    ['a plain noun with an article at its beginning', 'The neurosurgeon met Paul Roux', 'The neurosurgeon'],
    ['no plain noun without an article before a name', 'Neurosurgeons met Paul Roux', 'Paul Roux'],
    ['nobody behind an auxiliary', 'It was for Paul Roux', 'It'],
    ['a pronoun even after “as”', 'wavered as he met Jana Keller', 'he'],
    ['nobody after a preposition', 'of Paul Roux', null],
  ])('has as its subject %s', (_, text, expected) => {
    const sentence = sentenceOf(text);
    const found = subjectIn(sentence, 0, sentence.tokens.length);
    expect(found === null ? null : text.slice(found.start, found.end)).toBe(expected);
  });
});
