import { describe, expect, it } from 'vitest';
import { everybody, peopleAnswer } from '../../../src/core/answer/people.js';
import { HARBOUR } from '../desk/harbour-parts.js';
import { makeParts } from '../desk/made.js';

const parts = await HARBOUR;

describe('a list of people', () => {
  it('says of each the role, how often named and how many words said', () => {
    const { card } = peopleAnswer(parts, 'who', 'both', { people: [0], sources: [1] });
    expect(card).toEqual({
      kind: 'people',
      entries: [
        {
          kind: 'person',
          number: 0,
          name: 'Edda Lund',
          role: { text: 'Harbour Minister', articleId: 'launch', paragraph: 1 },
          mentions: 4,
          quotations: 2,
        },
        {
          kind: 'source',
          number: 1,
          name: 'a port official in Velmar',
          role: null,
          mentions: 1,
          quotations: 1,
        },
      ],
    });
  });

  it('shows the sentence that introduces each, in the order of the entries', () => {
    const { excerpts } = peopleAnswer(parts, 'who', 'some', { people: [4, 1, 0], sources: [0] });
    expect(excerpts.map(({ text }) => text)).toEqual([
      'Captain Ole Brandt doubted it.',
      'Harbour Minister Edda Lund opened the talks in Velmar on Monday.',
      'A port official said the guard would need fewer than 900 soldiers.',
      'Photo by Kaja Moe',
    ]);
  });

  it('leaves numbers out that the desk does not have', () => {
    expect(peopleAnswer(parts, 'who', 'none', { people: [99], sources: [99] })).toMatchObject({
      excerpts: [],
      card: { entries: [] },
    });
  });

  it('shows at most ten excerpts, and every entry', async () => {
    const names = Array.from({ length: 14 }, (_, at) => `Ada ${String.fromCodePoint(65 + at)}olm`);
    const many = await makeParts({
      id: 'many',
      text: names.map((name) => `${name} came.`).join(' '),
      extraction: ({ person }) => ({ people: names.map((name) => person(name)) }),
    });
    const answer = everybody(many, 'all');
    expect(answer.question).toBe('all');
    expect(answer.excerpts).toHaveLength(10);
    expect(answer.card.kind === 'people' && answer.card.entries).toHaveLength(14);
  });
});
