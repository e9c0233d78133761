import { describe, expect, it } from 'vitest';
import { SEEDS_DESK } from '../desk/seeds-desk.js';

const OFF_TOPIC = [
  'who won the football match?',
  'what is the weather in Paris?',
  'has bitcoin fallen?',
  'who is the mayor of Paris',
  'what did putin eat',
  'who is the king of spain',
  'what did macron say about football',
  'how many goals did messi score',
  'how much does a pizza cost',
  'did it rain in London',
  'what is the capital of Brazil',
  'who is the president of Argentina',
  'what did taylor swift say about the tour',
  'how tall is trump',
  'what did zelensky wear',
  'who is the ceo of google',
];

describe('questions about something that the articles do not speak of', () => {
  it.each(OFF_TOPIC)('%s: silence, and nothing is shown as an answer', async (question) => {
    const answer = await SEEDS_DESK.ask(question);
    expect(answer).toMatchObject({ outcome: 'silent', excerpts: [] });
    expect(answer.nearest.length).toBeLessThanOrEqual(3);
  });

  it.each(['when does the museum open', 'where can I buy tickets', 'why is the sky blue'])(
    '%s: half of the words are there, so it is never said to be found',
    async (question) => {
      expect((await SEEDS_DESK.ask(question)).outcome).not.toBe('found');
    },
  );

  it('names the words that no article has', async () => {
    const { unknownWords } = await SEEDS_DESK.ask('who won the football match?');
    expect(unknownWords).toEqual(expect.arrayContaining(['football', 'match']));
  });
});

describe('questions whose words the articles have', () => {
  it.each([
    'how many troops did zelensky want in davos',
    'what did macron say',
    'who is kelin',
    'when was the summit in paris',
  ])('%s: not silent', async (question) => {
    expect((await SEEDS_DESK.ask(question)).outcome).not.toBe('silent');
  });
});
