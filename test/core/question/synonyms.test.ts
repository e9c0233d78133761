import { describe, expect, it } from 'vitest';
import { roleVariantsOf, roleWordOf } from '../../../src/core/question/role-words.js';
import { SYNONYM_PAIRS } from '../../../src/core/question/synonym-pairs.js';
import { withSynonyms } from '../../../src/core/question/synonyms.js';
import { ISLAND } from '../answer/parts-of.js';

const { index } = await ISLAND;

describe('words of nearly the same meaning', () => {
  it('are added at half the weight where the articles have them', () => {
    const query = withSynonyms(index, index.query('what did the dam cost, and which vessel'));
    const variants = (word: string) => query.terms.find((term) => term.word === word)?.variants;
    expect(variants('vessel')).toEqual([{ term: index.termOf('ships', 'en'), weight: 0.5 }]);
    expect(variants('dam')).toEqual([]);
  });

  it('leave words, spans and mass as they are', () => {
    const query = index.query('vessel repair');
    const wide = withSynonyms(index, query);
    expect(wide.mass).toBe(query.mass);
    expect(wide.terms.map(({ word, start, idf }) => [word, start, idf])).toEqual(
      query.terms.map(({ word, start, idf }) => [word, start, idf]),
    );
  });

  it('are at most 150 pairs of different words, no pair twice', () => {
    const written = SYNONYM_PAIRS.map((pair) => [...pair].sort().join(' '));
    expect(new Set(written).size).toBe(SYNONYM_PAIRS.length);
    expect(SYNONYM_PAIRS.length).toBeLessThanOrEqual(150);
    for (const pair of written) expect(pair).toMatch(/^(\p{L}+) (?!\1$)\p{L}+$/u);
  });
});

describe('roles', () => {
  it.each([
    ['captain', 'captain'],
    ['ministers', 'minister'],
    ['leads', 'leader'],
    ['lamp', null],
  ])('%s names %s', (word, role) => {
    expect(roleWordOf(word)).toBe(role);
  });

  it('are written in several ways', () => {
    expect([...roleVariantsOf('captain')].sort()).toEqual([
      'capt',
      'captain',
      'cmdr',
      'commander',
      'skipper',
    ]);
    expect([...roleVariantsOf('poet')]).toEqual(['poet']);
  });
});
