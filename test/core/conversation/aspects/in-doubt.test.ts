import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/core/article/index.js';
import type { Answer } from '../../../../src/index.js';
import { createDesk } from '../../../../src/index.js';

const DESK = await createDesk([
  parseArticle(
    [
      'Farmers, who lost a court case in 2014, oppose the new wind park.',
      'Librarian Tove Dahl announced new shelves after talks with 12 firms.',
      'The bakery is due to open on a Monday.',
      'Skaters returned to the lake for the first time since the dam broke.',
      'At Lindqvist’s request, the choir changed its song.',
      'In Oslo, the gardeners planted roses.',
      'In Norway’s north, the lighthouse lost its lamp.',
      'The orchestra rehearsed on 3 May and will tour on 9 June.',
      'The mill closed due to the storm on Friday, 7 March.',
      'The tower, built under the 1921 charter, leans.',
      'Beekeepers, who once lived in Tromsø, sell honey.',
      'Painter Olaf Berg repaired the chapel. He used 40 litres of lime.',
    ].join('\n\n'),
    { id: 'village', title: 'Village news', published: '2031-03-05' },
  ),
]);

const talk = async (first: string, second: string): Promise<Answer> =>
  DESK.followUp({ question: first, answer: await DESK.ask(first) }, second);

const marked = ({ excerpts: [first] }: Answer): readonly string[] =>
  (first?.highlights ?? []).map(([from, to]) => first?.text.slice(from, to) ?? '');

const result = async (first: string, second: string) => {
  const answer = await talk(first, second);
  return [answer.outcome, marked(answer)];
};

describe('“when?”', () => {
  it('is in doubt about a date inside a relative clause', async () => {
    expect(await result('who opposes the new wind park?', 'when?')).toEqual(['perhaps', ['2014']]);
  });

  it('is in doubt about one of several dates', async () => {
    expect(await result('did the orchestra rehearse?', 'when?')).toEqual(['perhaps', ['3 May', '9 June']]);
  });

  it('is in doubt about a year that belongs to a noun', async () => {
    expect(await result('does the tower lean?', 'when?')).toEqual(['perhaps', ['1921']]);
  });

  it('takes a day with its date for one date', async () => {
    expect((await talk('did the mill close?', 'when?')).outcome).toBe('found');
  });
});

describe('“how many?”', () => {
  it('does not take a number of something else for an answer', async () => {
    expect((await talk('who announced new shelves?', 'how many?')).outcome).not.toBe('found');
  });

  it('is in doubt about a measure other than money that “how much?” finds', async () => {
    expect((await talk('what did the painter use?', 'how much?')).outcome).not.toBe('found');
  });
});

describe('words that do not say what they ask for', () => {
  it.each(['how much?', 'what?'])('are answered in doubt at most: %s', async (text) => {
    expect((await talk('did the mill close?', text)).outcome).not.toBe('found');
  });
});

describe('“why?”', () => {
  it('takes “due to open” for no reason', async () => {
    const answer = await talk('is the bakery open?', 'why?');
    expect(answer.outcome).not.toBe('found');
    expect(marked(answer)).not.toContain('due to');
  });

  it('takes “the first time since” for no reason', async () => {
    const answer = await talk('did the skaters return to the lake?', 'why?');
    expect(answer.outcome).not.toBe('found');
    expect(marked(answer)).not.toContain('since');
  });

  it('still finds “due to the storm”', async () => {
    expect(await result('did the mill close?', 'why?')).toEqual(['found', ['due to']]);
  });
});

describe('“where?”', () => {
  it('finds a place after a sentence’s first word', async () => {
    expect(await result('who planted roses?', 'where?')).toEqual(['found', ['Oslo']]);
  });

  it('is in doubt about a place inside a relative clause', async () => {
    expect((await talk('who sells honey?', 'where?')).outcome).toBe('perhaps');
  });

  it('takes nobody’s request for a place', async () => {
    const answer = await talk('did the choir change its song?', 'where?');
    expect(answer.outcome).not.toBe('found');
    expect(marked(answer)).not.toContain('Lindqvist’s');
  });

  it('takes a part of a country for a place', async () => {
    expect(await result('who lost the lamp of the lighthouse?', 'where?')).toEqual(['found', ['Norway’s']]);
  });
});
