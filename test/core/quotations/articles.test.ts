import { describe, expect, it } from 'vitest';
import { attributionOf, quotesIn, reportsIn } from './article.js';

const lines = (...parts: readonly string[]): string => parts.join('\n');

describe('a report of talks with unnamed sources', () => {
  const TEXT = lines(
    'BERGEN, Norway (AP) — Ministers of nine coastal states agreed on Tuesday to share their rescue ships, officials said.',
    'Norwegian Fisheries Minister Jana Keller called it “a very good day for every sailor”, while her Danish counterpart, Paul Roux, said the hard part was still to come.',
    '“Nobody has paid for a single ship yet,” Roux told reporters. “Nobody has signed for one.”',
    '“That is my only worry tonight.”',
    'A senior Dutch official, who was not allowed to speak in public, said the fleet would have nine ships; another Dutch official said it could be six.',
    'The first official added that crews were “ready to leave by June”, per a draft.',
    'Critics doubt it. A harbour union said the plan was late, but the ministry said it was on time.',
    '“We were never asked,” said union chief Ole Dahl, 61. “He’s calling it a gift,” he added of the minister.',
  );
  const NAMES = ['Jana Keller', 'Paul Roux', 'Ole Dahl'];

  it('has these quotations', () => {
    expect(quotesIn(TEXT, NAMES)).toEqual([
      'fragment: a very good day for every sailor | Norwegian Fisheries Minister Jana Keller = Jana Keller [person, likely]',
      'speech: Nobody has paid for a single ship yet, | Roux = Paul Roux [person, certain]',
      'speech: Nobody has signed for one. | Roux = Paul Roux [person, certain]',
      'speech: That is my only worry tonight. | Roux = Paul Roux [person, likely]',
      'fragment: ready to leave by June | The first official [source, likely]',
      'speech: We were never asked, | union chief Ole Dahl = Ole Dahl [person, certain]',
      'speech: He’s calling it a gift, | he = Ole Dahl <- union chief Ole Dahl [pronoun, certain]',
    ]);
  });

  it('has these reported words', () => {
    expect(reportsIn(TEXT, NAMES)).toEqual([
      'BERGEN, Norway (AP) — Ministers of nine coastal states agreed on Tuesday to share their rescue ships, officials said. | officials [source, certain]',
      'her Danish counterpart, Paul Roux, said the hard part was still to come. | Paul Roux = Paul Roux [person, certain]',
      'A senior Dutch official, who was not allowed to speak in public, said the fleet would have nine ships | A senior Dutch official [source, certain]',
      'another Dutch official said it could be six. | another Dutch official [source, certain]',
      'The first official added that crews were “ready to leave by June”, per a draft. | The first official [source, certain]',
      'A harbour union said the plan was late | A harbour union [thing, certain]',
      'the ministry said it was on time. | the ministry [thing, certain]',
    ]);
  });

  it('has these unnamed sources', () => {
    expect(attributionOf(TEXT, NAMES).sources.map(({ text, mentions }) => [text, mentions.length])).toEqual([
      ['Ministers of nine coastal states', 1],
      ['officials', 1],
      ['A senior Dutch official', 1],
      ['another Dutch official', 1],
      ['The first official', 1],
      ['Critics', 1],
    ]);
  });
});

describe('a report of a council meeting', () => {
  const TEXT = lines(
    'Council votes to close the old pier.',
    'The council voted nine to two on Monday to close the old pier at Stenvik, where boats have landed for a century.',
    'Mayor Anna Berg, who grew up beside it, said she had “cried like a child” before the vote.',
    '“It is wood and rust,” she said, “and one winter it will take somebody with it.',
    '“I will not wait for that.”',
    'Fisherman Ole Dahl disagreed, telling the council that it had sold the town’s memory, and asking, “Who will land here now?”',
    'A letter, signed by forty families, calls the vote “a theft in broad daylight”.',
    '“We shall see them in court,” Dahl was quoted as saying in the Stenvik Post.',
    'The new landing is “safe and dry”, in Berg’s view. The Stenvik Post reports: “It is also empty.”',
    'Asked about costs, Berg pointed out that the pier lost money every year.',
    'The head of the harbour office said:',
    'We thank the council. The new landing opens in May.',
  );
  const NAMES = ['Anna Berg', 'Ole Dahl'];

  it('has these quotations', () => {
    expect(quotesIn(TEXT, NAMES)).toEqual([
      'fragment: cried like a child | Mayor Anna Berg = Anna Berg [person, certain]',
      'speech: It is wood and rust, | she = Anna Berg <- Mayor Anna Berg [pronoun, certain]',
      'speech: and one winter it will take somebody with it. | she = Anna Berg <- Mayor Anna Berg [pronoun, certain]',
      'speech: I will not wait for that. | she = Anna Berg <- Mayor Anna Berg [pronoun, certain]',
      'fragment: Who will land here now? | Fisherman Ole Dahl = Ole Dahl [person, likely]',
      'fragment: a theft in broad daylight | A letter [thing, likely]',
      'speech: We shall see them in court, | Dahl = Ole Dahl [person, certain]',
      'speech: safe and dry | Berg = Anna Berg [person, certain]',
      'fragment: It is also empty. | The Stenvik Post [thing, certain]',
    ]);
  });

  it('has these reported words', () => {
    expect(reportsIn(TEXT, NAMES)).toEqual([
      'Fisherman Ole Dahl disagreed, telling the council that it had sold the town’s memory, and asking, “Who will land here now?” | Fisherman Ole Dahl = Ole Dahl [person, certain]',
      'The new landing is “safe and dry”, in Berg’s view. | Berg = Anna Berg [person, certain]',
      'Asked about costs, Berg pointed out that the pier lost money every year. | Berg = Anna Berg [person, certain]',
      'We thank the council. | The head of the harbour office [source, likely]',
      'The new landing opens in May. | The head of the harbour office [source, likely]',
    ]);
  });
});

describe('a page of questions and answers', () => {
  const TEXT = lines(
    'Q: Will the ships leave this year?',
    'Keller: “They will leave when they are ready, and not before.”',
    'Q: And who pays?',
    'Keller: “All nine of us.” She laughed. “Some more than others.”',
    '‘We pay, of course’',
    'Roux, asked the same, said only: “Ask Keller.”',
  );
  const NAMES = ['Jana Keller', 'Paul Roux'];

  it('has these quotations, the line between paragraphs being nobody’s', () => {
    expect(quotesIn(TEXT, NAMES)).toEqual([
      'fragment: They will leave when they are ready, and not before. | Keller = Jana Keller [person, likely]',
      'fragment: All nine of us. | Keller = Jana Keller [person, likely]',
      'speech: Some more than others. | She = Jana Keller <- Keller [pronoun, likely]',
      'term: We pay, of course | -',
      'fragment: Ask Keller. | Roux = Paul Roux [person, certain]',
    ]);
  });
});

describe('a text in another language', () => {
  it('keeps its quotations without speakers', () => {
    const text = lines(
      'Jana Keller sagte am Montag, die Schiffe blieben.',
      '„Wir warten auf die Flotte“, sagte sie.',
    );
    expect(quotesIn(text, ['Jana Keller'])).toEqual(['fragment: Wir warten auf die Flotte | -']);
  });
});
