import type { DeskArticle, DeskParts, DeskPerson, DeskSource, Place } from '../desk/types.js';
import type { Speaker } from '../extraction.js';
import { overlaps, type Span } from '../span.js';
import { byNewest } from './cards-newest.js';
import { excerptOf, paragraphAt } from './excerpt.js';
import { type Said, saidIn } from './quote-entries.js';
import { eachSaidOnce } from './twins/once.js';
import type { Card, Excerpt, QuotationEntry } from './types.js';

/** Whether a list shows the speaker of words as open: the text names none or leaves it unclear. */
export const isOpen = (speaker: Speaker | null): boolean =>
  speaker === null || speaker.certainty === 'unclear';

const includesAny = (said: Said, starts: ReadonlySet<number>): boolean =>
  said.sayings.some(({ words }) => starts.has(words.start));

/** The lines that show the words of one person or unnamed source. */
export const saidBy = (
  parts: Pick<DeskParts, 'articles'>,
  { sayings }: Pick<DeskPerson | DeskSource, 'sayings'>,
): readonly Said[] => {
  const starts = new Map<number, Set<number>>();
  for (const { article, words } of sayings)
    starts.set(article, (starts.get(article) ?? new Set()).add(words.start));
  return [...starts].flatMap(([article, own]) => {
    const desk = parts.articles[article];
    const names = new Set(
      sayings.filter((saying) => saying.article === article).map(({ words }) => words.speaker),
    );
    return desk === undefined
      ? []
      : saidIn(desk).filter(
          (said) => includesAny(said, own) && names.has(said.sayings[0]?.words.speaker ?? null),
        );
  });
};

/**
 * Direct words before reported ones, speakers whom the text leaves open last, then the newest article first; the same words
 * of several articles once.
 */
export const inOrder = (parts: DeskParts, said: readonly Said[]): readonly Said[] => {
  const newest = byNewest(parts);
  const sorted = [...said].sort(
    (a, b) =>
      Number(a.speech !== 'direct') - Number(b.speech !== 'direct') ||
      Number(isOpen(a.speaker)) - Number(isOpen(b.speaker)) ||
      newest(a.place, b.place),
  );
  return eachSaidOnce(parts, sorted);
};

const paragraphBefore = (
  parts: Pick<DeskParts, 'articles'>,
  desk: DeskArticle,
  place: Place,
): Excerpt | null => {
  const before = desk.layout.paragraphs[paragraphAt(desk, place) - 2];
  return before === undefined
    ? null
    : excerptOf(parts, { article: desk.number, start: before.start, end: before.end });
};

/** One line of the card: the paragraph before stands by where the speaker is open. */
export const quotationEntry = (
  parts: Pick<DeskParts, 'articles'>,
  excerpt: number,
  place: Place,
  said: Pick<Said, 'speech' | 'speaker'>,
): QuotationEntry => {
  const desk = parts.articles[place.article];
  const before = desk !== undefined && isOpen(said.speaker) ? paragraphBefore(parts, desk, place) : null;
  return { excerpt, speech: said.speech, before };
};

/** What a list of quotations is headed with. */
export type QuotationHead = {
  readonly speaker: string | null;
  readonly unnamed: boolean;
  readonly about: string | null;
};

export const NO_HEAD: QuotationHead = { speaker: null, unnamed: false, about: null };

/** Excerpts and card of a list of quotations, in the order given. */
export const quotationCard = (
  parts: Pick<DeskParts, 'articles'>,
  said: readonly Said[],
  head: QuotationHead,
  highlightsOf: (said: Said) => readonly Span[] = () => [],
): { readonly excerpts: readonly Excerpt[]; readonly card: Card } => ({
  excerpts: said.map((line) =>
    excerptOf(parts, line.place, {
      speech: line.speech,
      speaker: line.speaker,
      highlights: highlightsOf(line).filter((mark) => overlaps(mark, line.place)),
    }),
  ),
  card: {
    kind: 'quotations',
    ...head,
    entries: said.map((line, index) => quotationEntry(parts, index, line.place, line)),
  },
});
