import { describe, expect, it } from 'vitest';
import { readQuotedArticles } from '../../eval/quotes/data.js';
import {
  type Judged,
  pronounFigures,
  pronounReport,
  pronounSample,
  readJudged,
  sampleToJudge,
} from '../../eval/quotes/pronouns.js';
import { scoreArticles } from '../../eval/quotes/score.js';

const TEXT =
  'Mr. Paul Roux came. “We wait for ships,” he said.\nMr. Keller came late. “We never wait,” he said.';
const pieces = ['We wait for ships,', 'We never wait,'].map((quote) => {
  const start = TEXT.indexOf(quote);
  const at = TEXT.indexOf(' he said', start) + 1;
  return { start, end: start + quote.length, quote, source: 'he', sourceSpans: [[at, at + 2]], words: 3 };
});
const { outcomes } = scoreArticles(
  readQuotedArticles(JSON.stringify([{ id: 'a', text: TEXT, quotes: pieces }])),
);
const [first, second] = pieces.map(({ start }) => start);
const judged = (
  quotation: number | undefined,
  answer: number | null,
  verdict: Judged['verdict'],
): Judged => ({
  article: 'a',
  quotation: quotation ?? -1,
  answer,
  verdict,
});
const ROUX = 0;
const KELLER = TEXT.indexOf('Mr. Keller');

describe('the judged list of “he” and “she”', () => {
  it('gives the shares that are answered and right', () => {
    const figures = pronounFigures(outcomes, [judged(first, ROUX, 'right'), judged(second, KELLER, 'wrong')]);
    expect([figures.answered.right, figures.answered.of]).toEqual([2, 2]);
    expect([figures.right.right, figures.right.of]).toEqual([1, 2]);
    expect(figures.changed).toEqual([]);
  });

  it('counts an answer that has changed neither as right nor as wrong', () => {
    const old = judged(second, ROUX, 'right');
    const figures = pronounFigures(outcomes, [judged(first, ROUX, 'right'), old]);
    expect([figures.right.right, figures.right.of, figures.answered.of]).toEqual([1, 1, 1]);
    expect(figures.changed).toEqual([old]);
    expect(pronounReport(figures)).toContain(`to be judged again   1\n  a ${second}`);
  });

  it('asks for a new judgement where an unanswered one is answered now, or where the quotation is gone', () => {
    const answered = judged(first, null, 'unanswered');
    const gone = judged(9_999, ROUX, 'right');
    expect(pronounFigures(outcomes, [answered, gone]).changed).toEqual([answered, gone]);
  });

  it('is drawn the same way every time, with surroundings to read', () => {
    expect(pronounSample(outcomes)).toEqual(pronounSample(outcomes));
    expect(pronounSample(outcomes)).toHaveLength(2);
    const shown = sampleToJudge(outcomes);
    expect(shown).toContain(`a ${first} | answer 0: Mr. Paul Roux (Paul Roux)`);
    expect(shown).toContain('[[We never wait,]]');
  });

  it('refuses a list of another form', () => {
    expect(() => readJudged('[{"article":"a","quotation":1,"answer":2,"verdict":"maybe"}]')).toThrow();
    expect(readJudged('[]')).toEqual([]);
  });
});
