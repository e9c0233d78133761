import { describe, expect, it } from 'vitest';
import { isClaim } from '../../../../src/core/answer/comparison/claims.js';
import { figureIn } from './read.js';

const claims = async (text: string, written = '9,000'): Promise<boolean> => {
  const { desk, figure } = await figureIn(text, written);
  return isClaim(desk.article.text, figure);
};

describe('an amount that a sentence states itself', () => {
  it.each([
    'The force would need 9,000 soldiers.',
    'The envoy spoke of up to 9,000 soldiers.',
    'The minister did not speak of boats, but 9,000 soldiers would go.',
    'The minister said not a word; 9,000 soldiers would go.',
    'Norway did not rule out sending 9,000 soldiers.',
    'Norway could not send more than 9,000 soldiers.',
    'Norway has 9,000 soldiers ready to send.',
    'The number of soldiers rose to 9,000.',
    'The envoy had asked for 9,000 soldiers.',
    'A force of 9,000 soldiers would be built up over two years.',
    'Edda Lund asked what it would cost; 9,000 soldiers would go.',
    'Asked whether Norway would join, Lund spoke of 9,000 soldiers.',
    'The envoy spoke of 9,000 soldiers, but who would pay?',
    'The plan has 9,000 soldiers; the guard at the port works with rotation.',
  ])('%s', async (text) => {
    expect(await claims(text)).toBe(true);
  });
});

describe('an amount that a sentence does not state', () => {
  it.each([
    ['is denied', 'She said that she had not asked for 9,000 soldiers.'],
    ['is denied beside another', 'The plan needs 20,000 soldiers, not 9,000.'],
    ['is ruled out', 'Norway ruled out sending 9,000 soldiers.'],
    ['is lacking', 'The alliance lacks 9,000 soldiers.'],
    ['is known already', 'Nobody in the room believed in the 9,000 soldiers.'],
    ['is compared with another', 'She compared 9,000 soldiers with the size of a town.'],
    ['is what another is compared with', 'That is small compared with 9,000 soldiers.'],
    ['is judged', 'The newspaper called 9,000 unrealistic.'],
    ['is what a state has', 'Norway has 9,000 soldiers.'],
    ['is what a state could field', 'He argued that Norway could field about 9,000.'],
    ['is what a state has, said behind', 'She spoke of 9,000 soldiers that Norway has.'],
    ['counts losses', 'The army lost 9,000 soldiers in a week.'],
    ['is asked for an opinion', 'The envoy asked whether 9,000 soldiers would be enough.'],
    ['is a question without an answer', 'Lund asked rhetorically if the force should have 9,000 soldiers.'],
    ['is quoted as a question before its speaker', '“Would 9,000 soldiers be enough?” Lund asked.'],
    ['is quoted as a question', 'Lund said: “Who would pay for 9,000 soldiers?”'],
    ['is a total over the years', 'The guard would need 9,000 soldiers over two years.'],
    ['is a total of all who take turns', 'With rotation, 9,000 soldiers would be needed.'],
    ['is a total of all who take turns, said behind', 'The guard would need 9,000 soldiers with rotations.'],
    ['is a difference', 'The number of soldiers rose by 9,000.'],
  ])('%s', async (_why, text) => {
    expect(await claims(text)).toBe(false);
  });
});
