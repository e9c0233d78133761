import { answerFrom } from '../../answer/cards-answer.js';
import type { Answer } from '../../answer/types.js';
import type { DeskArticle, DeskParts } from '../../desk/types.js';
import { type Span, sliceOf } from '../../span.js';
import { marked, nearestTo, reaching, type Shown } from './around.js';

/** Words that give a reason. */
const REASON =
  /\b(?:because|since (?!\d|then|the (?:start|beginning)|January|February|March|April|May|June|July|August|September|October|November|December)|so that|so as to|in order to|due to|owing to|as a result of|in response to|thanks to|therefore|reasons?|rests? on|depends? on|otherwise|too (?:high|low|early|late|dangerous|few|small|weak)|fears?|explained|lacks?|to (?:avoid|prevent|keep|show|deter|force|allow|help))\b/giu;

/** The words within a span that give a reason. */
const reasonsIn = ({ article }: DeskArticle, within: Span): readonly Span[] =>
  [...sliceOf(article.text, within).matchAll(REASON)].map(({ index, 0: words }) => ({
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

/** “Why?”, read from the statement shown first and what stands around it; `null` where no words there give a reason. */
export const whyIsThat = (parts: DeskParts, question: string, shown: Shown): Answer | null => {
  const own = reasonsIn(shown.desk, shown.place);
  if (own.length > 0)
    return answerFrom(parts, 'ask', question, { outcome: 'found', excerpts: [marked(parts, shown, own)] });
  const near = nearestTo(shown.place, reasonsIn(shown.desk, around(shown)));
  return near === undefined
    ? null
    : answerFrom(parts, 'ask', question, { outcome: 'perhaps', excerpts: [reaching(parts, shown, near)] });
};
