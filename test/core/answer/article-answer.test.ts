import { beforeAll, describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/index.js';
import { createDesk } from '../../../src/core/desk/create-desk.js';
import type { Desk } from '../../../src/core/desk/types.js';
import { ferry, harbour } from '../../support/articles.js';

const empty = parseArticle('Nothing is said here.', { id: 'empty' });

let desk: Desk;

beforeAll(async () => {
  desk = await createDesk([harbour, ferry, empty]);
});

const of = (command: 'quote' | 'troops' | 'ask', number: number) =>
  desk.restore(command, { kind: 'article', number }, 'found');

describe('everything of one kind in an article', () => {
  it('said in it: direct words before reported ones, of this article alone', () => {
    const answer = of('quote', 0);
    const card = answer?.card.kind === 'quotations' ? answer.card : null;
    expect(answer?.excerpts.every(({ articleId }) => articleId === 'harbour')).toBe(true);
    expect(card?.entries.map(({ speech }) => speech)).toEqual(
      [...(card?.entries.map(({ speech }) => speech) ?? [])].sort((a) => (a === 'direct' ? -1 : 1)),
    );
    expect(card).toMatchObject({ speaker: null, about: null });
    expect(answer?.excerpts[0]?.text).toBe('“We built it in nine months,” Lopes said. “Nobody believed us.”');
    expect(card?.entries.some(({ speech }) => speech === 'reported')).toBe(true);
  });

  it('counted in it: every amount with its sentence', () => {
    const answer = of('troops', 0);
    const card = answer?.card.kind === 'figures' ? answer.card : null;
    const amounts = desk.figures.filter(({ article, figure }) => article === 0 && figure.class === 'amount');
    expect(new Set(card?.entries.map(({ figure }) => figure.start))).toEqual(
      new Set(amounts.map(({ figure }) => figure.start)),
    );
    expect(answer?.excerpts.every(({ articleId }) => articleId === 'harbour')).toBe(true);
  });

  it('is null where there is nothing of the kind, no such article, or another command', () => {
    expect([of('quote', 2), of('troops', 2), of('quote', 9), of('troops', 9), of('ask', 0)]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
