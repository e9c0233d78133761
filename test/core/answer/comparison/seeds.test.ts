import { describe, expect, it } from 'vitest';
import { comparable } from '../../../../src/core/answer/comparison/index.js';
import { troops } from '../../../../src/core/answer/troops.js';
import { readParts } from '../../../../src/core/desk/parts.js';
import { readArticles } from '../../../../src/library/index.js';

const { articles } = await readArticles('seeds');
const parts = await readParts(articles, () => Promise.resolve(), undefined);
const [force, ...others] = comparable(parts);

describe('the numbers mooted for the force in the sample articles', () => {
  it('are one comparison, oldest first, and nothing else is compared', () => {
    expect(others).toEqual([]);
    expect(force?.counted).toBe('troops');
    expect(
      force?.entries.map(
        ({ date, excerpt, change, value, upper }) =>
          `${date} ${excerpt.articleId} ¶${excerpt.paragraph} ${change} ${value}${upper === null ? '' : `-${upper}`}`,
      ),
    ).toEqual([
      '2025-01-21 first-numbers ¶2 > 200000',
      '2025-01-23 first-numbers ¶7 = 40000-50000',
      '2025-01-23 first-numbers ¶8 < 50000',
      '2025-02-11 first-numbers ¶12 = 100000-150000',
      '2025-02-13 first-numbers ¶13 = 100000',
      '2025-02-17 paris-february-meeting ¶13 = 25000-30000',
      '2025-02-17 paris-february-meeting ¶13 ~ 10000',
      '2025-02-20 washington-visits ¶2 < 30000',
      '2025-02-20 washington-visits ¶3 ~ 30000',
      '2025-02-20 washington-visits ¶3 < 30000',
      '2025-02-24 washington-visits ¶4 < 30000',
      '2025-02 russian-side ¶12 ~ 100000',
      '2025-03-03 london-march ¶13 = 20000',
      '2025-03-13 army-chiefs-and-jeddah ¶9 < 30000',
      '2025-03-16 ceasefire-calls-of-march ¶6 > 10000',
      '2025-03-16 ceasefire-calls-of-march ¶6 > 10000',
      '2025-03-16 ceasefire-calls-of-march ¶6 ~ 10000',
      '2025-03-20 ceasefire-calls-of-march ¶8 = 10000-30000',
      '2025-04-10 brussels-april ¶5 = 10000-30000',
      '2025-04-30 brussels-april ¶12 = 64000',
      '2025-04-30 brussels-april ¶12 = 25000',
      '2025-04-30 brussels-april ¶13 < 10000',
      '2025-04-30 brussels-april ¶13 = 5000-10000',
    ]);
  });

  it('name who says so', () => {
    expect(
      force?.entries.map(({ value, speaker }) =>
        speaker === null ? `${value} –` : `${value} ${speaker.person ?? speaker.text}`,
      ),
    ).toEqual([
      '200000 Volodymyr Zelenskyy',
      '40000 Ukrainian officials',
      '50000 European diplomats',
      '100000 Volodymyr Zelenskyy',
      '100000 Volodymyr Zelenskyy',
      '25000 four officials',
      '10000 the officials',
      '30000 Western officials',
      '30000 the Kyiv Post',
      '30000 the Kyiv Independent',
      '30000 European officials',
      "100000 Russia's SVR press office",
      '20000 JD Vance',
      '30000 some Western officials',
      '10000 The Sunday Times',
      '10000 A military source',
      '10000 a Russian outlet',
      '10000 officials',
      '10000 British officials',
      '64000 Tony Radakin',
      '25000 a source at the Brussels talks',
      '10000 sources',
      '5000 Meduza',
    ]);
  });

  it('have hedges, counted words and sentences that stand in their articles', () => {
    const textOf = new Map(articles.map(({ id, text }) => [id, text]));
    for (const { excerpt, hedge, counted, figure } of force?.entries ?? []) {
      const text = textOf.get(excerpt.articleId) ?? '';
      expect(text.slice(excerpt.start, excerpt.end)).toBe(excerpt.text);
      expect(text.slice(counted.start, counted.end)).toBe(counted.text);
      expect(text.slice(figure.start, figure.end)).toBe(figure.text);
      if (hedge !== null) expect(excerpt.text).toContain(text.slice(hedge.start, hedge.end));
      expect(excerpt.highlights).toEqual([[figure.start - excerpt.start, figure.end - excerpt.start]]);
    }
  });

  it('stand on the card of the troops', async () => {
    const { card } = await troops(parts, { about: 'troops' });
    expect(card.kind === 'figures' && card.comparison).toEqual(force);
  });
});
