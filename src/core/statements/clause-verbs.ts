import { VERB_WORDS } from '../figures/counted/verbs.js';
import { SAYING_VERBS } from '../question/speaking.js';

const SAYING: ReadonlySet<string> = new Set(SAYING_VERBS.split('|'));

/** Whether a folded word is likely the verb of a clause. */
export const isVerb = (word: string): boolean =>
  VERB_WORDS.has(word) ||
  SAYING.has(word) ||
  /^(?:wants?|asks?|asked|refuses?|rejects?|plans?|[a-z]{3,}ed|(?:wo|is|ca|do|does|did|would|has|have|are|was|were)n['’]?t)$/u.test(
    word,
  );
