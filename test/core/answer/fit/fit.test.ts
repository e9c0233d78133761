import { describe, expect, it } from 'vitest';
import { inspect } from '../../../../src/core/answer/ask.js';
import { groundOf } from '../../../../src/core/answer/evidence/ground.js';
import { fitOf, hasRole } from '../../../../src/core/answer/fit/index.js';
import { isAskedSpeaker, namesAsked } from '../../../../src/core/answer/fit/speaker.js';
import type { QuestionCommand } from '../../../../src/core/answer/types.js';
import { ISLAND, partsOf } from '../parts-of.js';

const parts = await ISLAND;

/** How well the sentence that begins with some words fits a question. */
const fitting = async (question: string, words: string, command: QuestionCommand = 'ask') => {
  const { wanted } = await inspect(parts, question, { command });
  for (const desk of parts.articles) {
    const sentence = desk.layout.sentences.find(({ start }) => desk.article.text.startsWith(words, start));
    if (sentence === undefined) continue;
    const ground = groundOf(parts, desk);
    return {
      fit: fitOf(wanted, ground, sentence, sentence.index),
      role: hasRole(wanted, ground, sentence),
      near: namesAsked(parts, wanted, ground, sentence.index),
      asked:
        wanted.reading.speaker &&
        isAskedSpeaker(parts, wanted.reading.speaker, ground.said[sentence.index]?.speaker ?? null),
    };
  }
  throw new Error(`No sentence begins with “${words}”; correct the test.`);
};

/** How well each sentence of the first article fits a question. */
const worthIn = (articles: ReturnType<typeof partsOf>) => async (question: string) => {
  const { wanted } = await inspect(await articles, question, { command: 'ask' });
  const [desk] = (await articles).articles;
  if (desk === undefined) throw new Error('The article was not read; correct the test.');
  const ground = groundOf(await articles, desk);
  return desk.layout.sentences.map((sentence) => fitOf(wanted, ground, sentence, sentence.index));
};

describe('a sentence fits a question for somebody', () => {
  it('with a person whom the question does not name', async () => {
    expect((await fitting('who paid for the repair', 'Mayor Ingrid', 'who')).fit).toBe(1);
    expect((await fitting('who carried the glass', 'About 40', 'who')).fit).toBe(0);
  });

  it('not with the person whom the question names', async () => {
    expect((await fitting('who met ingrid halvorsen', 'Mayor Ingrid', 'who')).fit).toBe(0);
  });

  it('better with the asked role beside the name', async () => {
    const { fit: worth, role } = await fitting('who is the captain of the ferry', 'Captain Ola', 'who');
    expect([worth, role]).toEqual([1.5, true]);
    expect((await fitting('who is the general of the ferry', 'Mayor Ingrid', 'who')).role).toBe(false);
  });
});

describe('a sentence without a name', () => {
  const countries = partsOf({ patrol: 'Norway leads the patrol.\nThe patrol sails in May.' });
  const worth = async (question: string) => {
    const { wanted } = await inspect(await countries, question, { command: 'who' });
    const [desk] = (await countries).articles;
    if (desk === undefined) throw new Error('The article was not read; correct the test.');
    const ground = groundOf(await countries, desk);
    return desk.layout.sentences.map((sentence) => fitOf(wanted, ground, sentence, sentence.index));
  };

  it('fits a question for somebody a little by a country that acts, and not by one that the question names', async () => {
    expect(await worth('who leads the patrol')).toEqual([0.25, 0]);
    expect(await worth('who sails with Norway')).toEqual([0, 0]);
  });
});

describe('a sentence fits a question for a time to come', () => {
  it('by half with a date of something past', async () => {
    expect((await fitting('when will the lighthouse reopen', 'The lighthouse')).fit).toBe(0.5);
    expect((await fitting('when did the lighthouse reopen', 'The lighthouse')).fit).toBe(1);
    expect((await fitting('when will the ferry sail', 'The ferry between')).fit).toBe(1);
  });
});

