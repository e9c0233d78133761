import type { WeightedTerm } from '../postings.js';
import type { Query } from '../types.js';
import type { Vocabulary } from '../vocabulary.js';

/**
 * The question's terms and variants that the articles hold, each with its best weight, rarest first, until the budget of
 * postings is spent; the rarest one is always there.
 */
export const affordable = (
  query: Query,
  vocabulary: Pick<Vocabulary, 'numberOf' | 'passagesWith'>,
  budget: number,
): readonly WeightedTerm[] => {
  const best = new Map<string, number>();
  for (const { term, variants } of query.terms)
    for (const { term: word, weight } of [{ term, weight: 1 }, ...variants])
      best.set(word, Math.max(weight, best.get(word) ?? 0));
  const priced = [...best]
    .flatMap(([term, weight]) => {
      const number = vocabulary.numberOf(term);
      return number === undefined ? [] : [{ term, weight, price: vocabulary.passagesWith(number) }];
    })
    .sort((a, b) => a.price - b.price);
  let spent = 0;
  return priced
    .filter(({ price }, at) => {
      const affords = at === 0 || spent + price <= budget;
      if (affords) spent += price;
      return affords;
    })
    .map(({ term, weight }) => ({ term, weight }));
};
