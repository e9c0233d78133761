import { resolveName } from '../answer/who-names.js';
import { DAY_NAMES, MONTH_NAMES } from '../calendar.js';
import type { DeskParts } from '../desk/types.js';
import { whoIs } from '../question/command.js';
import type { Reading } from '../question/types.js';
import { contains, overlaps, type Span, sliceOf } from '../span.js';
import { countriesIn } from './countries.js';

/** A part of the earlier question in whose place another one can stand. */
export type Target = Span & {
  readonly kind: 'person' | 'country' | 'adjective' | 'date' | 'counted' | 'topic' | 'thing';
  /** The word before it where that is a preposition (“to Ukraine”). */
  readonly preposition: string | null;
};

const PREPOSITION_BEFORE =
  /(?:^|\s)(about|on|regarding|over|of|in|at|to|from|for|with|by|near|against|after|before|during|since) (?:the )?$/iu;
const DATES = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH_NAMES})\\b(?: \\d{1,2}(?:st|nd|rd|th)?\\b)?|\\b(?:yesterday|today|tomorrow|${DAY_NAMES})\\b|\\b(?:19|20)\\d\\d\\b`,
  'gi',
);
const POSSESSIVE = /['’]s?$/u;

/** Adjacent spans, parted by one blank, as one. */
const joined = (spans: readonly Span[]): readonly Span[] => {
  const runs: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last !== undefined && span.start - last.end <= 1)
      runs[runs.length - 1] = { start: last.start, end: span.end };
    else runs.push(span);
  }
  return runs;
};

const bare = (text: string, { start, end }: Span): Span => ({
  start,
  end: end - (POSSESSIVE.exec(text.slice(start, end))?.[0].length ?? 0),
});

/** The topic up to its first preposition: “troops” of “troops in Ukraine”. */
const headOf = (text: string, { start, end }: Span): Span => {
  const cut = /\s(?:in|of|for|to|from|at|by|with|on|near|against|after|before|during|since)\s/u.exec(
    text.slice(start, end),
  );
  return { start, end: cut === null || cut.index === 0 ? end : start + cut.index };
};

type Found = Omit<Target, 'preposition'>;

const as =
  (kind: Target['kind']) =>
  ({ start, end }: Span): Found => ({ kind, start, end });

const peopleIn = (parts: DeskParts, { text, speaker, topic, names }: Reading): readonly Found[] => {
  const subject = speaker ?? (whoIs(text) === null ? null : topic);
  const runs = joined(names).filter((run) => subject === null || !overlaps(run, subject));
  const people = runs.filter((run) => resolveName(parts, sliceOf(text, run)).people.length > 0);
  return [...(subject === null ? [] : [subject]), ...people].map(as('person'));
};

/** The parts of a question that another person, country, date or thing can stand for, in order of the text. */
export const targetsIn = (parts: DeskParts, reading: Reading): readonly Target[] => {
  const { text, speaker, topic, counted, asks } = reading;
  const countries = joined(countriesIn(text).map((span) => bare(text, span)));
  const people = peopleIn(parts, reading)
    .map((span) => ({ ...span, ...bare(text, span) }))
    .filter((span) => !countries.some((country) => contains(country, span)));
  const dates = [...text.matchAll(DATES)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
  const named: readonly Found[] = [
    ...people,
    ...countries.filter((span) => !people.some((person) => overlaps(person, span))).map(as('country')),
    ...dates.map(as('date')),
  ];
  const nested = countries.filter((span) => people.some((person) => overlaps(person, span)));
  const isFree = (span: Span): boolean => !named.some((other) => overlaps(other, span));
  const topics = speaker === null || topic === null ? [] : [headOf(text, topic)].filter(isFree);
  const things = parts.index
    .query(text, reading.without)
    .terms.filter((term) => isFree(term) && (asks === null || !overlaps(asks, term)))
    .filter((term) => ![...counted, ...topics].some((span) => overlaps(span, term)));
  const found: readonly Found[] = [
    ...named,
    ...nested.map(as('adjective')),
    ...joined(counted).map(as('counted')),
    ...topics.map(as('topic')),
    ...things.map(as('thing')),
  ];
  return found
    .map((target) => ({
      ...target,
      preposition: PREPOSITION_BEFORE.exec(text.slice(0, target.start))?.[1]?.toLowerCase() ?? null,
    }))
    .sort((a, b) => a.start - b.start);
};
