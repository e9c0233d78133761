import { describe, expect, it } from 'vitest';
import { inspect } from '../../../../src/core/answer/ask.js';
import { judge } from '../../../../src/core/answer/outcome.js';
import { askedForIn } from '../../../../src/core/answer/rules/asked-for.js';
import { doubtsOf, isDoubtful } from '../../../../src/core/answer/rules/doubts.js';
import { type Signs, signsOf } from '../../../../src/core/answer/rules/signs.js';
import type { QuestionCommand } from '../../../../src/core/answer/types.js';
import { readQuestion } from '../../../../src/core/question/index.js';
import { ISLAND } from '../parts-of.js';

const parts = await ISLAND;
const plain: Signs = {
  words: 1,
  coverage: 0.8,
  fit: 1,
  saidByAsked: null,
  speakerNamed: false,
  nameMissing: false,
  roleMissing: false,
  predicateMissing: false,
};
const doubts = (question: string, signs: Partial<Signs>) =>
  doubtsOf(readQuestion(question, parts), { ...plain, ...signs });

describe('doubts', () => {
  it('are none where everything asked for is there', () => {
    expect(isDoubtful(doubts('how many volunteers came', {}))).toBe(false);
  });

  it.each([
    ['how many volunteers came', { nameMissing: true }, 'name'],
    ['who is the captain', { roleMissing: true }, 'role'],
    ['did the ferry sail', { predicateMissing: true }, 'predicate'],
    ['how many volunteers came', { fit: 0.5 }, 'type'],
    ['when did it open', { fit: 0 }, 'type'],
    ['when will it open', { fit: 0.5 }, 'type'],
    ['who opened it', { fit: 0.25 }, 'type'],
    ['did the ferry sail', { coverage: 0.4 }, 'thin'],
  ] as const)('%s with %o: %s', (question, signs, doubt) => {
    const all = doubts(question, signs);
    expect(all[doubt]).toBe(true);
    expect(isDoubtful(all)).toBe(true);
  });

  it('arise where the asked speaker does not say it', () => {
    expect(doubts('what did wik say about ice', { saidByAsked: 'no' }).speaker).toBe('no');
    expect(doubts('what did wik say about ice', { saidByAsked: 'near' }).speaker).toBe('near');
    expect(doubts('what did wik say about ice', { saidByAsked: 'yes' }).speaker).toBeNull();
  });

  it('do not arise from the shape of answers that have none', () => {
    expect(isDoubtful(doubts('what happened', { fit: 0 }))).toBe(false);
    expect(isDoubtful(doubts('did it sail', { fit: 0 }))).toBe(false);
    expect(isDoubtful(doubts('where did it sail', { fit: 0 }))).toBe(false);
  });

  it('do not arise from few common words where the shape of the answer is there', () => {
    expect(isDoubtful(doubts('when did it open', { coverage: 0.4 }))).toBe(false);
  });

  it('do not arise for bylines', () => {
    expect(
      isDoubtful(doubts('who wrote this story', { fit: 0, nameMissing: true, predicateMissing: true })),
    ).toBe(false);
  });
});

describe('the question’s own words for what is lacking', () => {
  const lacking = (question: string, signs: Partial<Signs>, outcome: 'perhaps' | 'silent' = 'perhaps') =>
    askedForIn(readQuestion(question, parts), doubts(question, signs), outcome);

  it('are those for the type of answer or the role; a lone word or a speaker names nothing that can be said', () => {
    expect(lacking('how many lorries came', { fit: 0.5 })).toBe('how many lorries came');
    expect(lacking('who is the captain of it', { roleMissing: true })).toBe('who is the captain');
    expect(lacking('what did wik say about ice', { saidByAsked: 'no' })).toBeNull();
  });

  it('are none where only the lead is small', () => {
    expect(lacking('how many lorries came', {})).toBeNull();
  });

  it('are whatever is asked for in silence', () => {
    expect(lacking('when did it open', {}, 'silent')).toBeNull();
    expect(lacking('how many votes were there', {}, 'silent')).toBe('how many votes');
    expect(lacking('lamp repair', {}, 'silent')).toBeNull();
  });
});

const signs = async (question: string, command: QuestionCommand) => {
  const { wanted, asked, choices } = await inspect(parts, question, { command });
  const [first] = choices;
  if (first === undefined) throw new Error(`Nothing was chosen for “${question}”; correct the test.`);
  return signsOf(wanted, asked, first);
};

describe('the signs of an excerpt', () => {
  it('say how much of the question it has', async () => {
    const { words, coverage } = await signs('volunteers carried glass tower', 'ask');
    expect(words).toBeGreaterThan(1);
    expect(coverage).toBe(1);
  });

  it('say that a name of the question is nowhere in its article', async () => {
    expect((await signs('how many volunteers carried glass in Quirinusville', 'troops')).nameMissing).toBe(
      true,
    );
    expect((await signs('how many volunteers carried glass', 'troops')).nameMissing).toBe(false);
  });

  it('say whether the asked role stands beside a name', async () => {
    expect((await signs('who is the captain of the ferry', 'who')).roleMissing).toBe(false);
    expect((await signs('who is the admiral of the ferry', 'who')).roleMissing).toBe(true);
  });

  it('say whether the asked speaker says it, or is named', async () => {
    expect(await signs('what did halvorsen say about the lamp', 'quote')).toMatchObject({
      saidByAsked: 'yes',
      speakerNamed: true,
    });
    expect(await signs('what did Quirinus say about the lamp', 'quote')).toMatchObject({
      saidByAsked: 'no',
      speakerNamed: false,
    });
  });
});

describe('the judgement', () => {
  it('is silence where nothing was chosen', async () => {
    const { wanted, asked } = await inspect(parts, 'when did it open');
    expect(judge(parts, wanted, asked, [])).toEqual({ outcome: 'silent', askedFor: null });
  });

  it('is doubt where the next excerpt is as good', async () => {
    const { wanted, asked, choices } = await inspect(parts, 'how many volunteers carried glass up the tower');
    const [first] = choices;
    if (first === undefined) throw new Error('Nothing was chosen; correct the test.');
    expect(judge(parts, wanted, asked, [first]).outcome).toBe('found');
    expect(judge(parts, wanted, asked, [first, first]).outcome).toBe('perhaps');
  });

  it('is doubt where the asked speaker speaks of little of it, silence where no article has a word of it', async () => {
    const judged = async (question: string) => {
      const { wanted, asked, choices } = await inspect(parts, question);
      expect(choices[0]?.best.saidByAsked).toBe('yes');
      return judge(parts, wanted, asked, choices).outcome;
    };
    expect(await judged('what did halvorsen say about the pupils')).toBe('perhaps');
    expect(await judged('what did halvorsen say about penguins')).toBe('silent');
  });
});
