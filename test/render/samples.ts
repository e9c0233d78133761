import type { AnswerReply, ContextReply, Control, FindingsReply, Notice } from '../../src/app/reply.js';
import type { Answer, Card, Citation, Excerpt } from '../../src/core/answer/types.js';
import type { Figure, Speaker } from '../../src/core/extraction.js';
import type { Finding } from '../../src/core/statements/types.js';

export const citation: Citation = {
  title: 'Army chiefs meet',
  publisher: 'The Example',
  author: null,
  published: '2025-03-11',
  url: null,
  licence: null,
};

export const excerpt = (text: string, more: Partial<Excerpt> = {}): Excerpt => ({
  articleId: 'army-chiefs',
  start: 1000,
  end: 1000 + text.length,
  paragraph: 8,
  language: 'en',
  text,
  highlights: [],
  speech: null,
  speaker: null,
  citation,
  alsoIn: [],
  ...more,
});

export const speaker = (text: string, more: Partial<Speaker> = {}): Speaker => ({
  start: 1002,
  end: 1002 + text.length,
  paragraph: 8,
  text,
  kind: 'person',
  person: text,
  certainty: 'certain',
  resolved: null,
  ...more,
});

export const figure = (text: string, more: Partial<Figure> = {}): Figure => ({
  start: 1010,
  end: 1010 + text.length,
  paragraph: 8,
  text,
  class: 'amount',
  value: 30_000,
  upper: null,
  change: '=',
  unit: null,
  counts: 'troops',
  hedge: null,
  sentence: { start: 1000, end: 1100 },
  speaker: null,
  disputedBy: null,
  ...more,
});

export const finding = (text: string, more: Partial<Finding> = {}): Finding => ({
  statement: { start: 0, end: text.length, text, kind: 'claim' },
  outcome: more.excerpts === undefined ? 'silent' : 'found',
  excerpts: [],
  numbers: [],
  ...more,
});

export const findingsReply = (
  findings: readonly Finding[],
  more: Partial<FindingsReply> = {},
): FindingsReply => ({ kind: 'findings', findings, leftOut: 0, private: true, controls: [], ...more });

export const answer = (more: Partial<Answer> = {}): Answer => ({
  question: 'what next?',
  command: 'ask',
  desk: '0123456789abcdef',
  outcome: 'found',
  excerpts: [],
  nearest: [],
  unknownWords: [],
  askedFor: null,
  suggestions: [],
  card: { kind: 'passages' },
  ...more,
});

const entries = (card: Card, excerpts: readonly Excerpt[]): number =>
  card.kind === 'passages' || card.kind === 'person' ? excerpts.length : card.entries.length;

export const answerReply = (given: Partial<Answer>, more: Partial<AnswerReply> = {}): AnswerReply => {
  const whole = answer(given);
  return {
    kind: 'answer',
    answer: whole,
    page: { number: 1, of: 1, from: 0, to: entries(whole.card, whole.excerpts) },
    private: false,
    controls: [],
    ...more,
  };
};

export const contextReply = (excerpts: readonly Excerpt[]): ContextReply => ({
  kind: 'context',
  excerpts,
  private: true,
  controls: [],
});

export const notice = (more: Partial<Notice> = {}): Notice => ({
  kind: 'notice',
  tone: 'plain',
  lines: [],
  private: true,
  controls: [],
  ...more,
});

export const button = (id: string): Control => ({
  kind: 'button',
  label: { key: 'button.context' },
  id,
  style: 'secondary',
  disabled: false,
});
