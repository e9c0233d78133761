import { describe, expect, it } from 'vitest';
import { createDesk, parseArticle } from '../../../src/index.js';

const DESK = await createDesk([
  parseArticle(
    ['Norvia added arms worth €2bn: barges, aircraft and tugs.', 'The port of Melby was closed.'].join('\n'),
    { id: 'arsenal', title: 'Arms for the pass', published: '2031-04-02' },
  ),
]);
const QUESTION = 'how many aircraft would be added?';

describe('“how many?” of things that money buys', () => {
  it('is never found by the sum of money, and no card lists it', async () => {
    const { outcome, card, excerpts } = await DESK.ask(QUESTION);
    expect([outcome, card.kind]).toEqual(['perhaps', 'passages']);
    expect(excerpts[0]?.text).toContain('€2bn');
  });

  it('has no speaker where somebody only adds things', async () => {
    const answer = await DESK.ask(QUESTION);
    const { outcome, excerpts } = await DESK.followUp({ question: QUESTION, answer }, 'who said that?');
    expect([outcome, excerpts.map(({ speaker }) => speaker)]).toEqual(['silent', []]);
  });
});
