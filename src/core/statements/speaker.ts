import type { DeskParts } from '../desk/types.js';
import { resolveSpeaker } from '../question/speaker.js';
import { NOBODY } from '../question/speaking.js';
import type { AskedSpeaker } from '../question/types.js';
import { fold, wordsIn } from '../question/words.js';
import { type Span, sliceOf, trimSpan } from '../span.js';

/** Who says what a statement reports, and the words that say so: they are not looked up. */
export type StatedSpeaker = { readonly speaker: AskedSpeaker; readonly without: Span };

const SUBJECT = "([\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}.'’ -]{0,58}?)";
/** Verbs whose object is what is said, and those that say something only before “that”: “pledged that”, not “pledged money”. */
const VERB =
  '(?:say|says|said|tell|tells|told|state|states|stated|claim|claims|claimed|warn|warns|warned|argue|argues|argued|add|adds|added|' +
  'explain|explains|explained|describe|describes|described|calls?|called|insist|insists|insisted|comment|commented|reply|replied|' +
  'suggest|suggests|suggested|think|thinks|thought|believe|believes|believed|mention|mentions|mentioned|stress|stresses|stressed|' +
  'tweet|tweets|tweeted|write|writes|wrote|repeat|repeats|repeated|admit|admits|admitted|' +
  '(?:announce|promise|pledge|propose|confirm|complain)(?:s|d|ed)?(?= that)|(?:deny|denies|denied)(?= that))';
const ADVERB =
  '(?:(?:has|have|had|just|also|already|once|now|always|even|literally|again|really|still|then) ){0,3}';
const LEAD =
  '(?:and |but |so |well |also |plus |then |apparently |btw |because |since |that |however |meanwhile |no (?:wonder|surprise|doubt) |[,:–—-] ?){0,3}';

/** Group 1 is the speaker; the whole match says who speaks. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `^${LEAD}(?:the )?${SUBJECT} ${ADVERB}(?:(?:keeps?|kept|is|was|are|were) (?:saying|repeating|telling(?: us)?|claiming|insisting|warning)|${VERB})(?! (?:off|up|on|in|for|out)\\b)(?: (?:us|me|them|people|everyone|reporters|it|so))?(?: that\\b|,|:|$|\\b)`,
    'du',
  ),
  new RegExp(`\\baccording to (?:the )?${SUBJECT}(?=[,;:.!]|$| (?:it|there|they|he|she|this)\\b)`, 'du'),
  new RegExp(`^${LEAD}(?:the )?${SUBJECT}: (?=["“„«'])`, 'du'),
  new RegExp(`["”»,] (?:says|said|claims|claimed) (?:the )?${SUBJECT}[.!]*$`, 'du'),
  new RegExp(`["”»,] (?:the )?${SUBJECT} (?:says|said|claims|claimed)[.!]*$`, 'du'),
];

const WORDS_MOST = 6;

const isSomebody = (words: string): boolean => {
  const all = wordsIn(words);
  return all.length > 0 && all.length <= WORDS_MOST && !NOBODY.has(all[0]?.folded ?? '');
};

const spanAt = (range: readonly [number, number]): Span => ({ start: range[0], end: range[1] });

/** Somebody whom the articles know, or whom the words name by an office; `null` for others. */
const known = (parts: DeskParts, text: string, span: Span): AskedSpeaker | null => {
  const speaker = resolveSpeaker(parts, text, span);
  return speaker.people.length + speaker.sources.length + speaker.roles.length > 0 ? speaker : null;
};

/** “He says”, “she wants”: the one of whom the message spoke before. */
const PRONOUN = new RegExp(`^${LEAD}(he|she)\\b(?: ${ADVERB}${VERB}(?: that)?\\b)?`, 'du');

/** The speaker that a pronoun at the start of a statement stands for, where somebody was spoken of before. */
export const meantSpeaker = (text: string, before: AskedSpeaker | null): StatedSpeaker | null => {
  const whole = PRONOUN.exec(fold(text))?.indices?.[0];
  return whole === undefined || before === null ? null : { speaker: before, without: spanAt(whole) };
};

/** The speaker whom a statement names (“Lund says that …”, “according to the ministry”); `null` where it names none. */
export const statedSpeaker = (parts: DeskParts, text: string): StatedSpeaker | null => {
  const folded = fold(text);
  for (const pattern of PATTERNS) {
    const indices = pattern.exec(folded)?.indices;
    const [whole, name] = [indices?.[0], indices?.[1]];
    if (whole === undefined || name === undefined) continue;
    const span = trimSpan(text, spanAt(name));
    const speaker = isSomebody(sliceOf(text, span)) ? known(parts, text, span) : null;
    if (speaker !== null) return { speaker, without: spanAt(whole) };
  }
  return null;
};
