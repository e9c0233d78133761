import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Excerpt } from '../../../src/index.js';
import { SEEDS_DESK as desk } from '../desk/seeds-desk.js';
import { DESK, FERRIES, talk, turn } from './ferries.js';

const onSeeds = async (first: string, second: string) =>
  desk.followUp({ question: first, answer: await desk.ask(first) }, second);

describe('a conversation', () => {
  it('puts another speaker into the earlier question', async () => {
    const answer = await onSeeds('what did Macron say about troops?', 'and Starmer?');
    expect(answer).toMatchObject({
      question: 'and Starmer?',
      readAs: 'what did Starmer say about troops?',
      outcome: 'found',
    });
    expect(answer.excerpts.map(({ speaker }) => speaker?.person)).toContain('Keir Starmer');
  });

  it('puts another country into the earlier question, in the form of the one that stands there', async () => {
    const answer = await onSeeds('would France send troops?', 'and the Poles?');
    expect(answer.readAs).toBe('would Poland send troops?');
    expect(answer.excerpts[0]?.text).toContain('Poland sends no troops.');
  });

  it('shows only what speaks of the country that was put in', async () => {
    const answer = await onSeeds('would Poland send troops?', 'and Slovenia?');
    expect(answer.excerpts.map(({ text }) => text)).toEqual([expect.stringContaining('Slovenia')]);
  });

  it.each([
    ['would France send troops?', 'and Portugal?', 'Portugal'],
    ['what did Macron say about troops?', 'what about Gerasimov?', 'Gerasimov'],
    ['how many troops would Britain send?', 'and submarines?', 'submarines'],
  ])('is silent about what no article has: %s %s', async (first, second, unknown) => {
    expect(await onSeeds(first, second)).toMatchObject({
      outcome: 'silent',
      excerpts: [],
      unknownWords: [unknown],
    });
  });

  it.each([
    'what did Starmer say about the coalition?',
    'who is Keith Kellogg?',
    'how many countries met in Paris?',
    'when did the talks in Jeddah end?',
    'Robert Glavaš',
  ])('answers a complete question as if nothing had been asked before: %s', async (question) => {
    const answer = await onSeeds('what did Witkoff say about Starmer?', question);
    expect(answer).toEqual(await desk.ask(question));
    expect('readAs' in answer).toBe(false);
  });

  it('goes on from what a follow-up was taken for', async () => {
    const first = await turn('what did Holm say about pay?');
    const second = await DESK.followUp(first, 'and about the quay?');
    expect(second.readAs).toBe('what did Holm say about the quay?');
    const third = await DESK.followUp({ question: 'and about the quay?', answer: second }, 'when?');
    expect(third).toMatchObject({ readAs: 'what did Holm say about the quay?', aside: 'when?' });
    const fourth = await DESK.followUp({ question: 'when?', answer: third }, 'and Nordby?');
    expect(fourth.readAs).toBe('what did Nordby say about the quay?');
    expect('aside' in fourth).toBe(false);
  });

  it('keeps the end of a question with a dash in it', async () => {
    const first = await turn('would Norway — after all — lend ferries?');
    const second = await DESK.followUp(first, 'and Iceland?');
    expect(second.readAs).toBe('would Iceland — after all — lend ferries?');
    const third = await DESK.followUp({ question: 'and Iceland?', answer: second }, 'and Finland?');
    expect(third.readAs).toBe('would Finland — after all — lend ferries?');
  });

  it('says what was asked of the earlier answer where other words make no question of it', async () => {
    expect(await talk('how many sailors would be needed?', 'why?')).toMatchObject({
      readAs: 'how many sailors would be needed?',
      aside: 'why?',
    });
  });

  it('remembers no question where only one side of an answer was asked for', async () => {
    const answer = await DESK.ask('would Norway lend ferries?');
    const second = await DESK.followUp({ question: '', answer }, 'when?');
    expect('readAs' in second).toBe(false);
    const third = await DESK.followUp({ question: 'when?', answer: second }, 'where?');
    expect('readAs' in third).toBe(false);
    expect(third.outcome).toBe('found');
  });

  it('puts a speaker named after “and” alone into the earlier question', async () => {
    const answer = await talk('what did Holm say about crews?', 'and what did Nordby say?');
    expect(answer.readAs ?? 'what did Nordby say?').toMatch(/^what did Nordby say/u);
    expect(answer.excerpts[0]?.speaker?.person).toBe('Kari Nordby');
  });

  it('counts what the earlier question counts where a question names no thing', async () => {
    const answer = await talk('how many ferries would Norway lend?', 'how many would Iceland lend?');
    expect(answer.readAs).toBe('how many ferries would Iceland lend?');
  });

  it('reads “when did they meet?” from the statement that holds the words', async () => {
    const answer = await talk('who met reporters in Oslo?', 'when did they meet?');
    expect(answer.excerpts[0]?.text).toContain('4 March');
    expect(answer.outcome).toBe('found');
  });

  it('takes a thing that stands for nothing in the earlier question for a question of its own', async () => {
    const answer = await talk('who is Ingrid Lind?', 'what about tickets?');
    expect(answer.excerpts[0]?.text).toBe('Tickets cost €12.');
    expect('readAs' in answer).toBe(false);
  });

  it('shows a speaker’s own words, in doubt, where none are on the topic', async () => {
    const answer = await onSeeds('what did Lavrov say about peacekeepers?', 'and Zakharova?');
    expect(answer.outcome).toBe('perhaps');
    expect(answer.excerpts.map(({ speaker }) => speaker?.person)).toEqual(
      answer.excerpts.map(() => 'Maria Zakharova'),
    );
  });

  it('shows what stands on a country and a topic, in doubt, where nobody speaks for the country', async () => {
    const answer = await onSeeds('what does Macron say about sending troops?', 'and Denmark?');
    expect(answer).toMatchObject({
      outcome: 'perhaps',
      readAs: 'what does Denmark say about sending troops?',
    });
    expect(answer.excerpts[0]?.text).toMatch(/Denmark|Danish/u);
  });

  it('goes on from an answer whose question is not known any more', async () => {
    const answer = await DESK.who({ name: 'holm' });
    expect(await DESK.followUp({ question: '', answer }, 'and Ingrid Lind?')).toMatchObject({
      outcome: 'found',
      readAs: 'who is Ingrid Lind',
      card: { kind: 'person', name: 'Ingrid Lind' },
    });
    const passages = await DESK.ask('would Norway lend ferries?');
    expect(await DESK.followUp({ question: '', answer: passages }, 'when?')).toMatchObject({
      outcome: 'found',
    });
  });

  it('goes on after silence', async () => {
    const answer = await talk('would Estonia lend ferries?', 'and Norway?');
    expect(answer).toMatchObject({ outcome: 'found', readAs: 'would Norway lend ferries?' });
  });

  it('takes an answer of other articles for none', async () => {
    const other = await desk.ask('would France send troops?');
    const answer = await DESK.followUp({ question: '', answer: other }, 'who said that?');
    expect(answer).toEqual(await DESK.ask('who said that?'));
  });
});

