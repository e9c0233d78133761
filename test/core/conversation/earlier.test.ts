import { describe, expect, it } from 'vitest';
import { earlierOf } from '../../../src/core/conversation/earlier.js';
import type { Turn } from '../../../src/core/conversation/types.js';
import { ask } from '../../../src/core/desk/ask.js';
import { DESK, earlier, PARTS, turn } from './ferries.js';

const asked = (given: Turn): string => earlierOf(PARTS, given).question;

describe('the earlier turn as a question', () => {
  it.each([
    'would Norway lend ferries?',
    'what did Holm say about pay?',
    'who is Ingrid Lind?',
    'how many sailors would the fleet need?',
  ])('is what was asked in free text: %s', async (question) => {
    expect((await earlier(question)).question).toBe(question);
  });

  it('asks for a bare name what its card shows', async () => {
    expect((await earlier('ingrid lind')).question).toBe('who is Ingrid Lind');
    expect(asked({ question: '', answer: await ask(PARTS, 'ingrid lind') })).toBe('who is Ingrid Lind');
  });

  it('asks for the arguments of a command what its card shows', async () => {
    const quoted = await DESK.quote({ by: 'holm', about: 'pay' });
    expect(asked({ question: quoted.question, answer: quoted })).toBe('what did Jens Holm say about pay');
    const counted = await DESK.troops({ about: 'sailors' });
    expect(asked({ question: counted.question, answer: counted })).toBe('how many sailors');
    const named = await DESK.who({ name: 'holm' });
    expect(asked({ question: named.question, answer: named })).toBe('who is Jens Holm');
  });

  it('is the question that a follow-up was taken for, without the side of it that was asked for', async () => {
    const { question, answer } = await turn('what did Holm say about pay?');
    const readAs = 'what did Lind say about pay?';
    expect(asked({ question, answer: { ...answer, readAs } })).toBe(readAs);
    expect(asked({ question, answer: { ...answer, readAs, aside: 'when?' } })).toBe(readAs);
  });

  it('keeps all of a question with a dash in it', async () => {
    const { answer } = await turn('would Norway lend ferries?');
    const question = 'would Norway lend ferries — or pilot boats — to Iceland?';
    expect(asked({ question: 'and to Iceland?', answer: { ...answer, readAs: question } })).toBe(question);
  });

  it('is nothing where all that was asked was one side of an answer', async () => {
    const { answer } = await turn('would Norway lend ferries?');
    expect(asked({ question: 'when?', answer })).toBe('');
  });

  it('is empty where only passages are known', async () => {
    const answer = await ask(PARTS, 'would Norway lend ferries?');
    expect(asked({ question: '', answer })).toBe('');
  });

  it('reads no more than 300 characters', async () => {
    const { answer } = await turn('would Norway lend ferries?');
    expect(asked({ question: 'would Norway '.repeat(100), answer }).length).toBeLessThanOrEqual(300);
  });
});
