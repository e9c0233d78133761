import { latin } from '../../latin.js';
import type { Paragraph } from '../../passages/types.js';
import { sliceOf, trimSpan } from '../../span.js';
import { THING_WORDS } from '../lexicon/organisations.js';
import { foldName } from '../names.js';
import type { Credit } from './types.js';

const BRACKET = /\(([^()\n]{3,90})\)/gu;
const LED =
  /(?:^|[.!?]\s+)((?:Photo(?:graph)?|Image|Picture|Credit|File photo)(?:\s*(?:by|credit|:))+\s*([^.\n()]{3,90}))/gi;
const MARKED = /\/|©|\b(?:photo|image|picture|via|credit)\b/i;
const NAME = latin(/^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s+){1,3}\p{Lu}[\p{L}\p{M}'’.-]+$/u);
const PART = /[^/,:|©]+/gu;
const LEAD_WORDS = new Set(
  'photo photos photograph image picture file credit pool courtesy of by'.split(' '),
);
const AGENCIES = new Set(
  'ap afp reuters getty images epa dpa ukrinform interfax pool file photo photos photograph image picture credit via handout courtesy tass xinhua shutterstock archive stock'.split(
    ' ',
  ),
);

const isName = (text: string): boolean =>
  NAME.test(text) &&
  !foldName(text)
    .split(' ')
    .some((word) => AGENCIES.has(word) || THING_WORDS.has(word));

/** Length of the words before a name in a part of a credit: "photo by ". */
const leadOf = (part: string): number => {
  let length = 0;
  for (const word of part.matchAll(/\S+\s*|\s+/gu)) {
    if (word[0].trim() !== '' && !LEAD_WORDS.has(foldName(word[0]))) return length;
    length += word[0].length;
  }
  return length;
};

/** The people named between the slashes, commas and colons of a credit. */
const named = (text: string, start: number, credit: string): readonly Credit[] => {
  const role = { start, end: start + credit.length, text: credit };
  return [...credit.matchAll(PART)].flatMap((part) => {
    const from = start + part.index + leadOf(part[0]);
    const span = trimSpan(text, { start: from, end: start + part.index + part[0].length });
    return isName(sliceOf(text, span)) ? [{ ...span, roles: [role] }] : [];
  });
};

/** The people credited for a picture in one paragraph: “(Jane Doe/AP)”, “Photo: Jane Doe”; their role is the whole credit. */
export const pictureCredits = (text: string, paragraph: Paragraph): readonly Credit[] => {
  const slice = sliceOf(text, paragraph);
  const bracketed = [...slice.matchAll(BRACKET)]
    .filter(
      (match) =>
        MARKED.test(match[1] ?? '') && (paragraph.role === 'caption' || /photo|image/i.test(match[1] ?? '')),
    )
    .flatMap((match) => named(text, paragraph.start + match.index + 1, match[1] ?? ''));
  if (bracketed.length > 0) return bracketed;
  return [...slice.matchAll(LED)].flatMap((match) => {
    const led = match[1] ?? '';
    const start = paragraph.start + match.index + match[0].length - led.length;
    return named(text, start, led.trimEnd());
  });
};
