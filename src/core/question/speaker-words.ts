import { type Span, sliceOf, trimSpan } from '../span.js';
import { withoutMarks } from './marks.js';
import { OPENS_QUESTION } from './opening.js';
import { NOBODY, SAYING_NOUNS, SAYING_VERBS } from './speaking.js';
import { fold, wordsIn } from './words.js';

/** Where a question names a speaker, and where the topic of the words begins (`null`: none is named). */
export type SpeakerWords = { readonly speaker: Span; readonly topic: Span | null };

const SUBJECT = "([\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}.'’ -]{0,58}?)";
const ABOUT = '(?:about|on|regarding|concerning|of|over|to|that|when|if|after|whether)';

/** Group 1 is the speaker. `always`: in every question; otherwise only where words said are asked for by the command. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly always: boolean }[] = [
  {
    always: true,
    pattern: new RegExp(
      `\\b(?:did|does|do|has|have|had)(?:n't)? (?:the )?${SUBJECT} (?:ever )?(?:${SAYING_VERBS})\\b`,
      'du',
    ),
  },
  {
    always: true,
    pattern: new RegExp(`\\bwhat (?:the )?${SUBJECT} (?:said|says|thinks|told|thought|wrote)\\b`, 'du'),
  },
  {
    always: true,
    pattern: new RegExp(
      `\\b(?:quotes?|words|statements?|comments?) (?:by|from|of) (?:the )?${SUBJECT}(?= ${ABOUT}\\b|[?.!]*$)`,
      'du',
    ),
  },
  {
    always: true,
    pattern: new RegExp(
      `^what(?:'s| is| are| was| were) (?:the )?${SUBJECT}(?:'s?)? (?:${SAYING_NOUNS})\\b`,
      'du',
    ),
  },
  { always: true, pattern: new RegExp(`\\baccording to (?:the )?${SUBJECT}(?=[,?.!]*$|, )`, 'du') },
  {
    always: true,
    pattern: new RegExp(
      `^(?:the )?${SUBJECT}(?:'s?)? (?:${SAYING_NOUNS}) (?:to|on|about|over|regarding)\\b`,
      'du',
    ),
  },
  { always: false, pattern: new RegExp(`^(?:the )?${SUBJECT} (?:said|says)\\b`, 'du') },
  { always: false, pattern: new RegExp(`^(?:the )?${SUBJECT}(?:'s?)? (?:${SAYING_NOUNS})[?.!]*$`, 'du') },
];

const TOPIC = new RegExp(
  `^(?:'s)?[^\\p{L}\\p{N}]*(?:(?:${SAYING_VERBS}|${SAYING_NOUNS})\\b)?\\s*(?:anything |something |in [\\p{L} ]{1,30} )?(?:${ABOUT})?\\s*`,
  'u',
);

const isNobody = (words: string): boolean => {
  const content = wordsIn(words).filter(({ folded }) => folded !== 'the' && folded !== 'a');
  return content.length === 0 || content.length > 6 || NOBODY.has(content[0]?.folded ?? '');
};

/** “Lund on the boats”: what stands before is a speaker where it is a person’s name, or where words said are asked for. */
const NAME_ON = new RegExp(`^(?:the )?${SUBJECT} (?:about|on|regarding|over)\\b`, 'du');

/** The topic that follows a speaker at an offset, without the verb or noun of saying; `null` when nothing is left. */
export const topicAfter = (question: string, at: number): Span | null => {
  const rest = question.slice(at);
  const skipped = TOPIC.exec(fold(rest))?.[0].length ?? 0;
  const topic = trimSpan(question, { start: at + skipped, end: at + withoutMarks(rest).length });
  return topic.end > topic.start ? topic : null;
};

const readAt = (question: string, range: readonly [number, number] | undefined): SpeakerWords | null => {
  if (range === undefined) return null;
  const speaker = trimSpan(question, { start: range[0], end: range[1] });
  return isNobody(sliceOf(question, speaker)) ? null : { speaker, topic: topicAfter(question, speaker.end) };
};

/** The words before “on” or “about” at the start of a question, which may name a speaker; `null` for a question in full. */
export const nameBeforeTopic = (question: string): SpeakerWords | null => {
  const folded = fold(question);
  return OPENS_QUESTION.test(folded) ? null : readAt(question, NAME_ON.exec(folded)?.indices?.[1]);
};

/** The words of a question that name a speaker whose words are asked for; `null` when it names none. */
export const speakerWords = (question: string, wantsWords: boolean): SpeakerWords | null => {
  const folded = fold(question);
  for (const { pattern, always } of PATTERNS) {
    if (!always && !wantsWords) continue;
    const read = readAt(question, pattern.exec(folded)?.indices?.[1]);
    if (read !== null) return read;
  }
  return wantsWords ? nameBeforeTopic(question) : null;
};
