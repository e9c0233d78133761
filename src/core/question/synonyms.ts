import type { Query, QueryTerm, SearchIndex } from '../search/types.js';
import { ROLE_GROUPS } from './role-words.js';
import { SYNONYM_PAIRS } from './synonym-pairs.js';

/** What a word of nearly the same meaning counts for, beside the word itself. */
const SYNONYM_WEIGHT = 0.5;

/** The pairs are English. */
const LANGUAGE = 'en';

type Synonyms = ReadonlyMap<string, readonly string[]>;

const readGroups = (termOf: SearchIndex['termOf']): Synonyms => {
  const synonyms = new Map<string, Set<string>>();
  for (const group of [...SYNONYM_PAIRS, ...ROLE_GROUPS]) {
    const terms = group.flatMap((word) => termOf(word, LANGUAGE) ?? []);
    for (const term of terms) {
      const others = synonyms.get(term) ?? new Set<string>();
      for (const other of terms) if (other !== term) others.add(other);
      synonyms.set(term, others);
    }
  }
  return new Map([...synonyms].map(([term, others]) => [term, [...others]]));
};

const known = new WeakMap<SearchIndex['termOf'], Synonyms>();

const synonymsOf = (termOf: SearchIndex['termOf']): Synonyms => {
  const synonyms = known.get(termOf) ?? readGroups(termOf);
  known.set(termOf, synonyms);
  return synonyms;
};

/** A question whose words may also be met by words of nearly the same meaning, at half their weight. */
export const withSynonyms = (index: Pick<SearchIndex, 'termOf' | 'termNumber'>, query: Query): Query => {
  const synonyms = synonymsOf(index.termOf);
  const widen = (term: QueryTerm): QueryTerm => {
    const has = new Set([term.term, ...term.variants.map((variant) => variant.term)]);
    const more = (synonyms.get(term.term) ?? [])
      .filter((other) => !has.has(other) && index.termNumber(other) !== undefined)
      .map((other) => ({ term: other, weight: SYNONYM_WEIGHT }));
    return more.length === 0 ? term : { ...term, variants: [...term.variants, ...more] };
  };
  return { ...query, terms: query.terms.map(widen) };
};
