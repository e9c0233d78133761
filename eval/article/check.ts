import type { Located, Speaker } from '../../src/core/extraction.js';
import type { Layout, Paragraph } from '../../src/core/passages/types.js';
import type { Span } from '../../src/core/span.js';

/** One thing that was looked for, and whether it was found right. */
export type Check = {
  readonly part: string;
  readonly measure: string;
  readonly right: boolean;
  readonly note: string;
};

/** Words without case, article, marks or diacritics, so that mentions compare by what they say. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an) /u, '');

const namedBy = (speaker: Speaker): readonly string[] =>
  [speaker.person, speaker.resolved?.text ?? null, speaker.text].filter((text) => text !== null).map(plain);

/** Whether a speaker is the one that is annotated: the person's full name, or the words of the unnamed source. */
export const isSpeaker = (speaker: Speaker | null, expected: string, anonymous: boolean): boolean => {
  if (speaker === null) return false;
  if (!anonymous) return speaker.person !== null && plain(speaker.person) === plain(expected);
  return speaker.person === null && namedBy(speaker).some((name) => name === plain(expected));
};

/** A speaker in a miss's note. */
export const speakerNote = (speaker: Speaker | null): string => {
  if (speaker === null) return 'no speaker';
  const resolved: Located | null = speaker.resolved;
  return `“${speaker.text}”${resolved === null ? '' : ` → “${resolved.text}”`} (${speaker.person ?? speaker.kind}, ${speaker.certainty})`;
};

const paragraphOf = (layout: Layout, number: number): Paragraph | undefined => layout.paragraphs[number - 1];

/** Every place of some words in a paragraph. */
export const placesOf = (layout: Layout, number: number, words: string): readonly Span[] => {
  const paragraph = paragraphOf(layout, number);
  if (paragraph === undefined) return [];
  const places: Span[] = [];
  const { text } = layout.article;
  for (let at = text.indexOf(words, paragraph.start); at !== -1 && at < paragraph.end; ) {
    places.push({ start: at, end: at + words.length });
    at = text.indexOf(words, at + words.length);
  }
  return places;
};

/** Numbers of the paragraphs that hold some spans. */
export const paragraphsOfSpans = (layout: Layout, spans: readonly Span[]): ReadonlySet<number> =>
  new Set(
    spans.flatMap((span) =>
      layout.paragraphs.filter((p) => p.start <= span.start && span.end <= p.end).map((p) => p.number),
    ),
  );
