import type { Answer } from '../answer/types.js';
import { ask } from '../desk/ask.js';
import type { DeskParts } from '../desk/types.js';
import { type Shown, shownFirst, shownIn } from './aspects/around.js';
import { whenWas } from './aspects/date.js';
import { isThatSo } from './aspects/doubt.js';
import { whereWas, withPlace } from './aspects/place.js';
import { whyIsThat, withReasonWord } from './aspects/reason.js';
import { whoSaid } from './aspects/speaker.js';
import { ASIDE, type Earlier } from './earlier.js';
import { best, type Read } from './founded.js';
import { withWords } from './other-words.js';
import type { Aspect } from './types.js';

const WORDS: Readonly<Partial<Record<Aspect, string>>> = { place: 'where', reason: 'why' };

/** What the statement shown first says on an aspect, or what asking the earlier question again with “where” or “why” gives. */
const fromBoth = async (
  parts: DeskParts,
  earlier: Earlier,
  own: Answer | null,
  aspect: Aspect,
  readAs: string,
): Promise<Read | null> => {
  if (own?.outcome === 'found') return { answer: own, readAs };
  const question = withWords(parts, earlier, WORDS[aspect] ?? '');
  const again = question === null ? null : await ask(parts, question);
  const held = aspect === 'place' ? withPlace : withReasonWord;
  return best(parts, null, [
    ...(own === null ? [] : [{ answer: own, readAs }]),
    ...(again === null ? [] : [{ answer: held(parts, again), readAs: question }]),
  ]);
};

const fromShown = (
  parts: DeskParts,
  earlier: Earlier,
  text: string,
  shown: Shown,
  aspect: Aspect,
  readAs: string,
): Promise<Read | null> | Read => {
  switch (aspect) {
    case 'speaker':
      return { answer: whoSaid(parts, text, shown, earlier.answer), readAs };
    case 'date':
      return { answer: whenWas(parts, text, shown), readAs };
    case 'doubt':
      return { answer: isThatSo(parts, text, shown, earlier.answer), readAs };
    case 'place':
      return fromBoth(parts, earlier, whereWas(parts, text, shown), aspect, readAs);
    case 'reason':
      return fromBoth(parts, earlier, whyIsThat(parts, text, shownIn(parts, earlier.answer)), aspect, readAs);
  }
};

/** One side of the statement that was shown first; `null` where none was shown. */
export const aspectOf = (
  parts: DeskParts,
  earlier: Earlier,
  text: string,
  aspect: Aspect,
): Promise<Read | null> | Read | null => {
  const shown = shownFirst(parts, earlier.answer);
  if (shown === null) return null;
  const readAs = earlier.question === '' ? text : `${earlier.question}${ASIDE}${text}`;
  return fromShown(parts, earlier, text, shown, aspect, readAs);
};
