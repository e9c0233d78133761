import { describe, expect, it } from 'vitest';
import { readQuotations, readSeeds } from './read-seeds.js';

const seeds = readSeeds();
const table = readQuotations();
const quoted = (text: string): readonly string[] =>
  [...text.matchAll(/“([^“”]*)”/g)].map((match) => match[1] ?? '');
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

describe('the seeds', () => {
  it('are eight to twelve articles with kebab-case names and distinct titles', () => {
    expect(seeds.length).toBeGreaterThanOrEqual(8);
    expect(seeds.length).toBeLessThanOrEqual(12);
    expect(seeds.filter(({ id }) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
    expect(new Set(seeds.map(({ facts }) => facts.title)).size).toBe(seeds.length);
  });

  it('quote nothing that the table of quotations lacks, and the table holds nothing unused', () => {
    const used = new Set(seeds.flatMap(({ body }) => quoted(body)));
    expect([...used].sort()).toEqual(table.map(({ quote }) => quote).sort());
  });
});

describe.each(seeds)('$id', ({ facts, body, paragraphs }) => {
  it('has 150 to 450 words in 6 to 18 paragraphs', () => {
    expect(words(body)).toBeGreaterThanOrEqual(150);
    expect(words(body)).toBeLessThanOrEqual(450);
    expect(paragraphs.length).toBeGreaterThanOrEqual(6);
    expect(paragraphs.length).toBeLessThanOrEqual(18);
  });

  it('names each fact once, in order', () => {
    expect([...new Set(facts.facts)].sort()).toEqual(facts.facts);
  });

  it('sets a blank line between paragraphs, and one to three sentences or a short heading in each', () => {
    expect(body).toBe(`\n${paragraphs.join('\n\n')}\n`);
    expect(paragraphs.filter((line) => line !== line.trim())).toEqual([]);
    const headings = paragraphs.filter((line) => !/[.?!][”]?$/.test(line));
    expect(headings.filter((line) => words(line) > 6)).toEqual([]);
    expect(headings.length).toBeLessThanOrEqual(4);
  });

  it('is plain text with paired curly quotation marks', () => {
    expect(body).not.toMatch(/["#*_`[\]<>‘’]/);
    expect(body.replace(/“[^“”\n]+”/g, '')).not.toMatch(/[“”]/);
  });

  it('rests each quotation on a fact that it names, with the speaker named by then', () => {
    const unsupported = paragraphs.flatMap((paragraph, index) => {
      const soFar = paragraphs
        .slice(0, index + 1)
        .join('\n')
        .toLowerCase();
      const supports = (quote: string): boolean =>
        table.some(
          (row) =>
            row.quote === quote &&
            facts.facts.includes(row.fact) &&
            soFar.includes(row.speaker.toLowerCase()),
        );
      return quoted(paragraph).filter((quote) => !supports(quote));
    });
    expect(unsupported).toEqual([]);
  });
});
