import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, createDesk, type Desk, parseArticle } from '../../../src/index.js';
import { SEEDS_DESK as desk } from './seeds-desk.js';

const shown = ({ outcome, excerpts, card, nearest }: Answer) => ({
  outcome,
  excerpts: [...excerpts, ...nearest].map(({ highlights: _, alsoIn: __, ...excerpt }) => excerpt),
  kind: card.kind,
  entries: 'entries' in card ? card.entries : card,
});

const again = (answer: Answer, of: Desk = desk) =>
  of.restore(answer.command, of.subjectOf(answer), answer.outcome);

const words = [
  ...new Set(desk.articles.flatMap(({ article }) => article.text.match(/[\p{L}\p{N}]{3,}/gu) ?? [])),
];
const topic = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((some) => some.join(' '));
const name = fc
  .constantFrom(...desk.people, ...desk.sources)
  .map((one) => ('text' in one ? one.text : one.name));
const asked: fc.Arbitrary<() => Promise<Answer>> = fc.oneof(
  topic.map((text) => () => desk.ask(text)),
  topic.map((text) => () => desk.ask(`how many ${text}`)),
  topic.map((text) => () => desk.ask(`who said ${text}`)),
  topic.map((about) => () => desk.troops({ about })),
  topic.map((about) => () => desk.quote({ about })),
  fc.tuple(name, topic).map(
    ([by, about]) =>
      () =>
        desk.quote({ by, about }),
  ),
  fc.tuple(name, topic).map(
    ([by, about]) =>
      () =>
        desk.ask(`what did ${by} say about ${about}`),
  ),
  name.map((by) => () => desk.quote({ by })),
  name.map((who) => () => desk.who({ name: who })),
);

describe('what a button remembers of an answer', () => {
  it.each([
    ['who', () => desk.who({})],
    ['who zelensky', () => desk.who({ name: 'zelensky' })],
    ['who president', () => desk.who({ name: 'president' })],
    ['who french official', () => desk.who({ name: 'french official' })],
    ['quote', () => desk.quote({})],
    ['quote by macron', () => desk.quote({ by: 'macron' })],
    ['quote about troops', () => desk.quote({ about: 'troops' })],
    ['quote by erdogan', () => desk.quote({ by: 'erdogan' })],
    ['troops', () => desk.troops({})],
    ['troops about air', () => desk.troops({ about: 'air' })],
    ['a question', () => desk.ask('was america at northwood?')],
  ])('gives the same excerpts and entries again: %s', async (_, run) => {
    const answer = await run();
    const restored = again(answer);
    expect(restored).not.toBeNull();
    if (restored !== null) expect(shown(restored)).toEqual(shown(answer));
  });

  it('gives the same again for any question', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async (run) => {
        const answer = await run();
        const restored = again(answer);
        // Silence has no buttons.
        if (answer.outcome === 'silent') return;
        expect(restored).not.toBeNull();
        if (restored !== null) expect(shown(restored)).toEqual(shown(answer));
      }),
      { numRuns: 150 },
    );
  });

  it('gives a count again that stands in an excerpt with a measure', async () => {
    const answer = await desk.ask('how many Army');
    expect(answer.card.kind).toBe('figures');
    expect(shown(again(answer) ?? answer)).toEqual(shown(answer));
  });

  it('lists no sum of money again under passages that a question of how many found', async () => {
    const answer = await desk.ask('how many aircraft would be sent?');
    expect(answer.card.kind).toBe('passages');
    expect(shown(again(answer) ?? answer)).toEqual(shown(answer));
  });

  it('names a speaker with the same mention where a question finds all that somebody said', async () => {
    const answer = await desk.ask('what did Keith Kellogg say about Army');
    expect(desk.subjectOf(answer).kind).toBe('person');
    expect(shown(again(answer) ?? answer)).toEqual(shown(answer));
    const listed = (await desk.quote({ by: 'Keith Kellogg' })).excerpts;
    expect(answer.excerpts.map(({ speaker }) => speaker)).toEqual(listed.map(({ speaker }) => speaker));
  });

  it('takes a sentence of reported words that opens with a name for words, not for the person', async () => {
    const [entry] = (await desk.quote({ about: 'kelin peacekeepers' })).excerpts;
    expect(entry?.text).toMatch(/^Andrei Kelin/);
    const answer = await desk.quote({ about: 'kelin' });
    expect(again(answer)?.card.kind).toBe(answer.card.kind);
  });

  it('is one place for each excerpt, in order, where it is places', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async (run) => {
        const answer = await run();
        const subject = desk.subjectOf(answer);
        if (subject.kind === 'places' && answer.card.kind !== 'people')
          expect(subject.places).toHaveLength(answer.excerpts.length + answer.nearest.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('two articles with one id', () => {
  it('are told apart by their text', async () => {
    const twin = (text: string) => parseArticle(text, { id: 'twin' });
    const twins = await createDesk([twin('The mill has 40 sails.'), twin('The old harbour has 90 boats.')]);
    const answer = await twins.ask('how many boats has the harbour?');
    expect(answer.excerpts[0]?.text).toBe('The old harbour has 90 boats.');
    const restored = again(answer, twins);
    expect(restored?.excerpts.map(({ text }) => text)).toEqual(answer.excerpts.map(({ text }) => text));
  });

  it('brings a list of people back where a source is called after one of them', async () => {
    const text =
      'A spokesman for Ana Lopes said the bridge was safe.\nEngineer Rui Lopes said no.\nMayor Jan Novák said yes.';
    const namesakes = await createDesk([parseArticle(text, { id: 'bridge' })]);
    const answer = await namesakes.who({ name: 'Lopes' });
    expect(answer.card).toMatchObject({ kind: 'people', entries: [{}, {}] });
    expect(again(answer, namesakes)?.card).toEqual(answer.card);
  });
});

describe('a subject of another desk', () => {
  it.each([
    { kind: 'person', number: 10_000 },
    { kind: 'source', number: 10_000 },
    { kind: 'places', places: [{ article: 99, start: 0, end: 5 }] },
    { kind: 'places', places: [{ article: 0, start: 0, end: 10_000_000 }] },
    { kind: 'places', places: [{ article: 0, start: -4, end: -4 }] },
    { kind: 'places', places: [] },
  ] as const)('is null: %j', (subject) => {
    for (const command of ['ask', 'who', 'troops', 'quote'] as const)
      expect(desk.restore(command, subject, 'found')).toBeNull();
  });
});
