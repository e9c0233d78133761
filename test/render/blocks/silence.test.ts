import { describe, expect, it } from 'vitest';
import type { AnswerReply } from '../../../src/app/reply.js';
import type { Answer, Card } from '../../../src/core/answer/types.js';
import { blocksOf } from '../../../src/render/blocks/index.js';
import { textsFor } from '../../../src/texts/index.js';

const silentAnswer = (card: Card, more: Partial<Answer> = {}): AnswerReply => ({
  kind: 'answer',
  private: false,
  controls: [],
  page: { number: 1, of: 1, from: 0, to: 0 },
  answer: {
    question: 'q',
    command: 'quote',
    desk: '0123456789abcdef',
    outcome: 'silent',
    excerpts: [],
    nearest: [],
    unknownWords: [],
    askedFor: null,
    suggestions: [],
    card,
    ...more,
  },
});

const headOf = (reply: AnswerReply): readonly string[] =>
  blocksOf(reply, { texts: textsFor('en'), escape: (text) => text, ago: String, locale: 'en' }).head.map(
    (block) => (block.kind === 'excerpt' ? '' : block.text),
  );

const quotations = (speaker: string | null, about: string | null): Card => ({
  kind: 'quotations',
  speaker,
  about,
  unnamed: false,
  entries: [],
});

describe('the first line of silence', () => {
  it('stands alone when nothing more is known', () => {
    expect(headOf(silentAnswer({ kind: 'passages' }))).toEqual(['The articles do not say.']);
  });

  it('names what was asked for in the question’s own words', () => {
    expect(headOf(silentAnswer({ kind: 'passages' }, { askedFor: 'how many votes' }))).toEqual([
      'The articles do not say how many votes.',
    ]);
    expect(headOf(silentAnswer({ kind: 'passages' }, { askedFor: 'number of votes' }))).toEqual([
      'The articles do not say the number of votes.',
    ]);
  });

  it('says whose words there are none of', () => {
    expect(headOf(silentAnswer(quotations('Ana Lopes', null), { askedFor: 'lopes' }))).toEqual([
      'The articles hold no words of Ana Lopes.',
    ]);
    expect(headOf(silentAnswer(quotations('Ana Lopes', 'tanks')))).toEqual([
      'The articles hold no words of Ana Lopes about “tanks”.',
    ]);
  });

  it('names the words that no article has', () => {
    expect(headOf(silentAnswer({ kind: 'passages' }, { unknownWords: ['Putin', 'zeppelin'] }))).toEqual([
      'The articles do not say.',
      'No article mentions: Putin, zeppelin',
    ]);
  });
});
