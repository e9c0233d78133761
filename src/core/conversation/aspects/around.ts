import { placeOfExcerpt } from '../../answer/cards-place.js';
import { excerptOf, paragraphOf } from '../../answer/excerpt.js';
import type { Answer, Excerpt } from '../../answer/types.js';
import { wholeSentences } from '../../desk/sentences-at.js';
import type { DeskArticle, DeskParts, Place } from '../../desk/types.js';
import type { Paragraph } from '../../passages/types.js';
import type { Span } from '../../span.js';
import { firstShown } from '../first-shown.js';

/** The statement that an answer shows first, with the article that holds it. */
export type Shown = {
  readonly excerpt: Excerpt;
  readonly place: Place;
  readonly desk: DeskArticle;
  /** The paragraph in which it begins. */
  readonly paragraph: Paragraph;
};

const shownAs = (parts: Pick<DeskParts, 'articles'>, excerpt: Excerpt): Shown | null => {
  const place = placeOfExcerpt(parts, excerpt);
  const desk = place === null ? undefined : parts.articles[place.article];
  const paragraph = desk === undefined || place === null ? undefined : paragraphOf(desk, place);
  return place === null || desk === undefined || paragraph === undefined
    ? null
    : { excerpt, place, desk, paragraph };
};

/** The first statement shown; `null` where nothing of this desk is shown. */
export const shownFirst = (parts: Pick<DeskParts, 'articles'>, answer: Answer): Shown | null => {
  const excerpt = firstShown(answer);
  return excerpt === null ? null : shownAs(parts, excerpt);
};

const STATEMENTS_MOST = 3;

/** The statements that a first page shows, the first one first. */
export const shownIn = (parts: Pick<DeskParts, 'articles'>, answer: Answer): readonly Shown[] => {
  const first = firstShown(answer);
  const all = first === null ? [] : [...new Set([first, ...answer.excerpts])];
  return all.slice(0, STATEMENTS_MOST).flatMap((excerpt) => shownAs(parts, excerpt) ?? []);
};

/** One excerpt over the shown statement and the sentences that a span touches. */
export const reaching = (
  parts: Pick<DeskParts, 'articles'>,
  { excerpt, place, desk }: Shown,
  to: Span,
  highlights: readonly Span[] = [to],
): Excerpt => {
  const sentences = wholeSentences(desk.layout.sentences, to);
  return excerptOf(
    parts,
    {
      article: desk.number,
      start: Math.min(place.start, sentences.start),
      end: Math.max(place.end, sentences.end),
    },
    excerpt.speech === null
      ? { highlights }
      : { highlights, speech: excerpt.speech, speaker: excerpt.speaker },
  );
};

/** The excerpt itself with other words of it marked. */
export const marked = (
  parts: Pick<DeskParts, 'articles'>,
  { excerpt, place }: Shown,
  marks: readonly Span[],
): Excerpt => ({
  ...excerpt,
  highlights: excerptOf(parts, place, { highlights: marks }).highlights,
});

const distance = (span: Span, place: Span): number =>
  Math.max(place.start - span.end, span.start - place.end, 0);

/** The span that stands nearest to a place; of equal ones the first. */
export const nearestTo = (place: Span, spans: readonly Span[]): Span | undefined =>
  [...spans].sort((a, b) => distance(a, place) - distance(b, place))[0];

/** The heading under which the shown statement stands. */
export const headingAbove = ({ desk, paragraph }: Shown): Paragraph | undefined =>
  desk.layout.paragraphs.findLast(({ number, role }) => number < paragraph.number && role === 'heading');
