import { latin } from '../../latin.js';
import type { Layout, Paragraph } from '../../passages/types.js';
import { type Span, sliceOf } from '../../span.js';
import { THING_WORDS } from '../lexicon/organisations.js';
import { PLACES } from '../lexicon/places.js';
import { spanOf } from '../roles/phrase.js';
import { type Run, runsIn } from '../runs.js';
import { isGiven } from '../trim.js';
import { type Word, wordsIn } from '../words.js';
import type { Credit } from './types.js';

const CREDIT = latin(
  /\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting\b)|^(?:Additional )?(?:reporting|writing|editing|translation|compiled|edited|translated|reported|written) by\s+\p{Lu}/iu,
);
const REPORTED = latin(/^(?:\p{Lu}[\p{L}\p{M}'’.-]*,? (?:and )?){1,8}reported from \p{Lu}/u);
const BYLINE = latin(/^By\s+\p{Lu}/iu);
const JOBS = new Set(
  'writer writers reporter reporters journalist journalists correspondent correspondents photographer photographers editor editors producer producers staff'.split(
    ' ',
  ),
);
const BY = new Set([
  'reporting',
  'writing',
  'editing',
  'translation',
  'compiled',
  'edited',
  'translated',
  'reported',
  'written',
]);
const FROM = new Set(['in', 'from']);

type Part = { readonly kind: 'name' | 'place' | 'job'; readonly span: Span };

/** An organisation or a place. */
const isLarge = (words: readonly Word[], { from, to }: Run): boolean =>
  !(to - from > 1 && isGiven(words[from]?.folded ?? '')) &&
  words.slice(from, to).some(({ folded }) => THING_WORDS.has(folded) || PLACES.has(folded));

/** First word of a place phrase: “in”, or “from” with the “reported” before it. */
const placeStart = (words: readonly Word[], from: number): number =>
  words[from - 2]?.folded === 'reported' ? from - 2 : from - 1;

const partOf = (words: readonly Word[], run: Run): Part | null => {
  const from =
    BY.has(words[run.from]?.folded ?? '') || words[run.from]?.folded === 'by' ? run.from + 1 : run.from;
  const job = JOBS.has(words[run.to]?.folded ?? '') ? run.to + 1 : null;
  if (job !== null) return { kind: 'job', span: spanOf(words, run.from, job) };
  if (FROM.has(words[run.from - 1]?.folded ?? ''))
    return { kind: 'place', span: spanOf(words, placeStart(words, run.from), run.to) };
  return from >= run.to || isLarge(words, run) ? null : { kind: 'name', span: spanOf(words, from, run.to) };
};

/** Words like “Reporting by”, “Editing by” as roles; the names after them have it until the next one. */
const byParts = (words: readonly Word[]): readonly Part[] =>
  words.flatMap((word, at): Part[] =>
    BY.has(word.folded) && words[at + 1]?.folded === 'by'
      ? [{ kind: 'job', span: spanOf(words, at, at + 2) }]
      : [],
  );

type Named = { readonly span: Span; readonly roles: readonly Span[] };
type Reading = {
  readonly done: readonly Named[];
  readonly open: readonly Named[];
  readonly job: Span | null;
};

/** One part after another: a job goes to the names after it, a place to the names since the last place. */
const readPart = ({ done, open, job }: Reading, { kind, span }: Part): Reading => {
  if (kind === 'job') return { done: [...done, ...open], open: [], job: span };
  if (kind === 'name') return { done, open: [...open, { span, roles: job === null ? [] : [job] }], job };
  const placed = open.map((named) => ({ ...named, roles: [...named.roles, span] }));
  return { done: [...done, ...placed], open: [], job };
};

const creditsIn = (text: string, sentence: Span): readonly Credit[] => {
  const words = wordsIn(text, sentence, new Set([sentence.start]));
  const runs = runsIn(words).map((run) => partOf(words, run));
  const parts = [...runs.filter((part) => part !== null), ...byParts(words)].sort(
    (a, b) => a.span.start - b.span.start,
  );
  const { done, open } = parts.reduce<Reading>(readPart, { done: [], open: [], job: null });
  return [...done, ...open].map(({ span, roles }) => ({
    ...span,
    roles: roles.map((role) => ({ ...role, text: sliceOf(text, role) })),
  }));
};

const isCredit = (sentence: string, byline: boolean): boolean =>
  CREDIT.test(sentence) || REPORTED.test(sentence) || (byline && BYLINE.test(sentence));

const isLate = (layout: Layout, number: number): boolean => number > layout.paragraphs.length - 3;

/** The people named as authors: bylines, “… contributed to this report”, “… reported from Paris”, “Reporting by …”. */
export const authorCredits = (layout: Layout): readonly Credit[] => {
  const { text } = layout.article;
  const bylines = new Set(
    layout.paragraphs.filter(({ role }) => role === 'byline').map(({ number }: Paragraph) => number),
  );
  return layout.sentences
    .filter(({ paragraph }) => bylines.has(paragraph) || isLate(layout, paragraph))
    .filter((sentence) => isCredit(sliceOf(text, sentence), bylines.has(sentence.paragraph)))
    .flatMap((sentence) => creditsIn(text, sentence));
};
