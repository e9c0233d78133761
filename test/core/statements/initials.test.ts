import { describe, expect, it } from 'vitest';
import { readParts } from '../../../src/core/desk/parts.js';
import { withInitials } from '../../../src/core/statements/initials.js';
import { createDesk, parseArticle } from '../../../src/index.js';

const ARTICLES = [
  parseArticle(
    [
      'Harbour guards will need 40 boats, the Velmar Tribune reported on Monday. The newspaper called 90 boats unaffordable.',
      'Edda Lund said that the quay comes first.',
    ].join('\n'),
    { id: 'boats', title: 'Boats for the guard' },
  ),
];
const PARTS = await readParts(ARTICLES, () => Promise.resolve(), undefined);

const variantsOf = (text: string) =>
  withInitials(PARTS, PARTS.index.query(text)).terms.map(({ word, variants }) => [
    word,
    ...variants.filter(({ weight }) => weight === 0.45).map(({ term }) => term),
  ]);

describe('initials in a statement', () => {
  it('stand for the paper that the articles cite', () => {
    expect(variantsOf('VT calls')).toEqual([['VT', 'velmar', 'tribun'], ['calls']]);
  });

  it.each(['EL', 'vt', 'Vt', 'XT'])('do not where they are a person’s, small or of nobody: %s', (word) => {
    expect(variantsOf(word)).toEqual([[word]]);
  });

  it('let a statement find what the paper says', async () => {
    const desk = await createDesk(ARTICLES);
    const [finding] = await desk.find('the VT calls 90 boats unaffordable');
    expect(finding?.excerpts[0]?.text).toContain('The newspaper called 90 boats unaffordable.');
  });
});
