import type { Answer } from '../answer/types.js';
import { ask } from '../desk/ask.js';
import type { DeskParts } from '../desk/types.js';
import { capQuestion } from '../question/cap.js';
import { sliceOf } from '../span.js';
import { aspectOf } from './aspect.js';
import { howMany, howMuch } from './aspects/amount.js';
import { shownFirst } from './aspects/around.js';
import { type Earlier, earlierOf } from './earlier.js';
import { best, type Read, restricted, silenced } from './founded.js';
import { moreOf } from './more.js';
import { thingCounted, withWords } from './other-words.js';
import { isUnknown, readPhrase } from './phrases.js';
import { readQuestionAfter } from './question-after.js';
import { readFollowUp } from './read.js';
import { swapped } from './swap.js';
import type { FollowUp, Turn } from './types.js';

type Of<Kind extends FollowUp['kind']> = Extract<FollowUp, { kind: Kind }>;

const asked = async (parts: DeskParts, question: string, readAs: string | null): Promise<Read> => ({
  answer: await ask(parts, question),
  readAs,
});

const swap = async (
  parts: DeskParts,
  earlier: Earlier,
  text: string,
  { phrase: span, sure }: Of<'swap'>,
): Promise<Read | null> => {
  const typed = sliceOf(text, span);
  const phrase = readPhrase(parts, typed);
  const questions = swapped(parts, earlier, phrase);
  const [first] = questions;
  if (first === undefined) return sure ? asked(parts, typed, null) : null;
  if (isUnknown(phrase)) {
    if (!sure) return null;
    const unknown = phrase.query.terms.map(({ word }) => word);
    return { answer: silenced(await ask(parts, first), unknown), readAs: first };
  }
  const reads: Read[] = [];
  for (const question of questions) reads.push(await asked(parts, question, question));
  if (!sure) reads.push(await asked(parts, typed, null));
  const chosen = best(parts, phrase, reads);
  return chosen === null ? null : { ...chosen, answer: await restricted(parts, phrase, chosen) };
};

const ASKS_SPEAKER = /^(?:(?:by|from|to) )?whom?$/iu;
const ASKS_AMOUNT = /^how (many|much)\b/iu;

/** Amounts in the statement that was shown: of the thing that the earlier question is about, or, for “how much”, measured ones. */
const amountShown = (parts: DeskParts, earlier: Earlier, typed: string, question: string): Answer | null => {
  const asks = ASKS_AMOUNT.exec(typed)?.[1]?.toLowerCase();
  const shown = shownFirst(parts, earlier.answer);
  if (shown === null || asks === undefined) return null;
  if (asks === 'much') return howMuch(parts, question, shown);
  const thing = thingCounted(parts, earlier, typed);
  return howMany(parts, question, shown, thing);
};

const words = async (
  parts: DeskParts,
  earlier: Earlier,
  text: string,
  { words: span }: Of<'words'>,
): Promise<Read | null> => {
  const typed = sliceOf(text, span);
  if (ASKS_SPEAKER.test(typed) && earlier.answer.card.kind === 'quotations')
    return aspectOf(parts, earlier, text, 'speaker');
  const question = withWords(parts, earlier, typed);
  if (question === null) return null;
  const shown = amountShown(parts, earlier, typed, question);
  return shown === null ? asked(parts, question, question) : { answer: shown, readAs: question };
};

const read = (parts: DeskParts, earlier: Earlier, text: string): Promise<Read | null> | Read | null => {
  const follow = readFollowUp(text);
  switch (follow.kind) {
    case 'more':
      return earlier.question === ''
        ? null
        : moreOf(parts, earlier).then((answer) => ({ answer, readAs: earlier.question }));
    case 'aspect':
      return aspectOf(parts, earlier, text, follow.aspect);
    case 'words':
      return words(parts, earlier, text, follow);
    case 'swap':
      return swap(parts, earlier, text, follow);
    case 'question':
      return readQuestionAfter(parts, earlier, text, follow);
  }
};

/**
 * Answers a text that may go on from an earlier turn. Where it does, `readAs` is the question that it was taken for; a
 * text that is complete by itself is answered as if nothing had been asked before.
 */
export const followUp = async (parts: DeskParts, turn: Turn, text: string): Promise<Answer> => {
  const found = await read(parts, earlierOf(parts, turn), capQuestion(text));
  if (found === null) return ask(parts, text);
  const { answer, readAs } = found;
  return readAs === null ? { ...answer, question: text } : { ...answer, question: text, readAs };
};
