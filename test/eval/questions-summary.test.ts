import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../eval/questions/summary.js';
import type { Asked } from '../../eval/questions/types.js';
import { answerQuestion } from '../../src/core/answer/ask.js';
import { ISLAND } from '../core/answer/parts-of.js';

const parts = await ISLAND;

const asked = async (question: string, answerable: boolean, rank: number): Promise<Asked> => ({
  case: {
    id: question,
    kind: 'free',
    command: 'ask',
    question,
    answerable,
    articles: [],
    isRight: () => false,
  },
  answer: await answerQuestion(parts, question),
  rank,
  ms: 1,
});

describe('the summary of answered questions', () => {
  it('counts shares of the answerable and of the unanswerable apart', async () => {
    const all = [
      await asked('how many volunteers carried glass up the tower', true, 0),
      await asked('when did the lighthouse reopen', true, 2),
      await asked('which opera did the penguins rehearse', false, -1),
    ];
    const { first, three, absentNotFound, absentSilent, wronglySilent, tooLong, p50 } = summaryOf(all, []);
    expect([first.right, first.of]).toEqual([1, 2]);
    expect([three.right, three.of]).toEqual([2, 2]);
    expect([absentNotFound.right, absentSilent.right, absentSilent.of]).toEqual([1, 1, 1]);
    expect([wronglySilent.right, tooLong, p50]).toEqual([0, 0, 1]);
  });

  it('counts those whose article was taken away for themselves', async () => {
    const away = [await asked('which opera did the penguins rehearse', true, -1)];
    const { awayNotFound, awaySilent, first } = summaryOf([], away);
    expect([awayNotFound.right, awaySilent.right, first.of]).toEqual([1, 1, 0]);
  });
});
