import type { Attribution, Person, Quotation, Reported } from '../extraction.js';
import type { Layout } from '../passages/types.js';
import { contains, type Span } from '../span.js';
import { type Parsed, parse } from './clauses.js';
import type { SpeechEvent } from './events/event.js';
import { holderOf } from './holders.js';
import { kindOf } from './kinds.js';
import { isFirm, reportingEvent, reportingEvents } from './reported.js';
import { linkQuotes } from './rules/article.js';
import { isContested, sharesOf } from './shared-sentence.js';
import { sourcesOf } from './sources.js';
import { type Speakers, speakersOf } from './speakers.js';
import { statementsIn } from './statements.js';
import { unsaidQuotes } from './unsaid.js';

const CERTAINTY = { A: 'certain', B: 'certain', C: 'likely', D: 'unclear' } as const;
const quotationsOf = (layout: Layout, all: readonly Parsed[], speakers: Speakers): readonly Quotation[] => {
  const linked = linkQuotes(layout, all);
  const unsaid = unsaidQuotes(layout, all, linked);
  return linked.flatMap((one): readonly Quotation[] => {
    const span = layout.quoted[one.quote];
    if (span === undefined) return [];
    const { start, end, paragraph } = span;
    const kind = unsaid.has(one.quote) ? 'term' : kindOf(layout, all, one);
    const { link } = one;
    const speaker =
      link === null || kind === 'term' ? null : speakers.speaker(link.mention, CERTAINTY[link.tier]);
    return [{ start, end, paragraph, kind, speaker }];
  });
};

const isSureVerb = ({ kind, sure, subject }: SpeechEvent): boolean =>
  kind === 'verb' && sure && subject.kind !== 'generic';

const reportedOf = (layout: Layout, all: readonly Parsed[], speakers: Speakers): readonly Reported[] => {
  const statements = statementsIn(layout, all);
  const isSame = (one: SpeechEvent, other: SpeechEvent): boolean =>
    speakers.isSame(one.subject, other.subject);
  const said = ({ start, end }: Span, { sentence }: Parsed, event: SpeechEvent, sure = true): Reported => {
    const certainty = sure && isFirm(event) ? 'certain' : 'likely';
    return { start, end, paragraph: sentence.paragraph, speaker: speakers.speaker(event.subject, certainty) };
  };
  return all.flatMap((parsed): readonly Reported[] => {
    const { start, end, paragraph, index } = parsed.sentence;
    const stated = statements.get(index);
    if (stated !== undefined) return [{ start, end, paragraph, speaker: speakers.speaker(stated, 'likely') }];
    const telling = reportingEvents(parsed);
    const event = reportingEvent(parsed, telling);
    if (event === null) return [];
    const firm = telling.filter(isFirm);
    const shares = sharesOf(parsed, parsed.events.filter(isSureVerb), isSame);
    const told = shares?.filter((share) => firm.includes(share.event)) ?? [];
    if (told.length > 0) return told.map((share) => said(share.span, parsed, share.event));
    return [said(parsed.sentence, parsed, event, !isContested(parsed, event, firm, isSame))];
  });
};

/** The last of sorted, disjoint spans that begins at or before an offset, if it contains the whole span. */
const holding = <Found extends Span>(sorted: readonly Found[], span: Span): Found | null => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low - 1];
  return found !== undefined && contains(found, span) ? found : null;
};

/**
 * Who says what in an article: quotations, reported words, unnamed sources, and whom pronouns stand for; each in text
 * order. Pure; time grows in line with the length of the text.
 */
export const attribute = (layout: Layout, people: readonly Person[]): Attribution => {
  const all = parse(layout, people);
  const speakers = speakersOf(layout, people, all);
  const sentences = all.map((parsed) => ({ start: parsed.sentence.start, end: parsed.sentence.end, parsed }));
  const quotations = quotationsOf(layout, all, speakers);
  const reported = reportedOf(layout, all, speakers);
  const spoke = new Set(
    [...quotations, ...reported].flatMap(({ speaker }) => (speaker ? [speaker.start] : [])),
  );
  const said = quotations.filter(({ kind }) => kind !== 'term');
  const news = new Set(
    layout.paragraphs.filter(({ role }) => role === 'body' || role === 'heading').map(({ number }) => number),
  );
  return {
    quotations,
    reported,
    sources: sourcesOf(
      layout.article.text,
      all,
      speakers.entities,
      (number) => news.has(number),
      spoke,
      speakers.same,
    ),
    pronouns: speakers.pronouns(spoke),
    speakerAt: (span) => (holding(said, span) ?? holding(reported, span))?.speaker ?? null,
    holderAt: (span) => {
      const parsed = holding(sentences, span)?.parsed;
      const holder = parsed === undefined ? null : holderOf(parsed, span);
      return holder === null ? null : speakers.speaker(holder.mention, holder.certainty);
    },
  };
};
