import { memo } from '../desk/memo.js';
import type { DeskParts } from '../desk/types.js';
import type { Speaker } from '../extraction.js';
import { termOf } from '../search/terms/term-of.js';
import type { Query, QueryTerm } from '../search/types.js';

/** What the words of a name count for together where a statement has its initials, as for acronyms. */
const WHOLE_NAME = 0.9;

const INITIALS = /^\p{Lu}{2,5}$/u;
const CAPITAL = /^\p{Lu}/u;
const ARTICLE = /^the /iu;

/** The words of a speaker that is no person and whose name is written with capitals only. */
const nameOf = ({ person, text }: Speaker): readonly string[] => {
  const words = text.replace(ARTICLE, '').split(/[\s-]+/u);
  return person === null && words.length > 1 && words.every((word) => CAPITAL.test(word)) ? words : [];
};

/** The terms of the bodies and papers that the articles cite, by their initials. */
const citedByInitials = memo((articles: DeskParts['articles']): ReadonlyMap<string, readonly string[]> => {
  const cited = new Map<string, readonly string[]>();
  for (const { extraction } of articles)
    for (const { speaker } of [...extraction.reported, ...extraction.quotations]) {
      const words = speaker === null ? [] : nameOf(speaker);
      if (words.length > 0)
        cited.set(
          words.map((word) => word.charAt(0)).join(''),
          words.flatMap((word) => termOf(word, 'en') ?? []),
        );
    }
  return cited;
});

/** A query in which initials that no article has stand for the paper or body of that name which the articles cite. */
export const withInitials = ({ articles }: Pick<DeskParts, 'articles'>, query: Query): Query => {
  const spelled = (term: QueryTerm): QueryTerm => {
    const terms =
      term.known || !INITIALS.test(term.word) ? [] : (citedByInitials(articles).get(term.word) ?? []);
    const more = terms.map((one) => ({ term: one, weight: WHOLE_NAME / terms.length }));
    return more.length === 0 ? term : { ...term, variants: [...term.variants, ...more] };
  };
  return { ...query, terms: query.terms.map(spelled) };
};
