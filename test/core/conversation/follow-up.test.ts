import { describe, expect, it } from 'vitest';
import { SEEDS_DESK as desk } from '../desk/seeds-desk.js';

const talk = async (first: string, second: string) => {
  const answer = await desk.ask(first);
  return desk.followUp({ question: first, answer }, second);
};

describe('a conversation', () => {
  it('puts another speaker into the earlier question', async () => {
    const answer = await talk('what did Macron say about troops?', 'and Starmer?');
    expect(answer).toMatchObject({
      question: 'and Starmer?',
      readAs: 'what did Starmer say about troops?',
      outcome: 'found',
    });
    expect(answer.excerpts.map(({ speaker }) => speaker?.person)).toContain('Keir Starmer');
  });

  it('puts another country into the earlier question, in the form of the one that stands there', async () => {
    const answer = await talk('would France send troops?', 'and the Poles?');
    expect(answer.readAs).toBe('would Poland send troops?');
    expect(answer.excerpts[0]?.text).toContain('Poland sends no troops.');
  });

  it('is silent about a name that no article has', async () => {
    expect(await talk('would France send troops?', 'and Portugal?')).toMatchObject({
      outcome: 'silent',
      excerpts: [],
      unknownWords: ['Portugal'],
      readAs: 'would Portugal send troops?',
    });
  });

  it('answers a complete question as if nothing had been asked before', async () => {
    const question = 'what did Starmer say about the coalition?';
    const answer = await talk('what did Witkoff say about Starmer?', question);
    expect(answer).toEqual(await desk.ask(question));
    expect('readAs' in answer).toBe(false);
  });
});
