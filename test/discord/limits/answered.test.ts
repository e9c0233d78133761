import { describe, expect, it } from 'vitest';
import { createAnswered } from '../../../src/discord/limits/answered.js';

const MINUTE = 60_000;

const speaking = { asker: { id: 'ana' }, where: { kind: 'dm', channel: '1' } } as const;

const start = (most?: number) => {
  let now = 0;
  const answered = createAnswered({ elapsed: () => now }, most);
  return { answered, pass: (ms: number) => (now += ms) };
};

describe('which message answers which', () => {
  it('is known from the question on', () => {
    const { answered } = start();
    answered.asked('1', speaking);
    expect(answered.find('1')).toEqual({ speaking, isGone: false, answer: null });
    answered.answered('1', '2');
    expect(answered.find('1')).toEqual({ speaking, isGone: false, answer: '2' });
  });

  it('gives what was known of a question that goes, and remembers that it went', () => {
    const { answered } = start();
    answered.asked('1', speaking);
    expect(answered.gone('1')).toEqual({ speaking, isGone: false, answer: null });
    expect(answered.gone('1')).toMatchObject({ isGone: true });
    answered.answered('1', '2');
    expect(answered.find('1')).toEqual({ speaking, isGone: true, answer: '2' });
  });

  it('is nothing for other messages', () => {
    const { answered } = start();
    answered.answered('7', '8');
    expect([answered.gone('7'), answered.find('7')]).toEqual([null, null]);
  });

  it('is forgotten five minutes after the question, whenever it was answered', () => {
    const { answered, pass } = start();
    answered.asked('1', speaking);
    pass(4 * MINUTE);
    answered.answered('1', '2');
    pass(MINUTE - 1);
    expect(answered.find('1')).not.toBeNull();
    pass(2);
    expect(answered.gone('1')).toBeNull();
  });

  it('is bounded: the oldest question goes first', () => {
    const { answered } = start(2);
    for (const id of ['1', '2', '3']) answered.asked(id, speaking);
    expect(['1', '2', '3'].map((id) => answered.find(id) !== null)).toEqual([false, true, true]);
  });
});
