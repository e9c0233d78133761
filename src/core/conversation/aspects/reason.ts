import { answerFrom } from '../../answer/cards-answer.js';
import type { Answer, Excerpt } from '../../answer/types.js';
import type { DeskArticle, DeskParts } from '../../desk/types.js';
import { type Span, sliceOf } from '../../span.js';
import { askedForIn } from '../asked-for.js';
import { marked, nearestTo, reaching, type Shown } from './around.js';

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** Words that say that what follows is a reason. */
const REASON = new RegExp(
  `\\b(?:because|since (?!\\d|then|the (?:start|beginning)|${MONTH})|so that|so as to|in order to|due to|owing to|as a result of|in response to|thanks to|the reasons?)\\b`,
  'giu',
);

/** Words of what often is one: a lack, a fear, an aim. */
const GROUND =
  /\b(?:too (?:high|low|early|late|dangerous|few|small|weak)|fears?|lacks?|to (?:avoid|prevent|keep|show|deter|force|allow|help))\b/giu;

const wordsIn = (pattern: RegExp, { article }: DeskArticle, within: Span): readonly Span[] =>
  [...sliceOf(article.text, within).matchAll(pattern)].map(({ index, 0: words }) => ({
    start: within.start + index,
    end: within.start + index + words.length,
  }));

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
