import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/index.js';
import { ownWords } from '../../../src/core/conversation/own-words.js';
import { readPhrase } from '../../../src/core/conversation/phrases.js';
import { restricted } from '../../../src/core/conversation/restricted.js';
import { speaksOf } from '../../../src/core/conversation/speaks.js';
import { ask } from '../../../src/core/desk/ask.js';
import { readParts } from '../../../src/core/desk/parts.js';
import { DESK, PARTS } from './ferries.js';

const silent = {
  ...(await ask(PARTS, 'is there anything on submarines?')),
  outcome: 'silent',
  excerpts: [],
} as const;

describe('the own words of an asked speaker', () => {
  it('stand in, in doubt, where an answer shows none of them', async () => {
    const question = 'what did Ingrid Lind say about Norway?';
    const answer = await ownWords(PARTS, question, silent);
    expect(answer).toMatchObject({
      outcome: 'perhaps',
      askedFor: 'Norway',
      command: 'quote',
      card: { kind: 'quotations', speaker: 'Ingrid Lind', about: null },
    });
    expect(answer.excerpts.map(({ text }) => text)).toEqual([
      'Two days later she said: “We wait for Norway.”',
    ]);
  });

  it('do not where nothing of them is near the topic', async () => {
    expect(await ownWords(PARTS, 'what did Ingrid Lind say about submarines?', silent)).toBe(silent);
  });

  it('give way, where none is near the topic, to what the articles say on the speaker and it', async () => {
    const article = parseArticle(
      [
        'Norway keeps its soldiers out of the bay. Mayor Ingrid Lind offers tents instead.',
        'Elsewhere the harbour opened.',
        '“We wait for dawn”, said Captain Jens Holm.',
      ].join('\n\n'),
      { id: 'bay', title: 'The bay' },
    );
    const parts = await readParts([article], () => Promise.resolve(), undefined);
    const answer = await ownWords(parts, 'what did Ingrid Lind say about troops?', silent);
    expect(answer.outcome).toBe('perhaps');
    expect(answer.excerpts.map(({ text }) => text)).toEqual([article.text.split('\n')[0]]);
    expect(await ownWords(parts, 'what did Ingrid Lind say about sailors?', silent)).toBe(silent);
  });

  it('do not replace an answer that is found, or shows them already', async () => {
    const question = 'what did Holm say about pay?';
    const found = await ask(PARTS, question);
    expect(await ownWords(PARTS, question, found)).toBe(found);
    const doubted = { ...found, outcome: 'perhaps' } as const;
    expect(await ownWords(PARTS, question, doubted)).toBe(doubted);
  });

  it('are asked for by no other question', async () => {
    expect(await ownWords(PARTS, 'would Norway lend ferries?', silent)).toBe(silent);
    expect(await ownWords(PARTS, 'what did Holm say?', silent)).toBe(silent);
  });

  it('are what the articles say on a country for whom nobody speaks', async () => {
    const answer = await ownWords(PARTS, 'what did Norway say about ferries?', silent);
    expect(answer.outcome).toBe('perhaps');
    expect(answer.excerpts[0]?.text).toContain('Norway would lend two ferries');
  });
});

describe('whether an excerpt speaks of a phrase', () => {
  it.each([
    ['Holm', 'what did Holm say about pay?', true],
    ['Denmark', 'what did Holm say about pay?', true],
    ['Iceland', 'what did Holm say about pay?', false],
    ['Nordby', 'what did Holm say about pay?', false],
    ['salaries and pay', 'what did Holm say about pay?', true],
    ['the quay in Malmö', 'is the quay in Malmö done?', true],
    ['the quay in Oslo', 'is the quay in Malmö done?', false],
  ])('%s · %s: %s', async (phrase, question, speaks) => {
    const [first] = (await DESK.ask(question)).excerpts;
    if (first === undefined) throw new Error('nothing is shown');
    expect(speaksOf(PARTS, readPhrase(PARTS, phrase), first)).toBe(speaks);
  });
});

describe('an answer on a phrase', () => {
  it('is no more than in doubt where its excerpts do not speak of it', async () => {
    const question = 'would Norway lend ferries?';
    const answer = await ask(PARTS, question);
    const phrase = readPhrase(PARTS, 'Finland');
    expect(answer.outcome).toBe('found');
    const own = await restricted(PARTS, phrase, question, answer);
    expect(own.outcome).not.toBe('found');
  });

  it('stays where all of them do', async () => {
    const question = 'would Norway lend ferries?';
    const answer = await ask(PARTS, question);
    const phrase = readPhrase(PARTS, 'Norway');
    expect(
      await restricted(PARTS, phrase, question, { ...answer, excerpts: answer.excerpts.slice(0, 1) }),
    ).toEqual({
      ...answer,
      excerpts: answer.excerpts.slice(0, 1),
    });
  });
});
