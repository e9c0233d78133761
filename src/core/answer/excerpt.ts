import type { Article } from '../article/types.js';
import { memo } from '../desk/memo.js';
import type { DeskArticle, DeskParts, Place } from '../desk/types.js';
import type { Speaker } from '../extraction.js';
import { firstEndingAfter } from '../lower-bound.js';
import type { Paragraph } from '../passages/types.js';
import { contains, overlapOf, type Span, sliceOf } from '../span.js';
import { statementsOf } from './evidence/statements.js';
import { marksWithin } from './highlights.js';
import type { Citation, Excerpt } from './types.js';

/** What an excerpt says beside its text; what is left out is read from the article's extraction. */
export type ExcerptOptions = {
  /** Spans of the article that matched the question; those outside the excerpt are cut off. */
  readonly highlights?: readonly Span[] | undefined;
  readonly speech?: Excerpt['speech'] | undefined;
  readonly speaker?: Speaker | null | undefined;
};

/** What is shown of an article beside an excerpt. */
export const citationOf = (article: Article): Citation => ({
  title: article.title,
  publisher: article.publisher,
  author: article.author,
  published: article.published,
  url: article.url,
  licence: article.licence,
});

/** The first paragraph that ends after a span begins. */
export const paragraphOf = ({ layout }: DeskArticle, { start }: Span): Paragraph | undefined =>
  layout.paragraphs[firstEndingAfter(layout.paragraphs, start)];

/** The number of the first paragraph that a span touches; 1 in an article without paragraphs. */
export const paragraphAt = (desk: DeskArticle, span: Span): number =>
  (paragraphOf(desk, span) ?? desk.layout.paragraphs.at(-1))?.number ?? 1;

type Said = { readonly speech: Excerpt['speech']; readonly speaker: Speaker | null };

const widest = <Words extends Span>(words: readonly Words[], span: Span): Words | null =>
  words
    .filter((one) => overlapOf(one, span) > 0)
    .reduce<Words | null>(
      (best, one) => (best !== null && overlapOf(best, span) >= overlapOf(one, span) ? best : one),
      null,
    );

/** The words said in an article by their kind, read once for an article. */
const saidByKind = memo(({ extraction: { quotations, reported } }: DeskArticle) => ({
  speech: quotations.filter(({ kind }) => kind === 'speech'),
  reported,
  fragments: quotations.filter(({ kind }) => kind === 'fragment'),
}));

/**
 * Whose words a span shows: whole quotations first, then reported sentences, then quoted fragments, then a statement that
 * a lead-in gives to somebody; terms never count.
 */
export const saidAt = (desk: DeskArticle, span: Span): Said => {
  const words = saidByKind(desk);
  const speech = widest(words.speech, span);
  if (speech !== null) return { speech: 'direct', speaker: speech.speaker };
  const relayed = widest(words.reported, span);
  if (relayed !== null) return { speech: 'reported', speaker: relayed.speaker };
  const fragment = widest(words.fragments, span);
  if (fragment !== null) return { speech: 'direct', speaker: fragment.speaker };
  const stated = statementsOf(desk).find((statement) => contains(statement, span));
  return stated === undefined
    ? { speech: null, speaker: null }
    : { speech: 'reported', speaker: stated.speaker };
};

/**
 * The excerpt at a place: `text` is exactly the article's slice. Speech and speaker come from the options, else from
 * the words said that fill most of the place. Throws a `RangeError` when the place is not within an article.
 */
export const excerptOf = (
  parts: Pick<DeskParts, 'articles'>,
  place: Place,
  options: ExcerptOptions = {},
): Excerpt => {
  const desk = parts.articles[place.article];
  if (
    desk === undefined ||
    place.start < 0 ||
    place.end > desk.article.text.length ||
    place.end < place.start
  )
    throw new RangeError(
      `No article holds the place ${place.article}:${place.start}-${place.end}; take places from this desk only.`,
    );
  const { speech, speaker } = options;
  const said = speech === undefined || speaker === undefined ? saidAt(desk, place) : null;
  return {
    articleId: desk.article.id,
    start: place.start,
    end: place.end,
    paragraph: paragraphAt(desk, place),
    language: desk.article.language,
    text: sliceOf(desk.article.text, place),
    highlights: marksWithin(place, options.highlights ?? []),
    speech: speech === undefined ? (said?.speech ?? null) : speech,
    speaker: speaker === undefined ? (said?.speaker ?? null) : speaker,
    citation: citationOf(desk.article),
    alsoIn: [],
  };
};
