import { describe, expect, it } from 'vitest';
import { who } from '../../../src/core/answer/who.js';
import { LAUNCH, REVIEW } from '../desk/harbour.js';
import { HARBOUR } from '../desk/harbour-parts.js';
import { makeParts } from '../desk/made.js';

const parts = await HARBOUR;
const shown = async (name?: string) => {
  const { outcome, card, excerpts } = await who(parts, { name });
  return { outcome, card, texts: excerpts.map(({ articleId, text }) => `${articleId}: ${text}`) };
};

describe('who somebody is', () => {
  it('shows the sentence that introduces the person first, then the newest article', async () => {
    expect(await shown('lund')).toEqual({
      outcome: 'found',
      texts: [
        'launch: Harbour Minister Edda Lund opened the talks in Velmar on Monday.',
        'review: A month later Lund reviewed the plan with her deputy.',
        'launch: “We begin with the quay,” Lund said.',
        'launch: Lund said boats would patrol the bay at night.',
      ],
      card: {
        kind: 'person',
        number: 0,
        name: 'Edda Lund',
        aliases: ['Lund'],
        credit: false,
        roles: [{ text: 'Harbour Minister', articleId: 'launch', paragraph: 1 }],
        mentions: [
          { articleId: 'review', paragraph: 1 },
          { articleId: 'launch', paragraph: 1 },
          { articleId: 'launch', paragraph: 2 },
          { articleId: 'launch', paragraph: 4 },
        ],
        direct: 1,
        reported: 1,
      },
    });
  });

  it('says that a photographer is a credit', async () => {
    expect((await shown('kaja moe')).card).toMatchObject({
      kind: 'person',
      credit: true,
      direct: 0,
      reported: 0,
    });
  });

  it('lists the people whom a name fits equally well', async () => {
    const many = await makeParts(
      {
        id: 'ada',
        text: 'Ada Holm runs the mill.',
        extraction: ({ person }) => ({ people: [person('Ada Holm')] }),
      },
      {
        id: 'per',
        text: 'Per Holm runs the inn.',
        extraction: ({ person }) => ({ people: [person('Per Holm')] }),
      },
    );
    const answer = await who(many, { name: 'holm' });
    expect(answer.card).toMatchObject({
      kind: 'people',
      entries: [{ name: 'Ada Holm' }, { name: 'Per Holm' }],
    });
    expect(answer.excerpts.map(({ text }) => text)).toEqual([
      'Ada Holm runs the mill.',
      'Per Holm runs the inn.',
    ]);
  });

  it('shows the words of the unnamed sources that are called so, perhaps not the same person', async () => {
    expect(await shown('port official')).toMatchObject({
      outcome: 'found',
      card: { kind: 'quotations', speaker: 'port official', unnamed: true },
      texts: [
        'review: “It will hold,” said a port official in Velmar.',
        'launch: A port official said the guard would need fewer than 900 soldiers.',
      ],
    });
  });

  it('does not take a stranger with a known surname for the one whom it knows', async () => {
    const answer = await who(parts, { name: 'gunnar lund' });
    expect(answer.card.kind).not.toBe('person');
    expect(answer.outcome).not.toBe('found');
    expect(answer.unknownWords).toEqual(['gunnar']);
  });

  it('reads a whole question', async () => {
    expect((await shown('who is edda lund?')).card).toMatchObject({ kind: 'person', name: 'Edda Lund' });
  });

  it('lists everybody without a name: people by mentions, unnamed sources, credits', async () => {
    const { card } = await shown();
    expect(
      card.kind === 'people' && card.entries.map(({ kind, name, quotations }) => [kind, name, quotations]),
    ).toEqual([
      ['person', 'Edda Lund', 2],
      ['person', 'Ole Brandt', 1],
      ['person', 'Brandt', 0],
      ['person', 'Nils Brandt', 0],
      ['source', 'a port official in Velmar', 1],
      ['source', 'A port official', 1],
      ['credit', 'Kaja Moe', 0],
    ]);
  });

  it('is silent where nobody is named', async () => {
    const empty = await makeParts({ id: 'none', text: 'The sea was calm.' });
    expect(await who(empty, {})).toMatchObject({ outcome: 'silent', excerpts: [], suggestions: [] });
  });

  it('keeps the order of articles out of who is meant', async () => {
    const turned = await makeParts(REVIEW, LAUNCH);
    const names = (all: typeof parts) => all.people.map(({ name }) => name);
    expect(names(turned)).toEqual(names(parts));
  });
});
