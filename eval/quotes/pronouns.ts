import { z } from 'zod';
import type { Speaker } from '../../src/core/extraction.js';
import { formatShare, randomFrom, type Share, wilson } from '../statistics.js';
import type { Outcome } from './score.js';

const SEED = 20_261_123;
const SIZE = 100;
const CONTEXT = 700;

const schema = z.array(
  z.object({
    article: z.string(),
    quotation: z.number(),
    answer: z.number().nullable(),
    verdict: z.enum(['right', 'wrong', 'unanswered']),
  }),
);

/** One quotation said by “he” or “she”: where it begins, where our answer's words begin, and what a reader judged. */
export type Judged = z.infer<typeof schema>[number];

/** Reads the kept list of judged quotations. */
export const readJudged = (json: string): readonly Judged[] => schema.parse(JSON.parse(json));

/** The words that we give for “he” or “she”: nothing where no one is given or only as a guess. */
const answerOf = (speaker: Speaker | null | undefined): { start: number; text: string } | null => {
  if (speaker == null || speaker.certainty === 'unclear') return null;
  const named = speaker.resolved ?? (speaker.kind === 'pronoun' ? null : speaker);
  return named === null
    ? null
    : { start: named.start, text: `${named.text} (${speaker.person ?? 'no person'})` };
};

const idOf = ({ article, gold }: Outcome): string => `${article.id} ${gold?.start ?? -1}`;

/** A repeatable random choice of a hundred quotations whose annotated source is “he” or “she”. */
export const pronounSample = (outcomes: readonly Outcome[]): readonly Outcome[] => {
  const random = randomFrom(SEED);
  return outcomes
    .filter(({ gold }) => /^s?he$/iu.test(gold?.source?.trim() ?? ''))
    .map((one) => ({ one, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, SIZE)
    .map(({ one }) => one);
};

/** The sample as text to read and judge: the words before each quotation and our answer. */
export const sampleToJudge = (outcomes: readonly Outcome[]): string =>
  pronounSample(outcomes)
    .map((one, index) => {
      const { text } = one.article;
      const { start, end } = one.gold ?? { start: 0, end: 0 };
      const answer = answerOf(one.found?.speaker);
      const words = `${text.slice(Math.max(0, start - CONTEXT), start)}[[${text.slice(start, end)}]]${text.slice(end, end + CONTEXT / 4)}`;
      return `${index + 1}. ${idOf(one)} | answer ${answer?.start ?? 'null'}: ${answer?.text ?? '-'} | ${one.found?.speaker?.text ?? '-'} ${one.found?.speaker?.certainty ?? ''}\n${words.replaceAll('\n', ' ⏎ ')}`;
    })
    .join('\n\n');

/** What the kept list says about our present answers. */
export type PronounFigures = {
  readonly answered: Share;
  readonly right: Share;
  /** Present answers that differ from the judged ones: a reader has to judge them again. */
  readonly changed: readonly Judged[];
};

/**
 * Shares of the judged quotations that are answered, and of these, right. An answer that has changed since it was
 * judged counts in neither; a quotation that the file no longer holds counts as changed.
 */
export const pronounFigures = (outcomes: readonly Outcome[], judged: readonly Judged[]): PronounFigures => {
  const byId = new Map(outcomes.map((one) => [idOf(one), one]));
  const same = ({ article, quotation, answer }: Judged): boolean => {
    const one = byId.get(`${article} ${quotation}`);
    return one !== undefined && (answerOf(one.found?.speaker)?.start ?? null) === answer;
  };
  const kept = judged.filter(same);
  const answered = kept.filter(({ verdict }) => verdict !== 'unanswered');
  const right = answered.filter(({ verdict }) => verdict === 'right');
  return {
    answered: wilson(answered.length, kept.length),
    right: wilson(right.length, answered.length),
    changed: judged.filter((one) => !same(one)),
  };
};

/** The figures as text; changed answers with their places. */
export const pronounReport = ({ answered, right, changed }: PronounFigures): string =>
  [
    `“he” and “she”, judged by reading`,
    `answered             ${formatShare(answered)}`,
    `right when answered  ${formatShare(right)}`,
    `to be judged again   ${changed.length}`,
    ...changed.map(({ article, quotation }) => `  ${article} ${quotation}`),
  ].join('\n');
