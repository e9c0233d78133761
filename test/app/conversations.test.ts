import { describe, expect, it } from 'vitest';
import {
  createConversations,
  holdBack,
  type Remembered,
  type Speaking,
} from '../../src/app/conversations.js';
import { answer } from '../render/samples.js';

const MINUTE = 60_000;

const turn = (question: string): Remembered => ({
  question,
  answer: answer({ question }),
  private: false,
});

const speaking = (asker: string, channel: string, server: string | null = '10'): Speaking => ({
  asker: { id: asker },
  where: server === null ? { kind: 'dm', channel } : { kind: 'server', server, channel },
});

const start = (most?: number) => {
  let now = 0;
  const conversations = createConversations({ elapsed: () => now }, most);
  return { conversations, pass: (ms: number) => (now += ms) };
};

describe('the conversations', () => {
  it('keep the last turn of an asker in a channel', () => {
    const { conversations } = start();
    const [first, second] = [turn('who is Ana Lopes'), turn('what did she say')];
    conversations.remember(speaking('ana', '1'), first);
    conversations.remember(speaking('ana', '1'), second);
    expect(conversations.lastTurn(speaking('ana', '1'))).toBe(second);
  });

  it('keep askers, channels, servers and direct messages apart', () => {
    const { conversations } = start();
    const own = turn('who is Ana Lopes');
    conversations.remember(speaking('ana', '1'), own);
    const others = [
      speaking('ben', '1'),
      speaking('ana', '2'),
      speaking('ana', '1', '11'),
      speaking('ana', '1', null),
      speaking('1', 'ana'),
    ];
    expect(others.map((other) => conversations.lastTurn(other))).toEqual(others.map(() => null));
    expect(conversations.lastTurn(speaking('ana', '1'))).toBe(own);
  });

  it('forget a turn after fifteen minutes, also when it was looked at meanwhile', () => {
    const { conversations, pass } = start();
    const own = turn('who is Ana Lopes');
    conversations.remember(speaking('ana', '1'), own);
    pass(10 * MINUTE);
    expect(conversations.lastTurn(speaking('ana', '1'))).toBe(own);
    pass(5 * MINUTE - 1);
    expect(conversations.lastTurn(speaking('ana', '1'))).toBe(own);
    pass(2);
    expect(conversations.lastTurn(speaking('ana', '1'))).toBeNull();
  });

  it('begin the fifteen minutes anew with each turn', () => {
    const { conversations, pass } = start();
    conversations.remember(speaking('ana', '1'), turn('who is Ana Lopes'));
    pass(14 * MINUTE);
    const second = turn('what did she say');
    conversations.remember(speaking('ana', '1'), second);
    pass(14 * MINUTE);
    expect(conversations.lastTurn(speaking('ana', '1'))).toBe(second);
  });

  it('are at most a thousand: the one that was silent longest goes', () => {
    const { conversations } = start();
    const askers = Array.from({ length: 1_001 }, (_, index) => speaking(`asker${index}`, '1'));
    for (const asker of askers) conversations.remember(asker, turn('who is Ana Lopes'));
    const kept = askers.filter((asker) => conversations.lastTurn(asker) !== null);
    expect(kept).toEqual(askers.slice(1));
  });

  it('forget what they are told to forget, and nothing else', () => {
    const { conversations } = start();
    const bens = turn('who is Jan Novák');
    conversations.remember(speaking('ana', '1'), turn('who is Ana Lopes'));
    conversations.remember(speaking('ben', '1'), bens);
    conversations.forget(speaking('ana', '1'));
    expect(conversations.lastTurn(speaking('ana', '1'))).toBeNull();
    expect(conversations.lastTurn(speaking('ben', '1'))).toBe(bens);
  });

  it('forget the turn of one message, and not that of a later one', () => {
    const { conversations } = start();
    const second = { ...turn('what did she say'), message: '8' };
    conversations.remember(speaking('ana', '1'), second);
    conversations.forget(speaking('ana', '1'), '7');
    expect(conversations.lastTurn(speaking('ana', '1'))).toBe(second);
    conversations.forget(speaking('ana', '1'), '8');
    expect(conversations.lastTurn(speaking('ana', '1'))).toBeNull();
  });
});

describe('a turn that is held back', () => {
  it('is remembered when its reply is taken, with the message that asked', () => {
    const { conversations } = start();
    const own = turn('who is Ana Lopes');
    const held = holdBack(conversations, '7');
    held.conversations.remember(speaking('ana', '1'), own);
    expect(conversations.lastTurn(speaking('ana', '1'))).toBeNull();
    held.keep();
    expect(conversations.lastTurn(speaking('ana', '1'))).toEqual({ ...own, message: '7' });
  });

  it('that comes after its reply was taken leaves no trace, and what was there stays', () => {
    const { conversations } = start();
    const first = turn('who is Ana Lopes');
    conversations.remember(speaking('ana', '1'), first);
    const held = holdBack(conversations, null);
    expect(held.conversations.lastTurn(speaking('ana', '1'))).toBe(first);
    held.keep();
    held.conversations.remember(speaking('ana', '1'), turn('who is Jan Novák'));
    expect(conversations.lastTurn(speaking('ana', '1'))).toBe(first);
  });
});
