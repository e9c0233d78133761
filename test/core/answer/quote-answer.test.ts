import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/core/answer/ask.js';
import { withQuotations } from '../../../src/core/answer/quote-answer.js';
import { troops } from '../../../src/core/answer/troops.js';
import { partsOf } from './parts-of.js';

const both = async (articles: Readonly<Record<string, string>>, question: string) => {
  const parts = await partsOf(articles);
  const answer = await answerQuestion(parts, question, { command: 'quote' });
  return { answer, listed: withQuotations(parts, answer) };
};

describe('passages as a list of quotations', () => {
  it('keep the first excerpt whole where all its words are of one speaker', async () => {
    const { answer, listed } = await both(
      {
        harbour: [
          'Harbour master Tomas Wik spoke about the storm on Monday.',
          'Wik commented on the broken pier. “The pier was rotten for years,” Wik said in a letter.',
        ].join('\n'),
      },
      'what did wik say about the pier',
    );
    expect(listed.excerpts[0]?.text).toBe(answer.excerpts[0]?.text);
    expect(listed.card.kind).toBe('quotations');
  });

  it('name the speaker of a statement without quotation marks', async () => {
    const { listed } = await both(
      {
        harbour: [
          'Harbour master Tomas Wik said:',
          'The new pier is a disgrace. Nobody measured the depth of the water.',
        ].join('\n'),
      },
      'who called the new pier a disgrace',
    );
    expect(listed.excerpts[0]).toMatchObject({ speech: 'reported', speaker: { person: 'Tomas Wik' } });
  });
});

describe('figures over passages', () => {
  it('stay in the paragraph of the figure', async () => {
    const parts = await partsOf({
      ferry: [
        'The ferry carried 85 passengers to Melby.',
        'Captain Ola Brandt told the passengers of the ferry: “We sail at dawn.”',
      ].join('\n'),
    });
    const { excerpts, card } = await troops(parts, { about: 'how many passengers did the ferry carry' });
    expect(card.kind).toBe('figures');
    expect(excerpts[0]?.text).toBe('The ferry carried 85 passengers to Melby.');
  });
});

describe('the words for the thing asked for', () => {
  it('begin small inside a sentence', async () => {
    const parts = await partsOf({ ferry: 'The ferry to Melby carried goats on Monday. It left at night.' });
    const { askedFor } = await answerQuestion(
      parts,
      'How many goats did the ferry to Melby carry on Monday?',
    );
    expect(askedFor).toBe('how many goats');
  });
});
