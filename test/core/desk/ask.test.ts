import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/core/desk/ask.js';
import { HARBOUR } from './harbour-parts.js';

const parts = await HARBOUR;
const kindOf = async (question: string) => {
  const { command, outcome, card, question: kept } = await ask(parts, question);
  expect(kept).toBe(question);
  return [command, outcome, card.kind];
};

describe('free text', () => {
  it.each([
    'who is edda lund?',
    'Who’s Lund',
    'who is the harbour minister?',
    'edda lund',
    'harbour minister',
    'tell me about edda lund',
  ])('shows the person: %s', async (question) => {
    expect(await kindOf(question)).toEqual(['who', 'found', 'person']);
  });

  it.each([
    'what did lund say?',
    'lund quote',
    'quotes by edda lund',
    'statements from the harbour minister',
  ])('lists the words: %s', async (question) => {
    const { card, excerpts } = await ask(parts, question);
    expect(card).toMatchObject({ kind: 'quotations', speaker: 'Edda Lund' });
    expect(excerpts).toHaveLength(2);
  });

  it('lists the words of the asked speaker alone where a topic is named too', async () => {
    const { card, excerpts } = await ask(parts, 'what did lund say about boats at night?');
    expect(card).toMatchObject({ kind: 'quotations', speaker: 'Edda Lund' });
    expect(excerpts[0]?.text).toContain('Lund said boats would patrol the bay at night.');
    expect(excerpts.map(({ speaker }) => speaker?.person)).toEqual(excerpts.map(() => 'Edda Lund'));
  });

  it('lists figures for a question of how many', async () => {
    expect((await kindOf('how many soldiers would the guard need?')).slice(0, 1)).toEqual(['troops']);
    const { card } = await ask(parts, 'how many soldiers would the guard need?');
    expect(card.kind === 'figures' && card.entries[0]?.figure.text).toBe('900');
  });

  it('answers anything else from the passages', async () => {
    expect((await kindOf('where did the talks open?'))[2]).toBe('passages');
  });

  it('meets an unknown speaker with silence', async () => {
    const answer = await ask(parts, 'what did gerasimov say?');
    expect(answer).toMatchObject({ outcome: 'silent', excerpts: [], unknownWords: ['gerasimov'] });
  });

  it('reads no more than 300 characters', async () => {
    const long = `lund quote${' '.repeat(400)}zebra`;
    expect((await ask(parts, long)).unknownWords).toEqual([]);
  });
});