describe('a sentence fits a question for an amount', () => {
  it('little with money, where things are counted', async () => {
    expect((await fitting('how many boats came', 'Mayor Ingrid', 'troops')).fit).toBe(0.25);
    expect((await fitting('how much did it cost', 'Mayor Ingrid', 'troops')).fit).toBe(1);
  });

  it('with an amount of that thing, and half with any other', async () => {
    expect((await fitting('how many volunteers came', 'About 40', 'troops')).fit).toBe(1);
    expect((await fitting('how many lorries came', 'About 40', 'troops')).fit).toBe(0.5);
    expect((await fitting('how many volunteers came', 'A harbour', 'troops')).fit).toBe(0);
  });
});

describe('a sentence fits a question for soldiers', () => {
  const articles = partsOf({
    'force-in-doubt': [
      'Six states would send soldiers, a paper reported.',
      'Envoys said that the force might have 9,000 to 12,000.',
      'About 700 lorries would carry soldiers to the pass.',
      'A guard of 300 Norvian soldiers could follow.',
    ].join('\n'),
  });
  const worth = worthIn(articles);

  it('less where it counts something else and only names them', async () => {
    expect(await worth('how many soldiers would go')).toEqual([0.75, 1, 0.75, 1]);
  });

  it('with a bare number of the force only where no state is asked for', async () => {
    expect(await worth('how many Norvian soldiers would go')).toEqual([0.75, 0.5, 0.75, 1]);
  });

  it('less with a thing that is only near in meaning to the one asked for', async () => {
    expect(await worth('how many trucks would go')).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it('not with what they are carried by, where that is asked for', async () => {
    expect(await worth('how many lorries would go')).toEqual([0.5, 0.5, 1, 0.5]);
  });
});

describe('a sentence with a measured amount', () => {
  const articles = partsOf({
    arsenal: [
      'Norvia added arms worth €2bn: barges, aircraft and tugs.',
      'The march took 30 days in the snow.',
    ].join('\n'),
  });
  const worth = worthIn(articles);

  it('does not count the things that its money buys', async () => {
    expect(await worth('how many aircraft would be added')).toEqual([0.75, 0.25]);
  });

  it('fits where its unit is asked for', async () => {
    expect((await worth('how many days did the march take'))[1]).toBe(1);
  });
});

describe('a sentence fits other questions', () => {
  it('with a length of time or of way for “how long”', async () => {
    expect((await fitting('how long did it take', 'The work')).fit).toBe(1);
    expect((await fitting('how long is the beam', 'Harbour master')).fit).toBe(1);
  });

  it('with money, and half with any amount for “how much”', async () => {
    expect((await fitting('how much was it', 'Mayor Ingrid')).fit).toBe(1);
    expect((await fitting('how much was it', 'She carries')).fit).toBe(0.5);
  });

  it('with a place that the question does not name', async () => {
    expect((await fitting('where was the minister', 'Education minister')).fit).toBe(1);
    expect((await fitting('where in melby was the minister', 'Education minister')).fit).toBe(0);
  });

  it('with words in quotation marks, and half with a report of them', async () => {
    expect((await fitting('halvorsen on the lamp', '“The lamp', 'quote')).fit).toBe(1);
    expect((await fitting('dahl on schools', 'Dahl said', 'quote')).fit).toBe(0.5);
    expect((await fitting('dahl on schools', 'The work', 'quote')).fit).toBe(0);
  });
});

describe('the asked speaker', () => {
  it('is the one who says the sentence', async () => {
    expect((await fitting('what did halvorsen say about it', '“The lamp', 'quote')).asked).toBe(true);
    expect((await fitting('what did wik say about it', '“The lamp', 'quote')).asked).toBe(false);
    expect((await fitting('what did wik say about it', 'The work', 'quote')).asked).toBe(false);
  });

  it('is near where words said stand beside the name', async () => {
    expect((await fitting('what did halvorsen say about it', '“The lamp', 'quote')).near).toBe(true);
    expect((await fitting('what did wik say about it', '“The lamp', 'quote')).near).toBe(false);
  });
});
