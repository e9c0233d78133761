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

const onPage = (number: number) => plotFor({ ...reply, page: { ...reply.page, number } }, said);

/** Those of the first page are the newest. */
const plots = [onPage(2), onPage(1)].flatMap((plot) => plot ?? []);
const statements = plots.flatMap((plot) => plot.statements);
const entries = answer.card.kind === 'figures' ? (answer.card.comparison?.entries ?? []) : [];

/** "14 Feb 2025 | at least 5,000 | > | Ada Novak": what a reader sees of a statement; a star for the article's date. */
const row = ({ date, dated, words, change, high, who }: Statement): string =>
  [`${date}${dated === 'text' ? '' : '*'}`, words, high === null ? change : `${change} range`, who].join(
    ' | ',
  );

describe('the plots of the numbers mooted for the force, from January to April 2025', () => {
  it('have all of them that the sample articles give, with the day, who says so and which way they are hedged', () => {
    expect(statements.map(row)).toEqual([
      "21 Jan 2025 | 200,000, it's a minimum | > | Volodymyr Zelenskyy",
      '23 Jan 2025 | 40,000 to 50,000 | = range | Ukrainian officials',
      '23 Jan 2025 | up to 50,000 | < | European diplomats',
      '11 Feb 2025 | 100,000 to 150,000 | = range | Volodymyr Zelenskyy',
      '13 Feb 2025 | 100,000 | = | Volodymyr Zelenskyy',
      '17 Feb 2025 | 25,000 to 30,000 | = range | four officials',
      '17 Feb 2025 | about 10,000 | ~ | four officials',
      '20 Feb 2025 | fewer than 30,000 | < | Western officials',
      '20 Feb 2025 | about 30,000 | ~ | the Kyiv Post',
      '20 Feb 2025 | up to 30,000 | < | the Kyiv Independent',
      '24 Feb 2025 | up to 30,000 | < | European officials',
      "Feb 2025 | about 100,000 | ~ | Russia's SVR press office",
      '3 Mar 2025 | 20,000 | = | Vice President JD Vance',
      '13 Mar 2025* | Less than 30,000 | < | some Western officials',
      '16 Mar 2025 | more than 10,000 | > | The Sunday Times',
      '16 Mar 2025 | comfortably north of 10,000 | > | A military source',
      '16 Mar 2025 | a total of about 10,000 | ~ | a Russian outlet',
      '20 Mar 2025 | 10,000 to 30,000 | = range | officials',
      '10 Apr 2025 | 10,000 to 30,000 | = range | British officials',
      '30 Apr 2025 | 64,000 | = | Adm. Sir Tony Radakin',
      '30 Apr 2025 | 25,000 | = | a source at the Brussels talks',
      '30 Apr 2025 | up to 10,000 | < | sources',
      '30 Apr 2025 | 5,000 to 10,000 | = range | Meduza',
    ]);
  });

  it('are two, the first with the newer dozen; it says that the others are on the next page', () => {
    expect(plots.map(({ title, leftOut }) => [title, leftOut])).toEqual([
      ['troops: statements 1 to 11 of 23, oldest first', { n: 0, where: 'nowhere' }],
      ['troops: statements 12 to 23 of 23, oldest first', { n: 11, where: 'next' }],
    ]);
    expect(onPage(3)).toBeNull();
  });

  it('say all of it in their alt texts, the titles of the articles too', () => {
    for (const plot of plots) {
      const alt = drawPlot(plot, said)?.alt ?? '';
      expect(alt.length).toBeLessThanOrEqual(1024);
      expect(
        plot.statements.filter(({ words, who, article }) => !alt.includes(`${words} [${article}] — ${who}`)),
      ).toEqual([]);
      expect(plot.articles.filter((title) => !alt.includes(`${title}.`))).toEqual([]);
    }
  });

  it('cite each of them: the numbers are those of the answer, and the pictures have the titles', () => {
    const numbers = articleNumbers(reply.answer);
    const titles = new Map(entries.map(({ excerpt }) => [excerpt.articleId, excerpt.citation.title]));
    const listed = plots.flatMap(({ articles }) => articles);
    expect(listed.map((line) => line.replace(/^\[\d+\] /u, '')).sort()).toEqual([...titles.values()].sort());
    const shown = [...titles].filter(([id]) => numbers.has(id));
    expect(shown.length).toBeGreaterThan(1);
    for (const [id, title] of shown) expect(listed).toContain(`[${numbers.get(id)}] ${title}`);
    const cited = statements.map(({ article }, at) => [
      entries[at]?.excerpt.citation.title,
      listed.find((line) => line.startsWith(`[${article}] `))?.replace(/^\[\d+\] /u, ''),
    ]);
    expect(cited.filter(([title, line]) => title !== line)).toEqual([]);
  });

  it('date them by words that stand in their article', async () => {
    const textOf = new Map((await readArticles('seeds')).articles.map(({ id, text }) => [id, text]));
    const dated = entries.flatMap(({ dated, excerpt }) =>
      dated === null ? [] : [{ ...dated, article: textOf.get(excerpt.articleId) ?? '' }],
    );
    expect(dated).toHaveLength(22);
    expect(dated.filter(({ article, start, end, text }) => article.slice(start, end) !== text)).toEqual([]);
  });

  it('have none that is another number: armies, losses, countries, miles, one that is only denied or asked, a total over years', () => {
    const values = statements.flatMap(({ low, high }) => [low, high ?? low]);
    for (const other of [800_000, 1_500_000, 7_000, 600_000, 5, 200, 34, 500_000, 256_000])
      expect(values).not.toContain(other);
  });
});
