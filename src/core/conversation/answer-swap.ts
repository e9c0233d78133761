import { ask } from '../desk/ask.js';
import type { DeskParts } from '../desk/types.js';
import { sliceOf } from '../span.js';
import type { Earlier } from './earlier.js';
import { best, type Read, silenced } from './founded.js';
import { ownWords } from './own-words.js';
import { isUnknown, readPhrase } from './phrases.js';
import { withoutPronouns } from './pronouns.js';
import { restricted } from './restricted.js';
import { swapped } from './swap.js';
import type { FollowUp } from './types.js';

const asked = async (parts: DeskParts, question: string, readAs: string | null): Promise<Read> => ({
  answer: await ask(parts, question),
  readAs,
});

/**
 * “and Slovenia?”, “what about Starmer?”: the earlier question with the phrase in the place of what it can stand for, in
 * the reading whose answer is best founded. Silent where no article has the phrase; `null` where it stands for nothing.
 */
export const answerSwap = async (
  parts: DeskParts,
  earlier: Earlier,
  text: string,
  { phrase: span, sure }: Extract<FollowUp, { kind: 'swap' }>,
): Promise<Read | null> => {
  const said = sliceOf(text, span);
  const typed = withoutPronouns(parts, earlier, said) ?? said;
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
  if (chosen === null) return null;
  const question = chosen.readAs ?? typed;
  const own = await ownWords(parts, question, chosen.answer);
  const answer = await restricted(parts, phrase, question, own);
  const plain = answer.outcome === 'silent' && phrase.kind === 'thing' ? await ask(parts, typed) : null;
  return plain === null || plain.outcome === 'silent'
    ? { ...chosen, answer }
    : { answer: plain, readAs: null };
};
