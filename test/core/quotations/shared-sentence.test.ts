import { describe, expect, it } from 'vitest';
import { attributionOf, reportsIn } from './article.js';

const NAMES = ['Jana Keller', 'Paul Roux'];
const KELLER = 'Jana Keller = Jana Keller [person, certain]';
const ROUX = 'Paul Roux = Paul Roux [person, certain]';

describe('a sentence that two people share', () => {
  it.each([
    [
      'while',
      'Jana Keller said the ships would sail in May, while Paul Roux said they would stay in port.',
      [
        `Jana Keller said the ships would sail in May | ${KELLER}`,
        `Paul Roux said they would stay in port. | ${ROUX}`,
      ],
    ],
    [
      'and',
      'Jana Keller said the ships would sail, and Paul Roux told reporters that they would stay.',
      [
        `Jana Keller said the ships would sail | ${KELLER}`,
        `Paul Roux told reporters that they would stay. | ${ROUX}`,
      ],
    ],
    [
      'but, with both cues at the end',
      'The ships would sail, Jana Keller said, but they would be back soon, Paul Roux said.',
      [
        `The ships would sail, Jana Keller said | ${KELLER}`,
        `they would be back soon, Paul Roux said. | ${ROUX}`,
      ],
    ],
    [
      'a semicolon',
      'Jana Keller denied that the ships would sail; Paul Roux said they had to.',
      [`Jana Keller denied that the ships would sail | ${KELLER}`, `Paul Roux said they had to. | ${ROUX}`],
    ],
    [
      'a place before the second',
      'Jana Keller said the ships would sail, but in Oslo, the ministry said they would not.',
      [
        `Jana Keller said the ships would sail | ${KELLER}`,
        'in Oslo, the ministry said they would not. | the ministry [thing, certain]',
      ],
    ],
    [
      'a group',
      'Jana Keller said the fleet was late, and officials said the same on Monday.',
      [
        `Jana Keller said the fleet was late | ${KELLER}`,
        'officials said the same on Monday. | officials [source, certain]',
      ],
    ],
  ])('is cut at “%s”', (_, text, expected) => {
    expect(reportsIn(text, NAMES)).toEqual(expected);
  });

  it('is told only by the one whose own words stand outside marks', () => {
    const text =
      'Jana Keller called it “a very good day”, while Paul Roux said the hard part was still to come.';
    expect(reportsIn(text, NAMES)).toEqual([`Paul Roux said the hard part was still to come. | ${ROUX}`]);
    expect(attributionOf(text, NAMES).quotations.map(({ speaker }) => speaker?.person)).toEqual([
      'Jana Keller',
    ]);
  });

  it.each([
    [
      'the same person by a pronoun',
      'Jana Keller said the ships would sail, but she added that they would be back.',
      KELLER,
    ],
    [
      'one who relays the other',
      'Jana Keller said that Paul Roux had told her the ships would stay.',
      KELLER,
    ],
    [
      'a second “that”, which goes on with the first',
      'Jana Keller said the ships would sail, and that Paul Roux had said so.',
      KELLER,
    ],
    [
      'a description of one who does not speak here',
      'Paul Roux, who said ships would sail, was wrong, Jana Keller said.',
      KELLER,
    ],
    [
      'a comparison',
      'Jana Keller said the fleet was late, as Paul Roux said in May that it would be.',
      KELLER,
    ],
    [
      'a second who says nothing of his own',
      'Jana Keller said the ships would sail in May, and Paul Roux agreed.',
      KELLER,
    ],
  ])('is one person’s with %s', (_, text, speaker) => {
    expect(reportsIn(text, NAMES)).toEqual([`${text} | ${speaker}`]);
  });

  it('is only likely the first one’s where no conjunction parts them', () => {
    const text = 'Jana Keller said the ships would sail, Paul Roux said they would stay.';
    expect(reportsIn(text, NAMES)).toEqual([`${text} | Jana Keller = Jana Keller [person, likely]`]);
  });

  it('gives each word in it to the one whose clause holds it', () => {
    const text = 'Jana Keller said 30 ships would sail, while Paul Roux said 12 ships would stay.';
    const { speakerAt } = attributionOf(text, NAMES);
    const speakerOf = (words: string) => {
      const start = text.indexOf(words);
      return speakerAt({ start, end: start + words.length })?.person ?? null;
    };
    expect(['30 ships', '12 ships', 'while'].map(speakerOf)).toEqual(['Jana Keller', 'Paul Roux', null]);
  });

  it('leaves a quotation in a clause to its own speaker', () => {
    const text = 'Jana Keller said it was “far too late”, while Paul Roux said it was “a good start”.';
    expect(attributionOf(text, NAMES).quotations.map(({ speaker }) => speaker?.person)).toEqual([
      'Jana Keller',
      'Paul Roux',
    ]);
  });
});
