import { type Clause, mentionEnding, wordAt } from '../clause.js';
import type { Mention } from '../mention.js';
import { CUE_NOUNS } from '../nouns.js';
import { BE, POSSESSIVE_PRONOUNS } from '../words.js';
import type { SpeechEvent } from './event.js';

const MOST_TO_BE = 12;
const MOST_AFTER_BE = 3;
/** Nouns of words that bind somebody to what follows “to”: her promise to rebuild, unlike her response to it. */
const BINDING = /^(?:promise|pledge|vow|call|demand|request|plea|proposal|reminder|suggestion)s?$/u;

/** Whether what was said follows a noun of speech within a few words: "that", "to", a mark or a quotation. */
const announces = (clause: Clause, at: number): boolean =>
  clause.tokens.slice(at + 1, at + 4).some(({ kind, text, lower }) => {
    if (kind === 'quote' || lower === 'that' || /^[:,]$/u.test(text)) return true;
    return lower === 'to' && BINDING.test(wordAt(clause, at));
  });

/**
 * "her advice to the crews was simple: “…”", "her response to the crews: “…”": what was said follows a colon, or a form of
 * “be” with a word or two at most between.
 */
const isTold = (clause: Clause, at: number): boolean => {
  const after = clause.tokens.slice(at + 1, at + MOST_TO_BE);
  const first = after.findIndex(({ kind, lower }) => kind !== 'word' || BE.has(lower));
  if (after[first]?.text === ':') return after[first + 1]?.kind === 'quote';
  if (after[first]?.kind !== 'word') return false;
  return clause.tokens
    .slice(at + first + 2, at + first + 2 + MOST_AFTER_BE)
    .some(({ kind, text, lower }) => kind === 'quote' || text === ':' || lower === 'that');
};

/** The pronoun of possession at a token as the one who owns what follows. */
export const ownerAt = (clause: Clause, at: number): Mention | null => {
  const token = clause.tokens[at];
  if (token === undefined) return null;
  return {
    start: token.start,
    end: token.end,
    from: at,
    to: at + 1,
    kind: 'pronoun',
    name: null,
    head: token.lower,
    plural: token.lower === 'their',
    indefinite: false,
    possessive: true,
  };
};

/** "the senator’s claim", "her latest warning": the owner of a noun of speech. */
export const cueNoun = (clause: Clause, at: number): SpeechEvent | null => {
  if (!CUE_NOUNS.has(wordAt(clause, at)) || !(announces(clause, at) || isTold(clause, at))) return null;
  const base = {
    from: at,
    to: at + 1,
    kind: 'noun',
    lemma: wordAt(clause, at),
    core: false,
    sure: true,
    inverted: false,
  } as const;
  for (let before = at - 1; before >= at - 3; before -= 1) {
    if (clause.tokens[before]?.kind !== 'word') return null;
    const owner = POSSESSIVE_PRONOUNS.has(wordAt(clause, before))
      ? ownerAt(clause, before)
      : mentionEnding(clause, before + 1);
    if (owner?.possessive === true) return { ...base, subject: owner };
  }
  return null;
};
