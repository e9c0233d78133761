import { describe, expect, it } from 'vitest';
import { SEEDS_DESK as seeds } from '../desk/seeds-desk.js';
import { DESK, talk } from './ferries.js';

const places = (answer: Awaited<ReturnType<typeof talk>>): readonly string[] =>
  answer.excerpts.map(({ articleId, start, end }) => `${articleId} ${start}-${end}`);

const QUESTIONS = [
  'would France send troops?',
  'what did Starmer say about troops?',
  'how many troops would the force have?',
  'what did Macron say?',
  'who is Zelenskyy?',
  'troops in Ukraine',
];

describe('“more”', () => {
  it.each(QUESTIONS)('shows nothing of the first page again: %s', async (question) => {
    const first = await seeds.ask(question);
    const more = await seeds.followUp({ question, answer: first }, 'more');
    const shown = new Set(places(first).slice(0, 3));
    expect(more.excerpts.length).toBeGreaterThan(0);
    expect(places(more).filter((place) => shown.has(place))).toEqual([]);
    expect(more.readAs).toBe(question);
  });

  it.each(QUESTIONS)('can be asked until nothing is left: %s', async (question) => {
    let answer = await seeds.ask(question);
    let turns = 0;
    for (; answer.outcome !== 'silent' && turns < 30; turns += 1)
      answer = await seeds.followUp({ question, answer }, 'more');
    expect(turns).toBeLessThan(30);
    expect(answer).toMatchObject({ outcome: 'silent', excerpts: [], askedFor: 'more', unknownWords: [] });
  });

  it('goes on with the entries that a first page leaves out, each with its own excerpt', async () => {
    const more = await talk('what did Holm say?', 'what else?');
    if (more.card.kind !== 'quotations') throw new Error('no quotations');
    expect(more.card.entries.map(({ excerpt }) => excerpt)).toEqual(more.excerpts.map((_, index) => index));
    expect(more.excerpts.map(({ speaker }) => speaker?.person)).toEqual(['Jens Holm']);
  });

  it('goes on with the people that a first page leaves out', async () => {
    const answer = await seeds.who({});
    const more = await seeds.followUp({ question: '', answer }, 'more');
    if (answer.card.kind !== 'people' || more.card.kind !== 'people') throw new Error('no people');
    expect(more.card.entries).toEqual(answer.card.entries.slice(15));
  });
});

describe('“what else …?”', () => {
  it('leaves out what was shown', async () => {
    const question = 'what did Macron say about unanimity?';
    const answer = await seeds.ask(question);
    const other = await seeds.followUp({ question, answer }, 'what else did he say?');
    expect(other).toMatchObject({ outcome: 'found', readAs: 'what did Emmanuel Macron say?' });
    const shown = new Set(places(answer));
    expect(places(other).filter((place) => shown.has(place))).toEqual([]);
    expect(other.excerpts.length).toBeGreaterThan(0);
  });

  it('is silent where nothing else is said on its topic', async () => {
    const all = await DESK.ask('what did Holm say?');
    const other = await DESK.followUp(
      { question: 'what did Holm say?', answer: all },
      'what else did he say about pay?',
    );
    expect(other).toMatchObject({ outcome: 'silent', readAs: 'what did Jens Holm say about pay?' });
  });
});
