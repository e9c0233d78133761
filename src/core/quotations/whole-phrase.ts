import { type Clause, mentionEnding, wordAt } from './clause.js';
import type { Mention } from './mention.js';
import { CONJUNCTIONS, SUBJECT_PRONOUNS, TYING } from './words.js';

/** Two phrases joined by "and" as one group. */
export const together = (first: Mention, second: Mention): Mention => ({
  ...first,
  end: second.end,
  to: second.to,
  name: null,
  plural: true,
});

const isClauseStart = (clause: Clause, at: number): boolean =>
  at < 0 || clause.tokens[at]?.kind !== 'word' || CONJUNCTIONS.has(wordAt(clause, at));

const OBTAINED =
  /^(?:obtained|released|published|filed|written|signed|issued|posted|conducted|commissioned|provided|sent|seen|reviewed|held|led|backed|made|given|run|owned|appointed|nominated|endorsed)$/u;

/** The phrase that a mention belongs to: what stands before "of …", and "A and B" as one. */
export const wholePhrase = (clause: Clause, mention: Mention): Mention => {
  const before = mention.from - 1;
  const word = wordAt(clause, before);
  const obtained =
    word === 'by' && OBTAINED.test(wordAt(clause, before - 1)) ? mentionEnding(clause, before - 1) : null;
  if (obtained !== null && !obtained.possessive) return wholePhrase(clause, obtained);
  const left = mentionEnding(clause, before);
  if (left === null || left.possessive || SUBJECT_PRONOUNS.has(mention.head)) return mention;
  if (TYING.has(word)) return wholePhrase(clause, left);
  if (word === 'and' && left.kind !== 'generic' && isClauseStart(clause, left.from - 1))
    return together(left, mention);
  return mention;
};
