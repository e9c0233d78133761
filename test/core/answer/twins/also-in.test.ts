import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/core/answer/types.js';
import { createDesk, type Desk, parseArticle } from '../../../../src/index.js';

type Told = { readonly id: string; readonly published?: string; readonly text: string };

const deskOf = (...told: readonly Told[]): Promise<Desk> =>
  createDesk(
    told.map(({ id, published, text }) =>
      parseArticle(text, { id, title: id, ...(published === undefined ? {} : { published }) }),
    ),
  );

/** "march + february": the article of an excerpt and those that it is also in. */
const cited = ({ excerpts }: Answer): readonly string[] =>
  excerpts.map(({ articleId, alsoIn }) => [articleId, ...alsoIn.map((also) => also.articleId)].join(' + '));

const again = (desk: Desk, answer: Answer): Answer | null =>
  desk.restore(answer.command, desk.subjectOf(answer), answer.outcome);

const CLOSED = 'The old bridge over the Venn was closed after inspectors found cracks in two pillars.';
const january = { id: 'january', published: '2025-01-10' };
const february = { id: 'february', published: '2025-02-10' };
const march = { id: 'march', published: '2025-03-10' };

describe('the same statement in several articles', () => {
  it('is one excerpt of the newest, also in the others, the newest first', async () => {
    const desk = await deskOf(
      { ...january, text: `${CLOSED}\nTrains still run.` },
      { ...march, text: `Rain fell all day.\n${CLOSED}` },
      { ...february, text: `Buses stand in for it.\n${CLOSED}` },
    );
    const answer = await desk.ask('why was the old bridge over the venn closed');
    expect(cited(answer)).toEqual(['march + february + january']);
    expect(answer.excerpts[0]).toMatchObject({
      text: CLOSED,
      paragraph: 2,
      alsoIn: [{ articleId: 'february', paragraph: 2, citation: { title: 'february' } }, { paragraph: 1 }],
    });
    for (const { start, end, articleId } of answer.excerpts[0]?.alsoIn ?? [])
      expect(
        desk.articles.find(({ article }) => article.id === articleId)?.article.text.slice(start, end),
      ).toBe(CLOSED);
  });

  it('is found again from the place alone, when a button brings the answer back', async () => {
    const desk = await deskOf({ ...january, text: CLOSED }, { ...march, text: CLOSED });
    const answer = await desk.ask('why was the old bridge closed');
    expect(cited(answer)).toEqual(['march + january']);
    expect(again(desk, answer)?.excerpts.map(({ highlights: _, ...excerpt }) => excerpt)).toEqual(
      answer.excerpts.map(({ highlights: _, ...excerpt }) => excerpt),
    );
  });

  it('may be told in nearly the same words', async () => {
    const desk = await deskOf(
      { ...january, text: CLOSED },
      {
        ...march,
        text: CLOSED.replace('The old bridge', 'This old bridge').replace(
          'after inspectors',
          'because inspectors',
        ),
      },
    );
    expect(cited(await desk.ask('why was the old bridge closed'))).toEqual(['march + january']);
  });

  it.each([
    ['another number', CLOSED.replace('two', 'three')],
    ['another hedge', CLOSED.replace('in two', 'in at least two')],
    ['a denial', CLOSED.replace('was closed', 'was not closed')],
    ['another name', CLOSED.replace('Venn', 'Aar')],
    [
      'other words',
      'The old bridge over the Venn was closed while a wedding party crossed it in two coaches.',
    ],
  ])('is not what has %s: both are shown, with their dates', async (_, other) => {
    const desk = await deskOf({ ...january, text: CLOSED }, { ...march, text: other });
    const answer = await desk.ask('was the old bridge closed');
    expect([...cited(answer)].sort()).toEqual(['january', 'march']);
    expect(answer.excerpts.map(({ citation }) => citation.published).sort()).toEqual([
      '2025-01-10',
      '2025-03-10',
    ]);
  });

  it('is not a short phrase that anybody may use', async () => {
    const desk = await deskOf(
      { ...january, text: 'The talks went well.' },
      { ...march, text: 'The talks went well.' },
    );
    expect(cited(await desk.ask('how did the talks go')).every((one) => !one.includes('+'))).toBe(true);
  });

  it('is not said by two people', async () => {
    const said = (name: string) => `${name} said the bridge would carry heavy lorries again before winter.`;
    const desk = await deskOf({ ...january, text: said('Ana Lopes') }, { ...march, text: said('Jan Novák') });
    expect([...cited(await desk.ask('when would the bridge carry lorries again'))].sort()).toEqual([
      'january',
      'march',
    ]);
  });
});

describe('the same words of somebody in several articles', () => {
  const QUOTE = '“We built this harbour bridge in nine long months, and nobody believed us,”';
  const told = [
    {
      ...january,
      text: `${QUOTE} Mayor Ana Lopes said on Monday.\n“The ferry will never sail again,” Lopes said.`,
    },
    { ...march, text: `Mayor Ana Lopes told reporters at the quay: ${QUOTE.replace(',”', '.”')}` },
  ];

  it('are one line of the list, of the newest article, whatever sentence they stand in', async () => {
    const desk = await deskOf(...told);
    const answer = await desk.quote({ by: 'Ana Lopes' });
    expect(cited(answer)).toEqual(['march + january', 'january']);
    expect(answer.card).toMatchObject({ kind: 'quotations', entries: [{ excerpt: 0 }, { excerpt: 1 }] });
    const restored = again(desk, answer);
    expect(restored === null ? [] : cited(restored)).toEqual(cited(answer));
  });

  it('are one line about a topic too', async () => {
    const desk = await deskOf(...told);
    expect(cited(await desk.quote({ about: 'harbour bridge' }))[0]).toBe('march + january');
  });

  it('are counted once on the card of the person', async () => {
    const desk = await deskOf(...told);
    const { card } = await desk.who({ name: 'Ana Lopes' });
    expect(card).toMatchObject({ kind: 'person', direct: 2 });
  });

  it('are two lines where they are said by two', async () => {
    const desk = await deskOf(
      { ...january, text: `${QUOTE} Ana Lopes said.` },
      { ...march, text: `${QUOTE} Jan Novák said.` },
    );
    expect([...cited(await desk.quote({ about: 'harbour bridge' }))].sort()).toEqual(['january', 'march']);
  });
});

describe('the same figure in several articles', () => {
  const SENT = 'The port would hire fewer than 60 deckhands for the winter ferries, a harbour official said.';

  it('is one line of the card, of the newest, and another number is a line of its own', async () => {
    const desk = await deskOf(
      { ...january, text: SENT },
      { ...february, text: SENT.replace('60', '90') },
      { ...march, text: SENT },
    );
    const answer = await desk.troops({ about: 'deckhands' });
    expect(cited(answer)).toEqual(['march + january', 'february']);
    expect(answer.card.kind === 'figures' && answer.card.entries.map(({ figure }) => figure.text)).toEqual([
      '60',
      '90',
    ]);
    const restored = again(desk, answer);
    expect(restored === null ? [] : cited(restored)).toEqual(cited(answer));
  });
});
