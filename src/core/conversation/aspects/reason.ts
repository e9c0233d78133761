import { answerFrom } from '../../answer/cards-answer.js';
import type { Answer, Excerpt } from '../../answer/types.js';
import { DAY_NAMES, MONTH_NAMES } from '../../calendar.js';
import type { DeskArticle, DeskParts } from '../../desk/types.js';
import { type Span, sliceOf } from '../../span.js';
import { askedForIn } from '../asked-for.js';
import { inDoubtUnless } from '../in-doubt.js';
import { marked, nearestTo, reaching, type Shown, shownFirst } from './around.js';

/** Words that “due to” is followed by where it says what is planned: “due to open on a Monday”. */
const PLANNED =
  '(?:be|have|begin|start|end|open|close|meet|arrive|leave|return|travel|visit|fly|sail|go|come|run|expire|finish|take|hold|host|attend|speak|talk|address|discuss|decide|vote|sign|launch|publish|present|announce|report|release|resume|join|receive|send|deploy|move|become|make|give|get|land|last|appear|face|build|pay|play|stand|retire|complete|deliver)';

/** Words that say that what follows is a reason. */
const REASON = new RegExp(
  `\\b(?:because|so that|so as to|in order to|due to(?! (?:\\p{L}+ly )?${PLANNED}\\b)|owing to|as a result of|in response to|thanks to|the reasons? (?:is|was|are|were|for|why))\\b`,
  'giu',
);

/** Words of what often is one: a lack, a fear, an aim, “since” where it counts no time. */
const GROUND = new RegExp(
  `(?<!\\b(?:first|last|only|time)(?: \\p{L}{1,20}){0,4} )\\bsince (?!\\d|then\\b|the (?:start|beginning|end)\\b|(?:last|early|late)\\b|${MONTH_NAMES}|${DAY_NAMES})|\\b(?:too (?:high|low|early|late|dangerous|few|small|weak)|fears?|lacks?|reasons?|to (?:avoid|prevent|keep|show|deter|force|allow|help))\\b`,
  'giu',
);

const wordsIn = (pattern: RegExp, { article }: DeskArticle, within: Span): readonly Span[] =>
  [...sliceOf(article.text, within).matchAll(pattern)].map(({ index, 0: words }) => ({
    start: within.start + index,
    end: within.start + index + words.length,
  }));

/** An answer to “why …” is no more than in doubt where its first excerpt has no word of a reason. */
export const withReasonWord = (parts: DeskParts, answer: Answer): Answer => {
  const shown = shownFirst(parts, answer);
  const isReasoned = shown !== null && wordsIn(REASON, shown.desk, shown.place).length > 0;
  return inDoubtUnless(isReasoned, answer);
};

/** What stands around a statement: its paragraph, and the ones before and after it where they are news. */
const around = ({ desk, paragraph }: Shown): Span => {
  const beside = [paragraph.number - 1, paragraph.number + 1]
    .map((number) => desk.layout.paragraphs[number - 1])
    .filter((other) => other?.role === 'body');
  return {
    start: Math.min(paragraph.start, ...beside.map((other) => other?.start ?? paragraph.start)),
    end: Math.max(paragraph.end, ...beside.map((other) => other?.end ?? paragraph.end)),
  };
};

/** A statement with the nearest words of a reason in and around it; `null` where there are none. */
const withReason = (parts: DeskParts, shown: Shown): Excerpt | null => {
  const within = around(shown);
  const reasons = [REASON, GROUND].flatMap((pattern) => wordsIn(pattern, shown.desk, within));
  const near = nearestTo(shown.place, reasons);
  return near === undefined ? null : reaching(parts, shown, near);
};

/**
 * “Why?”, read from the statements shown: found where the first one itself says “because” or the like, in doubt where
 * words of a reason stand in or around any; `null` where there are none.
 */
export const whyIsThat = (parts: DeskParts, question: string, shown: readonly Shown[]): Answer | null => {
  const [first] = shown;
  const own = first === undefined ? [] : wordsIn(REASON, first.desk, first.place);
  if (first !== undefined && own.length > 0)
    return answerFrom(parts, 'ask', question, { outcome: 'found', excerpts: [marked(parts, first, own)] });
  const excerpts = shown.flatMap((one) => withReason(parts, one) ?? []);
  return excerpts.length === 0
    ? null
    : answerFrom(parts, 'ask', question, { outcome: 'perhaps', askedFor: askedForIn(question), excerpts });
};
