import { describe, expect, it } from 'vitest';
import type { AnswerReply } from '../../../src/app/reply.js';
import type { Answer, Outcome } from '../../../src/core/answer/types.js';
import { blocksOf } from '../../../src/render/blocks/index.js';
import { textsFor } from '../../../src/texts/index.js';

const reply = (outcome: Outcome, more: Partial<Answer>): AnswerReply => ({
  kind: 'answer',
  private: false,
  page: { number: 1, of: 1, from: 0, to: 0 },
  controls: [],
  answer: {
    question: 'and Iceland?',
    command: 'ask',
    desk: '0',
    outcome,
    excerpts: [],
    nearest: [],
    unknownWords: [],
    askedFor: null,
    suggestions: [],
    card: { kind: 'passages' },
    ...more,
  },
});

const foot = (shown: AnswerReply) =>
  blocksOf(shown, {
    texts: textsFor('en'),
    escape: (text) => text.replaceAll('*', '\\*'),
    ago: String,
    locale: 'en',
  }).foot;

describe('the question that a follow-up was taken for', () => {
  it.each(['found', 'perhaps', 'silent'] as const)('is a small line at the end: %s', (outcome) => {
    expect(foot(reply(outcome, { readAs: 'would *Iceland* lend ferries?' }))).toEqual([
      { kind: 'small', text: 'Read as: would \\*Iceland\\* lend ferries?' },
    ]);
  });

  it('is followed by what was asked of its answer, both escaped', () => {
    const readAs = 'would *Iceland* — or Norway — lend ferries?';
    expect(foot(reply('found', { readAs, aside: '*when*?' }))).toEqual([
      {
        kind: 'small',
        text: 'Read as: would \\*Iceland\\* — or Norway — lend ferries? — \\*when\\*?',
      },
    ]);
  });

  it('stands after the suggestions', () => {
    const suggestions = [{ command: 'who', args: { name: 'Holm' } }] as const;
    const lines = foot(reply('silent', { readAs: 'who is Lind', suggestions }));
    expect(lines.map((block) => block.kind === 'small' && block.text)).toEqual([
      'Ask for example: who is Holm',
      'Read as: who is Lind',
    ]);
  });

  it('is not there otherwise', () => {
    expect(foot(reply('found', {}))).toEqual([]);
  });
});
