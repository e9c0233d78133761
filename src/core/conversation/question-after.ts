import { levelsOf, metWithin, wantedTerms } from '../answer/cards-terms.js';
import { ask } from '../desk/ask.js';
import type { DeskParts } from '../desk/types.js';
import { type QuestionKind, readQuestion } from '../question/index.js';
import { aspectOf } from './aspect.js';
import { shownFirst } from './aspects/around.js';
import type { Earlier } from './earlier.js';
import { foundation, type Read, silenced } from './founded.js';
import { elseIn, moreOf } from './more.js';
import { countedBefore } from './other-words.js';
import { ownWords } from './own-words.js';
import { readPhrase } from './phrases.js';
import { withoutPronouns } from './pronouns.js';
import { swapped } from './swap.js';
import type { Aspect, FollowUp } from './types.js';

/** “how many would …” without the thing that is counted. */
const COUNTS_NOTHING =
  /^(how many|how much)(?= (?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|may|might|must|from|of)\b)/iu;

const withThing = (parts: DeskParts, earlier: Earlier, text: string): string | null => {
  const lead = COUNTS_NOTHING.exec(text)?.[0];
  const thing = lead === undefined ? null : countedBefore(parts, earlier);
  return lead === undefined || thing === null ? null : `${lead} ${thing}${text.slice(lead.length)}`;
};

/** The earlier question with the speaker whom a question names without saying about what. */
const withTopic = (parts: DeskParts, earlier: Earlier, text: string): string | null => {
  const { speaker, topic } = readQuestion(text, parts);
  if (
    speaker === null ||
    topic !== null ||
    earlier.reading.speaker === null ||
    earlier.reading.topic === null
  )
    return null;
  return swapped(parts, earlier, readPhrase(parts, speaker.text))[0] ?? null;
};

const ASPECTS: Readonly<Partial<Record<QuestionKind, Aspect>>> = {
  date: 'date',
  place: 'place',
  reason: 'reason',
};

/** What “when did they meet?” asks of the statement that was shown, where its words are all in it; `null` otherwise. */
const leaning = (parts: DeskParts, earlier: Earlier, text: string): Aspect | null => {
  const aspect = ASPECTS[readQuestion(text, parts).kind];
  const shown = shownFirst(parts, earlier.answer);
  if (aspect === undefined || shown === null) return null;
  const wanted = wantedTerms(parts, parts.index.query(text));
  const levels = levelsOf(metWithin(parts, shown.place.article, shown.place, wanted), wanted.length);
  return levels.every((level) => level > 0) ? aspect : null;
};

/** “what else did he say?”: the answer without what was shown; more of the earlier one where it names no topic of its own. */
const elseAfter = async (
  parts: DeskParts,
  earlier: Earlier,
  question: string,
  typed: string,
): Promise<Read> => {
  const answer = await ask(parts, question);
  const other = elseIn(parts, earlier.answer, answer);
  if (other !== null) return { answer: other, readAs: question };
  const { topic } = readQuestion(question, parts);
  const rest = topic === null ? await moreOf(parts, earlier, typed) : silenced(answer, []);
  return { answer: rest, readAs: question };
};

/**
 * A question of its own that leans on an earlier turn: by a pronoun, by a thing that it counts without naming it, or,
 * after “and”, by naming another speaker only. `null` where it is complete.
 */
export const readQuestionAfter = async (
  parts: DeskParts,
  earlier: Earlier,
  typed: string,
  { from, joined, else: other }: Extract<FollowUp, { kind: 'question' }>,
): Promise<Read | null> => {
  const text = other === null ? typed.slice(from) : typed.slice(from, other.start) + typed.slice(other.end);
  const written = withoutPronouns(parts, earlier, text) ?? withThing(parts, earlier, text);
  if (other !== null) return elseAfter(parts, earlier, written ?? text, typed);
  const aspect = written === null ? null : leaning(parts, earlier, text);
  if (aspect !== null) return aspectOf(parts, earlier, text, aspect);
  if (written !== null)
    return { answer: await ownWords(parts, written, await ask(parts, written)), readAs: written };
  if (!joined) return null;
  const own = await ask(parts, text);
  const topical = withTopic(parts, earlier, text);
  const answer = topical === null ? null : await ask(parts, topical);
  return answer !== null && foundation(parts, null, answer) >= foundation(parts, null, own)
    ? { answer, readAs: topical }
    : { answer: own, readAs: null };
};
