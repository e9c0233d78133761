import { describe, expect, it } from 'vitest';
import { answerReply } from '../../src/app/answer-reply.js';
import { createDesk } from '../../src/core/desk/create-desk.js';
import { readArticles } from '../../src/library/index.js';
import { articleNumbers } from '../../src/render/blocks/citation.js';
import { drawPlot, plotFor } from '../../src/render/plot/index.js';
import type { Statement } from '../../src/render/plot/types.js';
import { textsFor } from '../../src/texts/index.js';

const said = { texts: textsFor('en'), locale: 'en' };
const desk = await createDesk((await readArticles('seeds')).articles);
const answer = await desk.troops({ about: 'troops' });
const reply = answerReply(desk, answer, { asker: 'ana', private: false, asked: 'command' });
const plot = plotFor(reply, said);

/** "14 Feb 2025 | at least 5,000 | > | Ada Novak": what a reader sees of a statement. */
const row = ({ date, words, change, high, who }: Statement): string =>
  [date, words, high === null ? change : `${change} range`, who].join(' | ');

describe('the plot of the numbers mooted for the force, from January to April 2025', () => {
  it('has all of them that the sample articles give, with who says so and which way they are hedged', () => {
    expect(plot?.statements.map(row)).toEqual([
      "14 Feb 2025 | 200,000, it's a minimum | > | Volodymyr Zelenskyy",
      '14 Feb 2025 | 40,000 to 50,000 | = range | Ukrainian officials',
      '14 Feb 2025 | 100,000 to 150,000 | = range | Espreso',
      '14 Feb 2025 | 100,000 | = | Volodymyr Zelenskyy',
      '20 Feb 2025 | 25,000 to 30,000 | = range | four officials',
      '20 Feb 2025 | about 10,000 | ~ | speaker not clear',
      '1 Mar 2025 | fewer than 30,000 | < | Western officials',
      '1 Mar 2025 | about 30,000 | ~ | the Kyiv Post',
      '1 Mar 2025 | up to 30,000 | < | the Kyiv Independent',
      '1 Mar 2025 | up to 30,000 | < | The Wall Street Journal',
      '7 Mar 2025 | 20,000 | = | JD Vance',
      '13 Mar 2025 | Less than 30,000 | < | some Western officials',
      '26 Mar 2025 | more than 10,000 | > | The Sunday Times',
      '26 Mar 2025 | comfortably north of 10,000 | > | A military source',
      '26 Mar 2025 | a total of about 10,000 | ~ | speaker not clear',
      '26 Mar 2025 | 10,000 to 30,000 | = range | officials',
      '1 May 2025 | 10,000 to 30,000 | = range | British officials',
      '1 May 2025 | 64,000 | = | Tony Radakin',
      '1 May 2025 | 25,000 | = | speaker not clear',
      '1 May 2025 | up to 10,000 | < | speaker not clear',
      '1 May 2025 | 5,000 to 10,000 | = range | Meduza',
    ]);
  });

  it('leaves none out, and its alt text says all of it', () => {
    const alt = plot === null ? '' : (drawPlot(plot, said)?.alt ?? '');
    expect([plot?.title, plot?.leftOut]).toEqual(['troops: 21 statements, oldest first', 0]);
    expect(alt.length).toBeLessThanOrEqual(1024);
    expect(
      plot?.statements.filter(({ words, who, article }) => !alt.includes(`${words} [${article}] — ${who}`)),
    ).toEqual([]);
  });

  it('cites each of them: the numbers are those of the answer, and the picture has their titles', () => {
    const numbers = articleNumbers(reply.answer);
    const entries = answer.card.kind === 'figures' ? (answer.card.comparison?.entries ?? []) : [];
    const titles = new Map(entries.map(({ excerpt }) => [excerpt.articleId, excerpt.citation.title]));
    expect(plot?.articles.map((line) => line.replace(/^\[\d+\] /u, '')).sort()).toEqual(
      [...titles.values()].sort(),
    );
    const shown = [...titles].filter(([id]) => numbers.has(id));
    expect(shown.length).toBeGreaterThan(1);
    for (const [id, title] of shown) expect(plot?.articles).toContain(`[${numbers.get(id)}] ${title}`);
    const cited = plot?.statements.map(({ article }, at) => [
      entries[at]?.excerpt.citation.title,
      plot.articles.find((line) => line.startsWith(`[${article}] `))?.replace(/^\[\d+\] /u, ''),
    ]);
    expect(cited?.filter(([title, listed]) => title !== listed)).toEqual([]);
  });

  it('has none that is another number: armies, losses, countries, miles, one that is only denied or asked, a total over years', () => {
    const values = plot?.statements.flatMap(({ low, high }) => [low, high ?? low]) ?? [];
    for (const other of [800_000, 1_500_000, 7_000, 600_000, 5, 200, 34, 500_000, 256_000])
      expect(values).not.toContain(other);
  });
});
