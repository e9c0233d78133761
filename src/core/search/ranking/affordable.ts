import type { WantedWord } from '../postings.js';
import type { Query } from '../types.js';
import type { Vocabulary } from '../vocabulary.js';

/**
 * The words of a question with the terms that the articles hold for them, the rarest terms of the question first until the
 * budget of postings is spent; the rarest one is always there. Words without a term are left out.
 */
export const affordable = (
  query: Query,
  vocabulary: Pick<Vocabulary, 'numberOf' | 'passagesWith'>,
  budget: number,
): readonly WantedWord[] => {
  const meetings = query.terms
    .flatMap(({ term, variants }, word) =>
      [{ term, weight: 1 }, ...variants].flatMap((met) => {
        const number = vocabulary.numberOf(met.term);
        return number === undefined
          ? []
          : [{ word, number, weight: met.weight, price: vocabulary.passagesWith(number) }];
      }),
    )
    .sort((a, b) => a.price - b.price);
  let spent = 0;
  const paid = meetings.filter(({ price }, at) => {
    const affords = at === 0 || spent + price <= budget;
    if (affords) spent += price;
    return affords;
  });
  return query.terms
    .map(({ idf }, word) => ({
      idf,
      terms: paid.filter((one) => one.word === word).map(({ number, weight }) => ({ number, weight })),
    }))
    .filter(({ terms }) => terms.length > 0);
};
