import { beforeAll, describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/index.js';
import { createDesk } from '../../../src/core/desk/create-desk.js';
import type { Desk, OtherReading } from '../../../src/core/desk/types.js';
import { overlaps } from '../../../src/core/span.js';
import { readArticles } from '../../../src/library/index.js';

const bridge = parseArticle(
  [
    'Mayor Ana Lopes opened the bridge on Monday.',
    '“The bridge belongs to the town,” Lopes said.',
    'The bridge carries 2,000 cars a day.',
    'The painter Rui Lopes watched from the bank.',
    '“I painted it nine times,” Rui Lopes said.',
    '“No cars may stop there at night,” the engineer Jan Novák said.',
  ].join('\n'),
  { id: 'bridge', title: 'The bridge' },
);

let desk: Desk;

beforeAll(async () => {
  desk = await createDesk([bridge]);
});

const shown = (readings: readonly OtherReading[]) =>
  readings.map(({ suggestion: { command, args } }) => [command, ...Object.values(args)].join(' '));

const readingsFor = async (question: string) => {
  const answer = await desk.ask(question);
  return { answer, readings: await desk.readings({ question, answer }) };
};

describe('other readings of a question', () => {
  it('offer the other commands on the same thing', async () => {
    const { answer, readings } = await readingsFor('how many cars');
    expect(answer.card.kind).toBe('figures');
    expect(shown(readings)).toContain('quote cars');
  });

  it('offer every person of the name, and their words', async () => {
    const { readings } = await readingsFor('where was Lopes');
    expect(shown(readings)).toEqual(expect.arrayContaining(['who Ana Lopes', 'who Rui Lopes']));
  });

  it('offer the question itself where a command read it otherwise', async () => {
    const question = 'who watched from the bank';
    const other = await desk.quote({ by: 'Ana Lopes' });
    expect(shown(await desk.readings({ question, answer: other }))).toContain(`ask ${question}`);
  });

  it('offer nothing that shows the same sentence first', async () => {
    const question = 'how many cars';
    const answer = await desk.ask(question);
    expect(shown(await desk.readings({ question, answer }))).not.toContain('troops cars');
  });

  it('come from what the answer shows where the question is not known any more', async () => {
    const person = desk.people.find(({ name }) => name === 'Ana Lopes')?.number ?? -1;
    const answer = desk.restore('who', { kind: 'person', number: person }, 'found');
    if (answer === null) throw new Error('Ana Lopes is not in the article');
    expect(shown(await desk.readings({ question: '', answer }))).toEqual(
      expect.arrayContaining(['quote Ana Lopes', 'who Rui Lopes']),
    );
  });

  it('let others run before each question that is tried, of which there are at most twelve', async () => {
    let paused = 0;
    const pause = async (): Promise<void> => {
      paused += 1;
    };
    const slow = await createDesk([bridge], { pause });
    const triedFor = async (question: string) => {
      const answer = await slow.ask(question);
      paused = 0;
      const { length } = await slow.readings({ question, answer });
      return { offered: length, tried: paused };
    };
    const [cars, names] = [
      await triedFor('how many cars'),
      await triedFor('Lopes Novák Rui Ana cars bridge town bank night'),
    ];
    expect(cars.offered).toBeGreaterThan(0);
    expect(cars.tried).toBeGreaterThanOrEqual(cars.offered);
    expect(names.tried).toBeGreaterThan(4);
    expect(names.tried).toBeLessThanOrEqual(12);
  });

  it('are none where the articles have nothing near', async () => {
    const answer = await desk.ask('zzz');
    expect(await desk.readings({ question: 'zzz', answer: { ...answer, nearest: [] } })).toEqual([]);
  });

  it('are answered with found, at most five, and each shows first what nothing before it showed first', async () => {
    const seeds = await createDesk((await readArticles('seeds')).articles);
    const asked = [
      'how many troops would the force have',
      'what did Starmer say about troops',
      'who leads the talks',
      'Zelensky',
    ];
    for (const question of asked) {
      const answer = await seeds.ask(question);
      const readings = await seeds.readings({ question, answer });
      expect(readings.length).toBeGreaterThan(0);
      expect(readings.length).toBeLessThanOrEqual(5);
      expect(readings.map((reading) => reading.answer.outcome)).toEqual(readings.map(() => 'found'));
      const all = [answer, ...readings.map((reading) => reading.answer)];
      const doubles = all.filter(({ card, excerpts: [first] }, index) =>
        all
          .slice(0, index)
          .some(
            (other) =>
              other.card.kind === card.kind &&
              card.kind !== 'person' &&
              first !== undefined &&
              other.excerpts[0]?.articleId === first.articleId &&
              overlaps(other.excerpts[0], first),
          ),
      );
      expect(doubles).toEqual([]);
    }
  });
});
