import type { Answer } from '../answer/types.js';
import { ask } from '../desk/ask.js';
import type { DeskParts } from '../desk/types.js';
import { shownFirst, shownIn } from './aspects/around.js';
import { whenWas } from './aspects/date.js';
import { isThatSo } from './aspects/doubt.js';
import { whereWas, withPlace } from './aspects/place.js';
import { whyIsThat, withReasonWord } from './aspects/reason.js';
import { whoSaid } from './aspects/speaker.js';
import type { Earlier } from './earlier.js';
import { best, type Read } from './founded.js';
import { inDoubtUnless } from './in-doubt.js';
import { reworded } from './other-words.js';
import { asideOf, rewordedAs } from './taken-for.js';
import type { Aspect } from './types.js';

const WORDS: Readonly<Partial<Record<Aspect, string>>> = { place: 'where', reason: 'why' };

/** What the statement shown first says on an aspect, or what asking the earlier question again with “where” or “why” gives. */
const fromBoth = async (
  parts: DeskParts,
  earlier: Earlier,
  text: string,
  own: Answer | null,
  aspect: Aspect,
): Promise<Read | null> => {
  const shown = own === null ? null : asideOf(earlier, text, own);
  if (own?.outcome === 'found') return shown;
  const other = reworded(parts, earlier, WORDS[aspect] ?? '');
  const again = other === null ? null : await ask(parts, other.question);
  const held = aspect === 'place' ? withPlace : withReasonWord;
  return best(parts, null, [
    ...(shown === null ? [] : [shown]),
    ...(again === null || other === null
      ? []
      : [rewordedAs(earlier, text, other, inDoubtUnless(other.isClear, held(parts, again)))]),
  ]);
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
  switch (aspect) {
    case 'speaker':
      return asideOf(earlier, text, whoSaid(parts, text, shown, earlier.answer));
    case 'date':
      return asideOf(earlier, text, whenWas(parts, text, shown));
    case 'doubt':
      return asideOf(earlier, text, isThatSo(parts, text, shown, earlier.answer));
    case 'place':
      return fromBoth(parts, earlier, text, whereWas(parts, text, shown), aspect);
    case 'reason':
      return fromBoth(parts, earlier, text, whyIsThat(parts, text, shownIn(parts, earlier.answer)), aspect);
  }
};
