import type { Answer } from '../answer/types.js';
import { ask } from '../desk/ask.js';
import type { DeskParts } from '../desk/types.js';
import { sliceOf } from '../span.js';
import { aspectOf } from './aspect.js';
import { howMany, howMuch } from './aspects/amount.js';
import { shownFirst } from './aspects/around.js';
import type { Earlier } from './earlier.js';
import type { Read } from './founded.js';
import { inDoubtUnless } from './in-doubt.js';
import { reworded, thingCounted } from './other-words.js';
import { rewordedAs } from './taken-for.js';
import type { FollowUp } from './types.js';

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

/** “how many?”, “which countries?”: amounts of what was shown, else the earlier question with other question words. */
export const answerWords = async (
  parts: DeskParts,
  earlier: Earlier,
  text: string,
  { words: span }: Extract<FollowUp, { kind: 'words' }>,
): Promise<Read | null> => {
  const typed = sliceOf(text, span);
  if (ASKS_SPEAKER.test(typed) && earlier.answer.card.kind === 'quotations')
    return aspectOf(parts, earlier, text, 'speaker');
  const other = reworded(parts, earlier, typed);
  if (other === null) return null;
  const { question, isClear } = other;
  const answer =
    amountShown(parts, earlier, typed, question) ?? inDoubtUnless(isClear, await ask(parts, question));
  return rewordedAs(earlier, text, other, answer);
};
