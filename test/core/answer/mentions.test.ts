import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answer/types.js';
import { parseArticle } from '../../../src/core/article/index.js';
import { createDesk } from '../../../src/core/desk/create-desk.js';
import type { Desk } from '../../../src/core/desk/types.js';

const older = parseArticle(
  [
    'Engineer Nora Falk inspected the dam on Monday.',
    'The gates were closed.',
    'Falk said Falk and her crew would stay.',
  ].join('\n'),
  { id: 'older', title: 'The dam', published: '2025-01-10' },
);
const newer = parseArticle('The dam was opened again.\nEngineer Nora Falk watched it.', {
  id: 'newer',
  title: 'Opened',
  published: '2025-02-10',
});

let desk: Desk;
let answer: Answer | null;

beforeAll(async () => {
  desk = await createDesk([older, newer]);
  const number = desk.people.find(({ name }) => name === 'Nora Falk')?.number ?? -1;
  answer = desk.restore('who', { kind: 'mentions', number }, 'found');
});

describe('all mentions of a person', () => {
  it('are the paragraphs that name the person, each once and whole, the newest article first', () => {
    expect(answer?.excerpts.map(({ articleId, paragraph, text }) => [articleId, paragraph, text])).toEqual([
      ['newer', 2, 'Engineer Nora Falk watched it.'],
      ['older', 1, 'Engineer Nora Falk inspected the dam on Monday.'],
      ['older', 3, 'Falk said Falk and her crew would stay.'],
    ]);
  });

  it('mark every name in the paragraph', () => {
    const marked = answer?.excerpts.map(({ text, highlights }) =>
      highlights.map(([start, end]) => text.slice(start, end)),
    );
    expect(marked).toEqual([['Nora Falk'], ['Nora Falk'], ['Falk', 'Falk']]);
  });

  it('stand on the card of the person', () => {
    expect(answer).toMatchObject({
      command: 'who',
      outcome: 'found',
      card: { kind: 'person', name: 'Nora Falk' },
    });
    expect(answer?.card.kind === 'person' && answer.card.mentions.length).toBe(answer?.excerpts.length);
  });

  it('are null for somebody whom the desk does not know', () => {
    expect(desk.restore('who', { kind: 'mentions', number: 99 }, 'found')).toBeNull();
  });
});
