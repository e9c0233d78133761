import { describe, expect, it } from 'vitest';
import { rankRoles } from '../../../src/core/desk/people/roles.js';
import { makeParts } from './made.js';

const { articles } = await makeParts(
  { id: 'old', published: '2030-01-01', text: 'An old article.' },
  { id: 'new', published: '2031-01-01', text: 'A new article.' },
);
const role = (text: string, article = 0, start = 0) => ({ text, article, start, end: start + text.length });
const ranked = (...roles: readonly ReturnType<typeof role>[]) =>
  rankRoles(articles, roles).map(({ text, article }) => `${text} ${article}`);

describe('the roles of a person', () => {
  it('are shown once, without those whose words a fuller one has', () => {
    expect(ranked(role('Minister'), role('Harbour Minister'), role('harbour minister', 1))).toEqual([
      'harbour minister 1',
    ]);
  });

  it('come most informative first: a rank says less than an office', () => {
    expect(ranked(role('Lt. Gen.'), role('chief of the coast guard'), role('Mayor'))).toEqual([
      'chief of the coast guard 0',
      'Mayor 0',
      'Lt. Gen. 0',
    ]);
  });

  it('come the commonest first where they say as much', () => {
    expect(ranked(role('Deputy Mayor', 1), role('Harbour Envoy', 0, 1), role('Harbour Envoy', 0, 9))).toEqual(
      ['Harbour Envoy 0', 'Deputy Mayor 1'],
    );
  });

  it('come the newest first where nothing else tells them apart', () => {
    expect(ranked(role('Deputy Mayor', 0), role('Harbour Envoy', 1))).toEqual([
      'Harbour Envoy 1',
      'Deputy Mayor 0',
    ]);
  });

  it('are none where a role has no letters', () => {
    expect(ranked(role('—'))).toEqual([]);
  });
});
