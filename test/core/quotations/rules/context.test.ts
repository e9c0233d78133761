import { describe, expect, it } from 'vitest';
import { quotesIn, speakersIn } from '../article.js';

const NAMES = ['Jana Keller', 'Paul Roux'];

describe('the speaker of a quotation without a cue', () => {
  it('is the one who spoke in the paragraph', () => {
    expect(quotesIn('“We wait,” Paul Roux said. “It is not our turn.”', NAMES)).toEqual([
      'speech: We wait, | Paul Roux = Paul Roux [person, certain]',
      'speech: It is not our turn. | Paul Roux = Paul Roux [person, certain]',
    ]);
  });

  it('is not whoever is named later in the sentence before', () => {
    const text = '“We wait,” Paul Roux said, days after Jana Keller declared it over. “It is not our turn.”';
    expect(speakersIn(text, NAMES)).toEqual(['Paul Roux', 'Paul Roux']);
  });

  it('is announced by a colon at the end of the paragraph before', () => {
    expect(speakersIn('Paul Roux said on Monday:\n“It is not our turn.”', NAMES)).toEqual(['Paul Roux']);
  });

  it('goes on over paragraphs while the quotation is not closed', () => {
    expect(
      speakersIn('Paul Roux said: “It is not our turn.\n“We never said so.\n“We wait,” he added.', NAMES),
    ).toEqual(['Paul Roux', 'Paul Roux', 'he']);
  });

  it('stands in the line below', () => {
    expect(speakersIn('The mood is good.\n“It is our turn.”\n— Paul Roux, admiral', NAMES)).toEqual([
      'Paul Roux',
    ]);
  });

  it.each([
    [
      'speaks in the line below, which says nothing else',
      'Paul Roux, the old admiral, said.',
      ['Paul Roux = Paul Roux [person, likely]'],
    ],
    ['does not where that line says more', 'Paul Roux said that ships were late again.', ['-']],
    ['does not where it is no line of saying', 'Paul Roux left.', ['-']],
  ])('%s', (_, line, expected) => {
    expect(
      quotesIn(`The dam was full.\n“It is old, and nobody mends it\n${line}`, NAMES).map(
        (one) => one.split(' | ')[1],
      ),
    ).toEqual(expected);
  });

  it('is named by a next sentence that looks back', () => {
    const text = 'The talks were long.\n“It is our turn.” That was how Paul Roux described it.';
    expect(speakersIn(text, NAMES)).toEqual(['Paul Roux']);
  });

  it('is the subject of the sentence before, where nobody spoke in the paragraph', () => {
    expect(
      speakersIn('Jana Keller said no.\nPaul Roux gave another picture. “It is our turn.”', NAMES),
    ).toEqual(['Paul Roux']);
  });

  it('is looked for in the next sentence', () => {
    expect(speakersIn('“It is our turn.” “We wait no longer,” Paul Roux said.', NAMES)).toEqual([
      'Paul Roux',
      'Paul Roux',
    ]);
  });

  it('is no photographer named below where somebody spoke in the paragraph', () => {
    const text = '“We wait,” Paul Roux said. “It is not our turn.”\nHarbour Images.';
    expect(speakersIn(text, NAMES)).toEqual(['Paul Roux', 'Paul Roux']);
  });

  it('likely goes on in a paragraph of its own after one that ends with a quotation', () => {
    expect(quotesIn('“We wait,” Paul Roux said.\n“It is our turn now, not theirs.”', NAMES)).toEqual([
      'speech: We wait, | Paul Roux = Paul Roux [person, certain]',
      'speech: It is our turn now, not theirs. | Paul Roux = Paul Roux [person, likely]',
    ]);
  });

  it('does not go on from an unnamed source, nor past another sentence', () => {
    const source = '“We wait,” an official said.\n“It is our turn now, not theirs.”';
    const past = '“We wait,” Paul Roux said. The room was full.\n“It is our turn now, not theirs.”';
    expect([source, past].map((text) => quotesIn(text, NAMES)[1]?.slice(-8))).toEqual([
      'unclear]',
      'unclear]',
    ]);
  });

  it('is unclear where only an earlier paragraph has a speaker', () => {
    expect(quotesIn('Paul Roux said they would wait.\n“It is our turn now, not theirs.”', NAMES)).toEqual([
      'speech: It is our turn now, not theirs. | Paul Roux = Paul Roux [person, unclear]',
    ]);
  });

  it('stays unclear through a paragraph that begins with a guess', () => {
    const text = 'Paul Roux said they would wait.\n“It is our turn now.” “It was theirs once.”';
    expect(quotesIn(text, NAMES).map((line) => line.slice(-8))).toEqual(['unclear]', 'unclear]']);
  });

  it('is whoever speaks in the paragraph that ends with the colon', () => {
    const text = 'Jana Keller said no. Paul Roux answered in three words:\n“It is ours.”';
    expect(speakersIn(text, NAMES)).toEqual(['Paul Roux']);
  });

  it('is a guess after a colon that only a thing leads to', () => {
    const text = 'Jana Keller said no.\nThe notice on the door:\n“The harbour is closed.”';
    expect(quotesIn(text, NAMES)[0]).toContain('| The notice [thing, unclear]');
  });

  it('is nobody where nobody spoke', () => {
    expect(quotesIn('“It is our turn now, not theirs.”')).toEqual([
      'speech: It is our turn now, not theirs. | -',
    ]);
  });
});

describe('certainty', () => {
  it.each([
    ['beside it', '“We will wait for it,” Paul Roux said.', 'certain'],
    ['after a colon', 'Paul Roux said: “We will wait for it.”', 'certain'],
    [
      'one person and one core verb close by',
      'Paul Roux said it was time “to move on from that”.',
      'certain',
    ],
    ['a verb that judges', 'Paul Roux praised the plan as “a gift to all of us”.', 'likely'],
    ['a single word', 'Paul Roux said the plan was “mad”.', 'likely'],
    ['a line below', 'The mood is good.\n“It is our turn.”\n— Paul Roux, admiral', 'likely'],
    ['no cue at all', 'The crews of the fleet are “a band of brothers” again.', 'unclear'],
  ])('%s', (_, text, certainty) => {
    expect(quotesIn(text, NAMES)[0]).toContain(`, ${certainty}]`);
  });
});
