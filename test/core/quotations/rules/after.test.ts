import { describe, expect, it } from 'vitest';
import { speakersIn } from '../article.js';

const NAMES = ['Jana Keller', 'Paul Roux'];

describe('the speaker after a quotation', () => {
  it.each([
    ['a name and a verb', '“We will wait for it,” Jana Keller said.', 'Jana Keller'],
    ['a verb and a name', '“We will wait for it,” said Jana Keller.', 'Jana Keller'],
    [
      'a title before the name',
      '“We will wait,” Foreign Minister Jana Keller said.',
      'Foreign Minister Jana Keller',
    ],
    ['a pronoun', 'Jana Keller stood up. “We will wait,” she said.', 'she'],
    ['an unnamed source', '“We will wait,” a senior Dutch official said.', 'a senior Dutch official'],
    [
      'an unnamed source after the verb',
      '“We will wait,” said one Dutch diplomat in Oslo.',
      'one Dutch diplomat in Oslo',
    ],
    ['according to', '“We will wait for it,” according to Paul Roux.', 'Paul Roux'],
    ['a thing that speaks', '“The ships stay in port,” the report says.', 'the report'],
    ['a rarer verb', '“We will wait for it,” scoffed Paul Roux.', 'Paul Roux'],
    ['an adverb between', '“We will wait,” Paul Roux later told reporters.', 'Paul Roux'],
    ['a day between', '“We will wait,” Paul Roux on Monday told reporters.', 'Paul Roux'],
    ['a description between commas', '“We will wait,” Paul Roux, the head of the navy, said.', 'Paul Roux'],
    ['a description first', '“We will wait,” the navy’s chief, Paul Roux, said.', 'Paul Roux'],
    ['a who-clause', '“We will wait,” Paul Roux, who led the talks in Oslo, said.', 'Paul Roux'],
    ['a party in brackets', '“We will wait,” said Paul Roux (D-Ohio) on Monday.', 'Paul Roux'],
    ['a phrasal verb', '“We will wait for it,” Paul Roux went on.', 'Paul Roux'],
    ['a name before a role', '“We will wait,” said Roux ally Jana Keller.', 'Roux ally Jana Keller'],
    ['a question mark and the verb', '“Who will wait?” Paul Roux asked.', 'Paul Roux'],
    ['a dash and a name', '“We will wait for it.” — Paul Roux, admiral', 'Paul Roux'],
    ['a long dash and a name', '“We will wait for it.” ― Paul Roux', 'Paul Roux'],
    ['a job before the name', '“We will wait,” said harbour lawyer Jana Keller.', 'lawyer Jana Keller'],
    ['a longer job', '“We will wait,” said master of ceremonies Paul Roux, 52.', 'Paul Roux'],
    ['a verb with a capital', '“We will wait!” Paul Roux, the navy’s chief, Tweeted on Friday.', 'Paul Roux'],
    ['being quoted', '“We will wait for it,” Paul Roux is quoted as saying.', 'Paul Roux'],
    [
      'a station and a job in capitals before the name',
      '“We wait,” Radio This Morning co-Anchor Jana Keller said.',
      'Jana Keller',
    ],
    ['a name that is a month', '“We will wait,” May said.', 'May'],
    ['a verb and a name that is a month', '“We will wait”, said June.', 'June'],
    ['who quotes whom', '“We will wait,” the paper quoted Paul Roux as saying.', 'Paul Roux'],
    ['a number of people', '“We will wait for it,” the two write.', 'the two'],
    ['pointing out', '“We will wait for it,” Paul Roux pointed out.', 'Paul Roux'],
    ['a name with signs for accents', '“We will wait,” Mayor FranÃ§ois Berg said.', 'Mayor FranÃ§ois Berg'],
    [
      'a name with accents apart',
      '“We will wait,” Anna Bérg said.'.normalize('NFD'),
      'Anna Bérg'.normalize('NFD'),
    ],
  ])('is found by %s', (_, text, speaker) => {
    expect(speakersIn(text, NAMES)).toEqual([speaker]);
  });

  it('belongs to the quotations on both sides of it', () => {
    expect(speakersIn('“We will wait,” Paul Roux said, “and we will hope.”', NAMES)).toEqual([
      'Paul Roux',
      'Paul Roux',
    ]);
  });

  it('is each one’s own where two speak in one sentence', () => {
    expect(speakersIn('“We wait,” Paul Roux said, and “we pay,” Jana Keller added.', NAMES)).toEqual([
      'Paul Roux',
      'Jana Keller',
    ]);
  });
});

describe('the speaker at the end of the sentence', () => {
  it('takes all quotations in it', () => {
    const text =
      'The aim is to “gather” what they have so that the deal is “robust and lasting”, another Dutch official said.';
    expect(speakersIn(text)).toEqual(['another Dutch official', 'another Dutch official']);
  });

  it('may stand after its verb', () => {
    expect(
      speakersIn(
        'They found no “links of any weight” to the group, said the director, Paul Roux, on Monday.',
        NAMES,
      ),
    ).toEqual(['Paul Roux']);
  });

  it('is no address: a verb goes on after the name', () => {
    const text = 'Jana Keller, citing “the mood in the fleet”, said Paul Roux could win it.';
    expect(speakersIn(text, NAMES)).toEqual(['Jana Keller']);
  });
});
