import { wordsIn } from '../question/words.js';
import { type Span, sliceOf } from '../span.js';
import { isVerb } from './clause-verbs.js';

const AUXILIARY =
  "(?:(?:is|are|was|were|do|does|did|has|have|had|would|could|should|ca|wo)n['’]?t|(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)(?: not)?)";
/** Whom no article can be asked for: the one who writes, pronouns, things of theirs. */
const NOBODY =
  '(?:i|we|you|he|she|it|they|that|this|these|those|there|here|who|what|which|my|our|your|some|most|many|all|nobody|everybody|everyone)\\b';
const WORD = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}.'’-]{0,30}[\\p{L}\\p{N}\\p{M}])?";
const SUBJECT = `(${WORD}(?:\\.? ${WORD}){0,3}?)`;
const LEAD = '(?:(?:and|but|while|well|also|plus) |[,:–—-] ?){0,2}';
const END = '(?:,? (?:either|neither|too|as well|though|tho|also))?[\\s.!…]*$';

/** Group 1 is the subject. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `^${LEAD}(?:so|neither|nor) (?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should) (?!${NOBODY})${SUBJECT}[\\s.!…]*$`,
    'diu',
  ),
  new RegExp(`^${LEAD}(?!${NOBODY})${SUBJECT} ${AUXILIARY}${END}`, 'diu'),
];

/** The subject of words that say nothing else: “His own chancellor wasn't”, “neither did Lund”; `null` for others. */
export const ellipticalSubject = (text: string): Span | null => {
  for (const pattern of PATTERNS) {
    const range = pattern.exec(text)?.indices?.[1];
    if (range !== undefined) return { start: range[0], end: range[1] };
  }
  return null;
};

/** Words that are looked up in a statement's place; the subject of its own is what must be met, as a name must. */
export type Completed = { readonly text: string; readonly subject: Span };

/**
 * A statement of a subject alone with what the statement before says of its own, from its first verb on: “His own
 * chancellor was for the quay”. `null` where it is none, or where no verb is found before.
 */
export const completed = (text: string, before: string | null): Completed | null => {
  const span = ellipticalSubject(text);
  const verb = before === null ? undefined : wordsIn(before).find(({ folded }) => isVerb(folded));
  if (span === null || before === null || verb === undefined) return null;
  const subject = sliceOf(text, span);
  return { text: `${subject} ${before.slice(verb.start)}`, subject: { start: 0, end: subject.length } };
};
