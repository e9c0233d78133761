import { describe, expect, it } from 'vitest';
import { quotesIn, speakersIn } from '../article.js';

const NAMES = ['Jana Keller', 'Paul Roux'];

describe('the speaker before a quotation', () => {
  it.each([
    ['a colon', 'Paul Roux said: “We will wait for it.”', 'Paul Roux'],
    ['a comma', 'Paul Roux told reporters, “We will wait for it.”', 'Paul Roux'],
    ['part of a sentence', 'Paul Roux said it was time “to move on from all that”.', 'Paul Roux'],
    ['a verb that judges', 'Paul Roux called the plan “a gift to the other side”.', 'Paul Roux'],
    ['a participle', 'Paul Roux left the room, saying “there is nothing to discuss”.', 'Paul Roux'],
    [
      'a participle after an object',
      'Paul Roux sent a letter to Jana Keller, calling it “a very bad idea”.',
      'Paul Roux',
    ],
    ['a second verb', 'Paul Roux met Jana Keller in Oslo and said he was “ready to go on”.', 'Paul Roux'],
    ['an embedded clause', 'Paul Roux said Jana Keller would “never get that far”.', 'Paul Roux'],
    ['a noun of speech', 'Roux’s claim that “nobody was ever told” is false.', 'Roux'],
    ['a possessive pronoun', 'Roux stood by his promise to “sink every last ship”.', 'his'],
    ['according to', 'According to Paul Roux, the ships were “ready to leave”.', 'Paul Roux'],
    ['as somebody put it', 'As Paul Roux, a former admiral, put it, “the ships are old”.', 'Paul Roux'],
    ['the words of somebody', 'The fleet was “ready to leave”, in the words of Paul Roux.', 'Paul Roux'],
    ['a noun right before it', 'Paul Roux backed the plan with the words “we will be there”.', 'Paul Roux'],
    ['a clause with “which”', 'Crews pledged to stay, which Paul Roux called “a great relief”.', 'Paul Roux'],
    ['initials at the start', 'FBI said it was “ready to go there”.', 'FBI'],
    ['being quoted', 'Paul Roux was quoted as saying “the ships are old”.', 'Paul Roux'],
    ['the agent of a passive', 'The plan was described by Paul Roux as “a gift to them”.', 'Paul Roux'],
    ['a document', 'The letter says the ships are “old and not fit for sea”.', 'The letter'],
    ['a body', 'Roux’s office said the ships were “old and not fit for sea”.', 'Roux’s office'],
    ['an inverted start', 'Said Paul Roux, who led the talks, “The ships are old.”', 'Paul Roux'],
    ['a “with” phrase', 'The talks failed, with Paul Roux saying it was “time to go home”.', 'Paul Roux'],
    ['a name and a colon', 'Roux: “We will wait for it.”', 'Roux'],
    ['somebody’s view', 'The plan was “a gift to the other side”, in Roux’s view.', 'Roux'],
    ['a participle after another', 'It failed, with Roux saying it was late and asking, “Why us?”', 'Roux'],
    [
      'the agent of what was written',
      'In the letter, written by Paul Roux as “a last word to them”, he left.',
      'Paul Roux',
    ],
    [
      'a letter that others obtained',
      'A letter obtained by The Harbour Post warns of “a very long war”.',
      'A letter',
    ],
    ['confiding', 'Paul Roux confided to her that it was “too late for that”.', 'Paul Roux'],
  ])('is found by %s', (_, text, speaker) => {
    expect(speakersIn(text, NAMES)).toEqual([speaker]);
  });

  it('is not the date of a dateline', () => {
    const text =
      'OSLO, Dec. 8 — In reply to the plan, Paul Roux rallied the crews, saying: “We have to be ready.”';
    expect(speakersIn(text, NAMES)).toEqual(['Paul Roux']);
  });

  it.each([
    [
      'the rival whom a name explains',
      'Paul Roux praised his old rival, Jana Keller, saying it was “a very good day”.',
      'Paul Roux',
    ],
    [
      'an object before the comma',
      'Paul Roux, an admiral, also attacked Jana Keller, with whom he fought, calling her “a very bad loser”.',
      'Paul Roux',
    ],
    [
      'one who is defended',
      'Paul Roux, an admiral, wavered even as he defended Jana Keller and the fleet, saying, “It is ours.”',
      'he',
    ],
    [
      'a plain noun after “is”',
      'She, too, is a pragmatic sailor, cautioning that it was “far too late to go home”.',
      'She',
    ],
    [
      'a plain thing before “to say”',
      'Paul Roux pointed to an older case to say that it was “far too late to go home”.',
      'Paul Roux',
    ],
    ['a week', 'The ministry less than two weeks ago said it was “far too late”.', 'The ministry'],
    [
      'one in a clause that is over',
      'Paul Roux said the plan, which some have argued was old, was “a very bad idea”.',
      'Paul Roux',
    ],
    [
      'the outer one, where another shouts a sentence',
      'Paul Roux said so as a sailor yelled: “It is ours!”',
      'a sailor',
    ],
    [
      'the agency below it',
      'Paul Roux said on Monday that it was “still the first force in the port” — Harbour Post',
      'Paul Roux',
    ],
    [
      'whoever introduces the next quotation',
      'After Paul Roux said crews might do better at “smaller ports,” Jana Keller said: “I did not like it.”',
      'Paul Roux',
    ],
    [
      'a thing that leads to the one meant by “who”',
      'It drew a harsh reply from Paul Roux, who called it “a very bad idea”.',
      'Paul Roux',
    ],
    [
      'what somebody knows about',
      'One sailor familiar with the talks, who called it “a very bad idea”, left.',
      'One sailor familiar with the talks',
    ],
  ])('is not %s', (_, text, speaker) => {
    expect(speakersIn(text, NAMES)[0]).toBe(speaker);
  });

  it.each([
    ['sent a letter', 'Paul Roux sent a letter to the crews last spring about the “very late fleet”.'],
    ['issued a statement', 'Paul Roux issued a statement calling on crews “to wait for the fleet”.'],
  ])('is likely the one who %s that holds it', (_, text) => {
    expect(quotesIn(text, NAMES).map((line) => line.split(' | ')[1])).toEqual([
      'Paul Roux = Paul Roux [person, likely]',
    ]);
  });

  it('is the one of the clause with “although”, not of the main one', () => {
    const text = 'Paul Roux said it was over, although he tweeted that he “never gives up”.';
    expect(speakersIn(text, NAMES)).toEqual(['he']);
  });

  it.each([
    ['', ''],
    [' and when', ' on Monday'],
  ])('is the one of “said X”%s before a participle', (_, when) => {
    const text = `The talks were “hard but fair,” said Jana Keller${when}, adding that more was “likely in June.”`;
    expect(speakersIn(text, NAMES)).toEqual(['Jana Keller', 'Jana Keller']);
  });

  it('is the one of a clause of its own after a comma, with “that” before it', () => {
    const text = 'Paul Roux said the port was shut, and Jana Keller agreed that “nobody came by”.';
    expect(speakersIn(text, NAMES)).toEqual(['Jana Keller']);
    expect(speakersIn('Paul Roux said crews agreed that “nobody came by”.', NAMES)).toEqual(['Paul Roux']);
  });

  it('is the one whose advice it was', () => {
    expect(speakersIn('Her advice to the crews was simple: “Wait for the fleet.”', NAMES)).toEqual(['Her']);
  });

  it('is the one whose response to something stands before a colon', () => {
    expect(speakersIn('Her response to the late crews: “Wait for the fleet.”', NAMES)).toEqual(['Her']);
  });

  it('is not the owner of an answer to something', () => {
    const text =
      'Jana Keller praised Paul Roux for the ministry’s response to the flood, and for the “better ships”.';
    expect(speakersIn(text, NAMES)).toEqual(['Jana Keller']);
  });

  it('is the one who issued what says it', () => {
    expect(speakersIn('Paul Roux released a video that said: “We have to be ready.”', NAMES)).toEqual([
      'Paul Roux',
    ]);
  });

  it('is the outer one where a pronoun speaks inside the words of another', () => {
    expect(speakersIn('Paul Roux said he had asked crews “to be ready by the spring”.', NAMES)).toEqual([
      'Paul Roux',
    ]);
  });

  it('is not the one who is told', () => {
    expect(speakersIn('Paul Roux was told by Jana Keller that it was “too late for that”.', NAMES)).toEqual([
      'Jana Keller',
    ]);
  });

  it('is not a name inside a prepositional phrase', () => {
    expect(speakersIn('The spokesman for Paul Roux said it was “too late for that”.', NAMES)).toEqual([
      'The spokesman for Paul Roux',
    ]);
  });

  it('keeps a relayed quotation although an office passes it on at the end', () => {
    expect(
      speakersIn('Roux said it was time to “leave the old port” and go home, Roux’s office said.', NAMES),
    ).toEqual(['Roux']);
  });
});
