import type { DeskParts } from '../../desk/types.js';
import { firstWhere } from '../../lower-bound.js';
import { ALIKE, type Piece, TERMS_LEAST } from './same.js';
import { frequencyOf, type SentenceTable, sentenceTable } from './table.js';

/** Terms that stand more often are not followed: no near-duplicate is found by “minister” alone. */
const FREQUENT = 2_000;

/** The article that holds a sentence. */
const articleOf = ({ firsts }: SentenceTable, sentence: number): number =>
  firstWhere(firsts.length - 1, (article) => (firsts[article + 1] ?? 0) > sentence);

/**
 * Sentences of other articles that may hold the same statement, by article. Of two sets of which at least four fifths are common,
 * each has one of the other's rarest terms among its own rarest fifth and one more (prefix filtering: Chaudhuri, Ganti
 * and Kaushik, “A primitive operator for similarity joins”, 2006), so only those are looked up.
 */
export const candidatesFor = (
  parts: DeskParts,
  { article, terms: own }: Piece,
): ReadonlyMap<number, ReadonlySet<number>> => {
  const found = new Map<number, Set<number>>();
  const terms = [...own];
  if (parts.articles.length < 2 || terms.length < TERMS_LEAST) return found;
  const table = sentenceTable(parts);
  const byRarity = terms.sort((a, b) => frequencyOf(table, a) - frequencyOf(table, b) || a - b);
  const rarest = byRarity.slice(0, terms.length - Math.ceil(ALIKE * terms.length) + 1);
  for (const term of rarest) {
    if (frequencyOf(table, term) > FREQUENT) continue;
    for (let at = table.offsets[term] ?? 0; at < (table.offsets[term + 1] ?? 0); at += 1) {
      const sentence = table.sentences[at] ?? 0;
      const other = articleOf(table, sentence);
      if (other === article) continue;
      const within = found.get(other) ?? new Set();
      found.set(other, within.add(sentence - (table.firsts[other] ?? 0)));
    }
  }
  return found;
};
