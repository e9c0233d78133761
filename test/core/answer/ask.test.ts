import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/core/answer/ask.js';
import { ISLAND, partsOf } from './parts-of.js';

const parts = await ISLAND;
const ask = (question: string, command?: 'ask' | 'who' | 'troops' | 'quote') =>
  answerQuestion(parts, question, command === undefined ? {} : { command });

describe('a question that the articles answer', () => {
  it.each([
    ['when did the lighthouse reopen?', 'ask', '4 May'],
    ['why was the glass carried up the tower', 'ask', 'because the road was closed'],
    ['how many volunteers carried glass', 'troops', '40 volunteers'],
    ['how much did the repair of the lamp cost', 'troops', '120,000 euros'],
    ['how long did the work on the tower take', 'troops', 'six weeks'],
    ['how many pupils has the school', 'troops', '31 pupils'],
    ['who is the captain of the ferry', 'who', 'Captain Ola Brandt'],
    ['what did halvorsen say about the lamp', 'quote', 'brighter than ever'],
    ['who said "brighter than ever"', 'quote', 'Halvorsen said'],
    ['what did wik say', 'quote', '30 miles away'],
    ['who wrote this article', 'who', 'By Petra Lindqvist'],
  ] as const)('%s (%s)', async (question, command, answer) => {
    const { excerpts, outcome } = await ask(question, command);
    expect(excerpts[0]?.text).toContain(answer);
    expect(outcome).not.toBe('silent');
  });

  it('is found where it is plain', async () => {
    const answer = await ask('how many volunteers carried glass up the tower?');
    expect(answer).toMatchObject({ outcome: 'found', command: 'troops', askedFor: null, nearest: [] });
    expect(answer.desk).toBe(parts.version);
  });

  it('keeps names typed without accents or with a wrong letter', async () => {
    const { excerpts } = await ask('what did halversen say about the lamp');
    expect(excerpts[0]?.speaker?.person).toBe('Ingrid Halvorsen');
  });

  it('marks the words that meet the question', async () => {
    const [first] = (await ask('how many volunteers carried glass')).excerpts;
    const marked = first?.highlights.map(([start, end]) => first.text.slice(start, end));
    expect(marked).toEqual(expect.arrayContaining(['volunteers', 'carried', 'glass']));
  });
});

describe('a question that they do not answer', () => {
  it('beside the subject is met with silence, unknown words and what comes nearest', async () => {
    const answer = await ask('which opera did the penguins rehearse');
    expect(answer).toMatchObject({ outcome: 'silent', excerpts: [] });
    expect(answer.unknownWords).toEqual(['opera', 'penguins', 'rehearse']);
    expect(answer.nearest.length).toBeLessThanOrEqual(3);
  });

  it('about the words of somebody who says nothing is never found', async () => {
    const answer = await ask('what did Quirinus say about the lamp');
    expect(answer).toMatchObject({ outcome: 'silent', askedFor: null, excerpts: [] });
  });

  it('about a role that nobody holds there is in doubt, and says what is lacking', async () => {
    const answer = await ask('who is the head teacher of the school on Skarn', 'who');
    expect(answer.outcome).not.toBe('found');
  });

  it('about a number that is not there is in doubt, and says what is lacking', async () => {
    const answer = await ask('how many lorries drove on the road to the tower', 'troops');
    expect(answer.outcome).not.toBe('found');
    expect(answer.askedFor).toBe('how many lorries drove');
  });

  it('but has words of the asked speaker on some of it shows those in doubt', async () => {
    const answer = await ask('what did wik say about penguins, opera and ships');
    expect(answer).toMatchObject({ outcome: 'perhaps', command: 'quote' });
    expect(answer.excerpts[0]?.text).toContain('Ships can see us');
    expect(await ask('what did wik say about penguins and opera')).toMatchObject({ outcome: 'silent' });
  });

  it('without articles is met with silence', async () => {
    const answer = await answerQuestion(await partsOf({}), 'who is the mayor');
    expect(answer).toMatchObject({ outcome: 'silent', excerpts: [], nearest: [] });
  });

  it.each(['', '   ', '???', '🛳'])('that has no words is met with silence: “%s”', async (question) => {
    expect((await ask(question)).outcome).toBe('silent');
  });
});

describe('the excerpts', () => {
  it('are verbatim, at most three, whole sentences and short, whatever is asked', async () => {
    const words = parts.articles.flatMap(({ article }) => article.text.split(/\s+/u));
    const question = fc.array(fc.constantFrom(...words, 'who', 'how many', 'when', 'said'), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const { excerpts, nearest, outcome } = await ask(asked.join(' '));
        expect(excerpts.length + nearest.length).toBeLessThanOrEqual(3);
        expect(outcome === 'silent').toBe(excerpts.length === 0);
        for (const { articleId, start, end, text } of [...excerpts, ...nearest]) {
          const desk = parts.articles.find(({ article }) => article.id === articleId);
          const inside = desk?.layout.sentences.filter((one) => one.start < end && start < one.end) ?? [];
          expect(text).toBe(desk?.article.text.slice(start, end));
          expect([inside[0]?.start, inside.at(-1)?.end]).toEqual([start, end]);
          expect(inside.length === 1 || text.length <= 350).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never overlap', async () => {
    const { excerpts } = await ask('the lighthouse lamp on Skarn');
    for (const [index, a] of excerpts.entries())
      for (const b of excerpts.slice(index + 1))
        expect(a.articleId !== b.articleId || a.end <= b.start || b.end <= a.start).toBe(true);
  });

  it('show the same statement of two articles once, and say where else it stands', async () => {
    const statement = 'The old bridge over the Venn was closed after inspectors found cracks in two pillars.';
    const twice = await partsOf({
      first: `${statement}\nTrains still run.`,
      second: `Rain fell.\n${statement}`,
    });
    const { excerpts } = await answerQuestion(twice, 'why was the old bridge closed');
    const bridge = excerpts.filter(({ text }) => text.includes('bridge'));
    expect(bridge).toHaveLength(1);
    expect(bridge[0]?.alsoIn.map(({ articleId }) => articleId)).toEqual([
      bridge[0]?.articleId === 'first' ? 'second' : 'first',
    ]);
  });

  it('are never headings, bylines or captions unless those are asked for', async () => {
    const made = await partsOf({
      made: 'Snow closed the pass on Monday and buses turned back.\nHow snow closed the pass\nPloughs came at noon.\nBy Petra Lindqvist',
    });
    const { excerpts } = await answerQuestion(made, 'how did snow close the pass, petra lindqvist');
    expect(excerpts.map(({ paragraph }) => paragraph)).not.toContain(2);
    expect(excerpts.map(({ paragraph }) => paragraph)).not.toContain(4);
    const { excerpts: credits } = await answerQuestion(made, 'who wrote this story?');
    expect(credits.map(({ paragraph }) => paragraph)).toEqual([4]);
  });

  it('are the same each time', async () => {
    const question = 'what did halvorsen say about the lamp and the ferry';
    expect(await ask(question)).toEqual(await ask(question));
  });

  it('read no more than 300 characters of a question, but keep it as typed', async () => {
    const question = `lamp ${' '.repeat(400)}penguins`;
    expect(await ask(question)).toMatchObject({ question, unknownWords: [] });
  });
});
