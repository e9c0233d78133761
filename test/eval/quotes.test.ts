import { describe, expect, it } from 'vitest';
import { readQuotedArticles } from '../../eval/quotes/data.js';
import { errorsOf } from '../../eval/quotes/errors.js';
import { reportOf } from '../../eval/quotes/report.js';
import { scoreArticles } from '../../eval/quotes/score.js';

const TEXT = '“We wait for the fleet,” Paul Roux said. The minister called it “a very bad idea”.';
const piece = (quote: string, source: string | null) => {
  const start = TEXT.indexOf(quote);
  const at = source === null ? -1 : TEXT.indexOf(source);
  return {
    start,
    end: start + quote.length,
    quote,
    source,
    sourceSpans: source === null ? [] : [[at, at + source.length]],
    words: quote.split(' ').length,
  };
};
const scored = (quotes: readonly unknown[]) =>
  scoreArticles(readQuotedArticles(JSON.stringify([{ id: 'a', text: TEXT, quotes }])));
const counts = (
  rows: readonly (readonly [string, { readonly right: number; readonly of: number }])[],
  name: string,
) => {
  const row = rows.find(([one]) => one === name)?.[1];
  return [row?.right, row?.of];
};

describe('scoring quotations', () => {
  const first = piece('We wait for the fleet,', 'Paul Roux');
  const second = piece('a very bad idea', 'The minister');

  it('counts a quotation as found where half of the longer of both is shared', () => {
    const { summary } = scored([first, second]);
    const rates = summary.detection[0]?.[1];
    expect([rates?.precision.right, rates?.precision.of, rates?.recall.of]).toEqual([2, 2, 2]);
    const half = scored([{ ...first, end: first.start + 5 }]).summary.detection[0]?.[1];
    expect([half?.precision.right, half?.precision.of, half?.recall.right]).toEqual([0, 2, 0]);
  });

  it('shows apart what half of the annotated words alone would count', () => {
    const start = { ...first, end: first.start + 'We wait'.length, quote: 'We wait', words: 4 };
    const rest = { ...first, start: first.start + 'We wait '.length, words: 4 };
    const rows = scored([start, rest]).summary.detection.map(([name, { precision, recall }]) => [
      name,
      [precision.right, precision.of],
      [recall.right, recall.of],
    ]);
    expect(rows).toEqual([
      ['all', [1, 2], [1, 1]],
      ['>= 4 words', [1, 2], [1, 1]],
      ['>= 4 words, pieces not joined', [1, 2], [1, 2]],
      ['>= 4 words, not joined, half of the annotated', [1, 2], [1, 2]],
    ]);
    const alone = scored([start]).summary.detection.map(([, { recall }]) => recall.right);
    expect(alone).toEqual([0, 0, 0, 1]);
  });

  it('shows apart the speakers whose annotated source is no name but a verb or “who”', () => {
    const verb = { ...first, source: 'said', sourceSpans: [[36, 40]] };
    const { speaker } = scored([verb, second]).summary;
    expect([counts(speaker, '>= 4 words')]).toEqual([[1, 2]]);
    expect(counts(speaker, '>= 4 words, source not “who” or “said”')).toEqual([1, 1]);
    expect(counts(speaker, '>= 4 words, certain, source not “who” or “said”')).toEqual([0, 0]);
  });

  it('counts a speaker as right where the words overlap or end in the same surname', () => {
    expect(counts(scored([first, second]).summary.speaker, 'all')).toEqual([2, 2]);
    expect(
      counts(scored([{ ...first, source: 'Admiral Roux', sourceSpans: [[60, 62]] }]).summary.speaker, 'all'),
    ).toEqual([1, 1]);
    expect(
      counts(scored([{ ...first, source: 'Jana Keller', sourceSpans: [[60, 62]] }]).summary.speaker, 'all'),
    ).toEqual([0, 1]);
  });

  it('leaves quotations without an annotated source out of the speakers', () => {
    expect(counts(scored([piece('a very bad idea', null)]).summary.speaker, 'all')).toEqual([0, 0]);
  });

  it('prints every table, and the errors that are asked for', () => {
    const { summary, outcomes } = scored([first]);
    expect(reportOf(summary)).toContain('found with speaker, >= 4 words');
    expect(errorsOf(outcomes, 5, new Set(['--invented']))).toContain('invented');
    expect(errorsOf(outcomes, 5, new Set(['--missed']))).toBe('0 errors');
  });

  it('refuses a file of another form', () => {
    expect(() => readQuotedArticles('[{"id":"a"}]')).toThrow();
  });
});
