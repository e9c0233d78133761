import type { Attribution, Person, Quotation, Reported } from '../extraction.js';
import type { Layout } from '../passages/types.js';
import { contains, type Span } from '../span.js';
import { type Parsed, parse } from './clauses.js';
import { kindOf } from './kinds.js';
import { reportingEvent } from './reported.js';
import { linkQuotes } from './rules/article.js';
import { sourcesOf } from './sources.js';
import { type Speakers, speakersOf } from './speakers.js';

const CERTAINTY = { A: 'certain', B: 'certain', C: 'likely', D: 'unclear' } as const;
const quotationsOf = (layout: Layout, all: readonly Parsed[], speakers: Speakers): readonly Quotation[] =>
  linkQuotes(layout, all).flatMap((one): readonly Quotation[] => {
    const span = layout.quoted[one.quote];
    if (span === undefined) return [];
    const { start, end, paragraph } = span;
    const kind = kindOf(layout, all, one);
    const { link } = one;
    const speaker =
      link === null || kind === 'term' ? null : speakers.speaker(link.mention, CERTAINTY[link.tier]);
    return [{ start, end, paragraph, kind, speaker }];
  });

const reportedOf = (all: readonly Parsed[], speakers: Speakers): readonly Reported[] =>
  all.flatMap((parsed): readonly Reported[] => {
    const event = reportingEvent(parsed);
    if (event === null) return [];
    const { start, end, paragraph } = parsed.sentence;
    const certainty = event.sure && event.core ? 'certain' : 'likely';
    return [{ start, end, paragraph, speaker: speakers.speaker(event.subject, certainty) }];
  });

/**
 * Who says what in an article: quotations, reported words, unnamed sources, and whom pronouns stand for; each in text
 * order. Pure; time grows with the length of the text.
 */
export const attribute = (layout: Layout, people: readonly Person[]): Attribution => {
  const all = parse(layout, people);
  const speakers = speakersOf(layout, people, all);
  const quotations = quotationsOf(layout, all, speakers);
  const reported = reportedOf(all, speakers);
  const spoke = new Set(
    [...quotations, ...reported].flatMap(({ speaker }) => (speaker ? [speaker.start] : [])),
  );
  const roles = new Map(layout.paragraphs.map(({ number, role }) => [number, role]));
  const roleOf = (paragraph: number): string => roles.get(paragraph) ?? 'body';
  const speakerAt = (span: Span): Quotation['speaker'] =>
    quotations.find((one) => contains(one, span) && one.kind !== 'term')?.speaker ??
    reported.find((one) => contains(one, span))?.speaker ??
    null;
  return {
    quotations,
    reported,
    sources: sourcesOf(layout.article.text, all, speakers.entities, roleOf, spoke, speakers.same),
    pronouns: speakers.pronouns(spoke),
    speakerAt,
  };
};
