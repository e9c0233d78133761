import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/core/quotations/clauses.js';
import { wholePhrase } from '../../../src/core/quotations/whole-phrase.js';
import { layoutOfText, personIn } from './article.js';

/** The whole phrase that the last mention of a text belongs to, its kind, and whether it is a group. */
const wholeIn = (text: string): readonly [string, string, boolean] => {
  const [sentence] = parse(layoutOfText(text), [personIn(text, 'Paul Roux'), personIn(text, 'Jana Keller')]);
  const mention = sentence?.mentions.at(-1);
  if (sentence === undefined || mention === undefined) throw new Error(`No phrase in: ${text}`);
  const { start, end, kind, plural } = wholePhrase(sentence, mention);
  return [text.slice(start, end), kind, plural];
};

describe('the whole phrase of a mention', () => {
  it.each([
    ['itself', 'Paul Roux', ['Paul Roux', 'person', false]],
    ['what stands before “by”', 'The plan by Paul Roux', ['The plan', 'thing', false]],
    ['what others obtained', 'A letter obtained by Paul Roux', ['A letter', 'thing', false]],
    ['what others conducted', 'The poll conducted by Jana Keller', ['The poll', 'thing', false]],
    ['two names', 'Jana Keller and Paul Roux', ['Jana Keller and Paul Roux', 'person', true]],
    [
      'two names after a mark',
      'Then, Jana Keller and Paul Roux',
      ['Jana Keller and Paul Roux', 'person', true],
    ],
    ['a name after another’s', 'Keller’s ship and Paul Roux', ['Paul Roux', 'person', false]],
    ['a pronoun', 'Jana Keller and he', ['he', 'pronoun', false]],
  ])('is %s', (_, text, expected) => {
    expect(wholeIn(text)).toEqual(expected);
  });

  it('is no group where the first belongs to a verb', () => {
    expect(wholeIn('They met Jana Keller and Paul Roux')).toEqual(['Paul Roux', 'person', false]);
  });
});
