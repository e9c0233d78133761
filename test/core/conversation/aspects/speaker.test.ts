import { describe, expect, it } from 'vitest';
import { createDesk, parseArticle } from '../../../../src/index.js';
import { talk } from '../ferries.js';

const named = (answer: Awaited<ReturnType<typeof talk>>) =>
  answer.excerpts.map(({ text, speaker }) => [text, speaker?.person ?? speaker?.text]);

describe('“who said that?”', () => {
  it('shows the statement with the speaker that it names', async () => {
    const answer = await talk('when do we sail?', 'who said that?');
    expect(answer).toMatchObject({ outcome: 'found', command: 'quote', card: { kind: 'quotations' } });
    expect(named(answer)).toEqual([
      ['“We sail at dawn”, said Kari Nordby. “Nobody stays behind.”', 'Kari Nordby'],
    ]);
  });

  it('shows an unnamed source as the articles call it', async () => {
    const answer = await talk('how many sailors would the fleet need?', 'who says so?');
    expect(named(answer)[0]?.[1]).toBe('A port official');
    expect(answer.outcome).toBe('found');
  });

  it('adds the sentence that says who “he” is', async () => {
    const answer = await talk('what did Holm say?', 'who said that?');
    expect(named(answer)).toEqual([
      ['Danish captain Jens Holm doubted the plan. “Who pays the crews?” he asked.', 'Jens Holm'],
    ]);
  });

  it('names who says the sentence that was asked for, where the excerpt holds the words of two', async () => {
    const article = parseArticle(
      'Mayor Ingrid Lind said that the quay is wide. The shed is a ruin, Captain Jens Holm said.',
      { id: 'quay', title: 'The quay' },
    );
    const desk = await createDesk([article]);
    const question = 'what is a ruin?';
    const first = await desk.ask(question);
    const answer = await desk.followUp({ question, answer: first }, 'whose words are those?');
    expect(first.excerpts.map(({ text }) => text)).toEqual([article.text]);
    expect(named(answer)).toEqual([[article.text, 'Jens Holm']]);
  });

  it('is silent about what the article says in nobody’s words', async () => {
    const answer = await talk('is the quay in Malmö done?', 'who said that?');
    expect(answer).toMatchObject({ outcome: 'silent', excerpts: [], askedFor: 'who said that' });
    expect(answer.nearest.map(({ text }) => text)).toEqual(['Work on the quay in Malmö goes on.']);
  });

  it('is asked by “who?” after somebody’s words', async () => {
    const answer = await talk('what did Holm say about pay?', 'who?');
    expect(answer).toMatchObject({ readAs: 'what did Holm say about pay?', aside: 'who?' });
    expect(answer.excerpts[0]?.speaker?.person).toBe('Jens Holm');
  });
});
