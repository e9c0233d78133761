import { describe, expect, it } from 'vitest';
import { quotesIn, speakersIn } from './article.js';

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
      'One sailor',
    ],
  ])('is not %s', (_, text, speaker) => {
    expect(speakersIn(text, NAMES)[0]).toBe(speaker);
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
