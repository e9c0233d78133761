import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slicesOf } from '../../../../src/core/search/slices.js';
import { editDistance } from '../../../../src/core/search/variants/edit-distance.js';
import { createNearTerms } from '../../../../src/core/search/variants/near-terms.js';
import { createRelatives } from '../../../../src/core/search/variants/relatives.js';
import { createVocabulary } from '../../../../src/core/search/vocabulary.js';

const vocabularyOf = (terms: readonly string[]) => {
  const vocabulary = createVocabulary();
  for (const term of terms) vocabulary.add(term);
  return vocabulary;
};

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'k', 'o', 'щ', '7'), minLength: 1, maxLength: 9 });
const terms = fc.uniqueArray(word, { maxLength: 30 });

describe('createNearTerms', () => {
  it('finds every term that begins alike and is near enough, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(terms, word, fc.integer({ min: 0, max: 2 }), async (all, asked, most) => {
        const near = await createNearTerms(vocabularyOf(all), slicesOf());
        const expected = all.flatMap((term, number) => {
          const distance = editDistance(asked, term, most);
          return term[0] === asked[0] && distance <= most ? [{ number, distance }] : [];
        });
        expect(near(asked, most)).toEqual(expected);
      }),
    );
  });
});

describe('createRelatives', () => {
  it('finds every term that shares five letters and half of the longer word from the start', async () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(letters, { maxLength: 20 }), letters, async (all, asked) => {
        const relatives = await createRelatives(vocabularyOf(all), slicesOf());
        const shared = (term: string): number => {
          const differs = [...term].findIndex((letter, at) => letter !== asked[at]);
          return differs === -1 ? term.length : differs;
        };
        const expected = all.flatMap((term, number) =>
          term !== asked && shared(term) >= 5 && shared(term) * 2 >= Math.max(term.length, asked.length)
            ? [number]
            : [],
        );
        expect(relatives(asked)).toEqual(expected);
      }),
    );
  });
});
