import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/core/quotations/clauses.js';
import { layoutOfText, personIn } from './article.js';

const NAMES = ['Jana Keller', 'Paul Roux'];

/** The phrases of a text that may name a speaker, each as "words:kind". */
const phrasesIn = (text: string, names: readonly string[] = NAMES): readonly string[] =>
  parse(
    layoutOfText(text),
    names.map((name) => personIn(text, name)),
  ).flatMap(({ mentions }) =>
    mentions.map(
      ({ start, end, kind, possessive }) => `${text.slice(start, end)}:${kind}${possessive ? ' owner' : ''}`,
    ),
  );

describe('phrases that may name a speaker', () => {
  it.each([
    ['a known name', 'Then Paul Roux left.', ['Paul Roux:person']],
    ['a title with it', 'Then Vice Adm. Paul Roux left.', ['Vice Adm. Paul Roux:person']],
    [
      'a country and a role with it',
      'Then Danish President Paul Roux left.',
      ['Danish President Paul Roux:person'],
    ],
    [
      'a role in small letters with it',
      'Then campaign manager Paul Roux left.',
      ['campaign manager Paul Roux:person'],
    ],
    ['an owner', 'Then Roux’s ship left.', ['Roux’s ship:generic']],
    ['an owner of a noun of speech', 'Then Roux’s claim fell.', ['Roux:person owner']],
    ['a pronoun', 'Then she left.', ['she:pronoun']],
    ['a role', 'Then the senior Danish official left.', ['the senior Danish official:source']],
    ['a role behind a body’s', 'Then a military source left.', ['a military source:source']],
    ['a role by itself', 'Then officials left.', ['officials:source']],
    ['a thing', 'Then the new report came.', ['the new report:thing']],
    ['a body', 'Then the White House moved.', ['the White House:thing']],
    ['a place', 'Then Moscow moved.', ['Moscow:thing']],
    ['a partitive', 'Then some of the officials left.', ['some of the officials:source']],
    ['two things', 'Officials met the press.', ['Officials:source', 'the press:thing']],
    [
      'a plural that ends the phrase',
      'Army chiefs of 12 countries came.',
      ['Army chiefs of 12 countries:source'],
    ],
    [
      'what a source knows of',
      'A person familiar with the talks left.',
      ['A person familiar with the talks:source'],
    ],
    [
      'what a source was told',
      'Two people briefed on the plan left.',
      ['Two people briefed on the plan:source'],
    ],
    [
      'what belongs to somebody there',
      'One officer close to the Oslo port’s owner left.',
      ['One officer close to the Oslo port’s owner:source'],
    ],
    ['a source that is only close', 'Then the officer close by left.', ['the officer:source']],
    [
      'the holder of an office with its field',
      'Then the minister for Ports Jana Keller left.',
      ['the minister for Ports Jana Keller:person'],
    ],
    [
      'nobody but the spokesman for a holder',
      'Then a spokesman for Minister Jana Keller left.',
      ['a spokesman for Minister Jana Keller:source'],
    ],
    [
      'nobody but the spokesman for the holder of an office with its field',
      'Then a spokesman for Minister for Ports Jana Keller left.',
      ['a spokesman for Minister for Ports Jana Keller:source'],
    ],
    [
      'the office of the holder of an office with its field',
      'Then the office of the minister for Ports Jana Keller left.',
      ['the office of the minister for Ports Jana Keller:thing'],
    ],
    [
      'people from the office of such a holder',
      'Then officers from the office of the minister for Ports Jana Keller left.',
      ['officers from the office of the minister for Ports Jana Keller:source'],
    ],
    [
      'what somebody looks like before the name',
      'Then a visibly tired Jana Keller left.',
      ['a visibly tired Jana Keller:person'],
    ],
    [
      'an unknown name before its office',
      'Suharyanto, head of the port, left.',
      ['Suharyanto:person', 'head of the port:source'],
    ],
    ['letters after a name', 'Then Jana Keller MP left.', ['Jana Keller MP:person']],
    [
      'the name of a paper after it',
      'Then the newspaper Diário do Porto left.',
      ['the newspaper Diário do Porto:thing'],
    ],
    ['a name with “do” in it', 'Then Mário do Porto left.', ['Mário do Porto:person']],
    ['a role with “elderly”', 'Then an elderly sailor left.', ['an elderly sailor:source']],
    ['a family, which is no adverb', 'Then the family sold it.', ['the family:source', 'it:pronoun']],
    ['a verb that ends the phrase', 'The officials claim it.', ['The officials:source', 'it:pronoun']],
    [
      'a past form that ends a plain noun',
      'The neurosurgeon met Paul Roux.',
      ['The neurosurgeon:generic', 'Paul Roux:person'],
    ],
    ['a past form after “of …”', 'The head of the navy left.', ['The head of the navy:source']],
    ['a verb after the name of a paper', 'The Harbour Post reports: so.', ['The Harbour Post:thing']],
    ['a report as a noun', 'The Harbour Post reports were late.', ['The Harbour Post reports:thing']],
    ['“he’s” for “he is”', 'Then he’s gone.', ['he:pronoun']],
    ['a number of people', 'Then the two left.', ['the two:source']],
    ['no week', 'This week Paul Roux left.', ['Paul Roux:person']],
    ['a paper called by a time', 'Then the Morning Post left.', ['the Morning Post:thing']],
    ['no dateline', 'OSLO, May 3 — Paul Roux left.', ['Paul Roux:person']],
    ['a name with a broken accent', 'Then Mayor FranÃ§ois Berg left.', ['Mayor FranÃ§ois Berg:person']],
    ['a sailor', 'Then a young sailor left.', ['a young sailor:source']],
  ])('%s', (_, text, expected) => {
    expect(phrasesIn(text)).toEqual(expected);
  });

  it('find names that the people of the article lack', () => {
    expect(phrasesIn('Then Anna Berg left.', [])).toEqual(['Anna Berg:person']);
    expect(phrasesIn('Then Anna van der Berg left.', [])).toEqual(['Anna van der Berg:person']);
  });

  it('do not take the first word of a sentence for a name', () => {
    expect(phrasesIn('Asked about it, nobody moved.', [])).toEqual(['it:pronoun']);
  });

  it('leave quotations out', () => {
    expect(phrasesIn('Then “Paul Roux and officials” came.')).toEqual([]);
  });

  it('leave brackets out', () => {
    expect(phrasesIn('Then Paul Roux (D-Ohio) left.')).toEqual(['Paul Roux:person']);
  });
});