const FIRSTS = [
  'would Norway lend ferries?',
  'what did Holm say about pay?',
  'how many sailors would the fleet need?',
  'who is Ingrid Lind?',
  'tickets',
  'is there anything on submarines?',
  '',
];

const SECONDS = [
  'and Iceland?',
  'and Zorblax?',
  'what about Lind?',
  'who said that?',
  'when?',
  'where?',
  'why?',
  'really?',
  'more',
  'how many?',
  'which countries?',
  'what did he say?',
  'what else did they say about it?',
  'Finland?',
  'and in Oslo?',
  '?',
  '…',
];

const isVerbatim = ({ articleId, start, end, text }: Excerpt): boolean =>
  FERRIES.some((article) => article.id === articleId && article.text.slice(start, end) === text);

const all = ({ excerpts, nearest }: Answer): readonly Excerpt[] => [...excerpts, ...nearest];

describe('every follow-up', () => {
  it('shows excerpts word for word, keeps what was typed, and shows none when silent', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FIRSTS),
        fc.array(fc.oneof(fc.constantFrom(...SECONDS), fc.string({ unit: 'grapheme', maxLength: 40 })), {
          minLength: 1,
          maxLength: 4,
        }),
        async (first, texts) => {
          let before = await turn(first);
          for (const text of texts) {
            const answer = await DESK.followUp(before, text);
            expect(answer.question).toBe(text);
            expect(all(answer).every(isVerbatim)).toBe(true);
            if (answer.outcome === 'silent') expect(answer.excerpts).toEqual([]);
            if (answer.outcome === 'found') expect(answer.unknownWords).not.toContain('Zorblax');
            before = { question: text, answer };
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is never found where the name that was put in stands in no article', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FIRSTS.filter((first) => first !== '' && first !== 'tickets')),
        fc.stringMatching(/^[BDGKXZ][bdfgkxz]{3}[aou][kxzq]{3}$/u),
        fc.constantFrom('and ', 'what about ', 'ok, and '),
        async (first, name, lead) => {
          const answer = await talk(first, `${lead}${name}?`);
          expect(answer.outcome).toBe('silent');
          expect(answer.unknownWords).toContain(name);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives the same answer to the same texts', async () => {
    for (const second of SECONDS)
      expect(await talk('would Norway lend ferries?', second)).toEqual(
        await talk('would Norway lend ferries?', second),
      );
  });
});
