import { withoutMarks } from '../question/marks.js';
import { fold } from '../question/words.js';

/** Texts that can end “the articles do not say …”. */
const SAYABLE =
  /^(?:when|where|why|who (?:said|says) (?:that|this|so|it)|more|(?:what|anything|anyone|who|where|when) else|anything more)$/u;

/** A text as the thing that the articles do not say (“who said that”); `null` where it does not read as one. */
export const askedForIn = (text: string): string | null => {
  const words = withoutMarks(fold(text)).trim();
  return SAYABLE.test(words) ? words : null;
};
