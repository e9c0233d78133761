import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { altOf } from '../../../src/render/plot/alt.js';
import { plot, said, statement } from './samples.js';

describe('the alt text of a plot', () => {
  it('says who says how many and when, each day once, and in which article', () => {
    const made = plot(
      [
        statement({ words: 'at least 5,000' }),
        statement({ words: '1,000 to 2,000', who: 'others' }),
        statement({ words: '900', date: '2 Apr 2025', article: 2 }),
      ],
      { articles: ['[1] Rangers at the lake', '[2] Rangers again'] },
    );
    expect(altOf(made, said.texts)).toBe(
      'rangers: 3 statements, oldest first; 11 Mar 2025: at least 5,000 [1] — Ada Novak; 1,000 to 2,000 [1] — others; 2 Apr 2025: 900 [2] — Ada Novak. [1] Rangers at the lake. [2] Rangers again.',
    );
  });

  it('says how many older ones there are, and where', () => {
    expect(altOf(plot([statement()], { leftOut: { n: 3, where: 'next' } }), said.texts)).toBe(
      'rangers: 3 statements, oldest first; 11 Mar 2025: 5,000 [1] — Ada Novak. 3 older on the next page. [1] Rangers at the lake.',
    );
  });

  it('says which dates are only those of the articles', () => {
    const made = plot([
      statement({ dated: 'text' }),
      statement({ words: '900' }),
      statement({ words: '800' }),
    ]);
    expect(altOf(made, said.texts)).toBe(
      'rangers: 3 statements, oldest first; 11 Mar 2025: 5,000 [1] — Ada Novak; article of 11 Mar 2025: 900 [1] — Ada Novak; 800 [1] — Ada Novak. [1] Rangers at the lake.',
    );
  });

  it('names the articles only as far as they fit, and says how many do not', () => {
    const articles = [`[1] ${'x'.repeat(600)}`, `[2] ${'y'.repeat(600)}`, '[3] Rangers again'];
    const alt = altOf(plot([statement()], { articles }), said.texts);
    expect(alt).toBe(
      `rangers: 3 statements, oldest first; 11 Mar 2025: 5,000 [1] — Ada Novak. ${articles[0]}. And 2 more articles.`,
    );
  });

  it('gives up articles before statements, and the count of articles before a statement', () => {
    const many = Array.from({ length: 12 }, (_, n) => statement({ who: `${n} ${'x'.repeat(60)}` }));
    const articles = [`[1] ${'y'.repeat(60)}`, `[2] ${'z'.repeat(60)}`];
    const alt = altOf(plot(many, { articles }), said.texts);
    expect(alt).toMatch(/; 5,000 \[1\] — 11 x{60}\. And 2 more articles\.$/u);
  });

  it('ends at a whole statement and within 1,024 characters, whatever is said', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ who: fc.string({ maxLength: 200 }), words: fc.string({ maxLength: 80 }) }), {
          minLength: 1,
          maxLength: 24,
        }),
        (told) => {
          const made = plot(told.map((one) => statement(one)));
          const alt = altOf({ ...made, articles: [] }, said.texts);
          const kept = made.statements.filter((_, index) => index < shownIn(alt, told));
          expect(alt.length).toBeLessThanOrEqual(1024);
          expect(alt.startsWith(`${[made.title, ...phrases(kept)].join('; ')}.`)).toBe(true);
        },
      ),
    );
  });

  it('says where to look when not even the title fits', () => {
    expect(altOf(plot([statement()], { title: 'x'.repeat(1100) }), said.texts)).toBe(
      'Amounts that the articles give, as in the text of this answer.',
    );
  });
});

const phrases = (statements: readonly ReturnType<typeof statement>[]): readonly string[] =>
  statements.map(({ words, who, date }, index) => `${index === 0 ? `${date}: ` : ''}${words} [1] — ${who}`);

const shownIn = (alt: string, told: readonly unknown[]): number => {
  const more = /\. And (\d+) more\.$/u.exec(alt)?.[1];
  return told.length - Number(more ?? 0);
};
