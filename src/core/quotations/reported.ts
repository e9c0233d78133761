import type { Parsed } from './clauses.js';
import type { SpeechEvent } from './events/event.js';

const REPORTING = new Set(
  (
    'describe urge demand promise deny reject accuse propose express welcome indicate imply hint signal criticize ' +
    'criticise condemn denounce praise threaten reveal disclose anticipate recommend'
  ).split(' '),
);
const LEAST_WORDS = 3;
const UNNAMED = /^(?:not to be (?:named|identified|quoted)|(?:for|to remain|to stay|on) anonym)/u;

const plainWords = ({ tokens }: Parsed, from: number, to: number): number =>
  tokens.slice(Math.max(0, from), Math.max(0, to)).filter(({ kind }) => kind === 'word').length;

/** "asked not to be named": how a source wants to be called is no news. */
const asksForSilence = ({ tokens }: Parsed, { lemma, to }: SpeechEvent): boolean =>
  /^(?:ask|request|insist)$/u.test(lemma) &&
  UNNAMED.test(
    tokens
      .slice(to, to + 5)
      .map(({ lower }) => lower)
      .join(' '),
  );

const reports = (parsed: Parsed, event: SpeechEvent): boolean => {
  if (event.kind === 'noun' || asksForSilence(parsed, event)) return false;
  if (event.core) return true;
  const next = parsed.tokens.slice(event.to, event.to + 3).map(({ lower }) => lower);
  return next.includes('that') || (REPORTING.has(event.lemma) && event.sure && event.kind === 'verb');
};

/** Whether words outside quotation marks tell what was said, and not only who said it. */
const tellsContent = (parsed: Parsed, event: SpeechEvent): boolean => {
  const first = Math.min(event.from, event.subject.from);
  const last = Math.max(event.to, event.subject.to);
  const quoteBefore = parsed.tokens.slice(0, first).some(({ kind }) => kind === 'quote');
  const before = plainWords(parsed, 0, first);
  const nextQuote = parsed.tokens.findIndex(({ kind }, at) => at >= last && kind === 'quote');
  if (quoteBefore && !parsed.tokens.slice(last, last + 4).some(({ lower }) => lower === 'that')) {
    const closes = parsed.tokens[first - 1]?.kind === 'quote' || parsed.tokens[first - 2]?.kind === 'quote';
    if (closes) return before >= LEAST_WORDS;
  }
  const after = plainWords(parsed, last, nextQuote === -1 ? parsed.tokens.length : nextQuote);
  return after >= LEAST_WORDS || before >= LEAST_WORDS;
};

const isTrailing = ({ tokens }: Parsed, event: SpeechEvent): boolean =>
  event.sure &&
  event.core &&
  tokens.length - Math.max(event.to, event.subject.to) <= 3 &&
  Math.min(event.from, event.subject.from) > 3;

/** The cue of a sentence that makes its subject the current speaker: ", X said" at the end, else the first sure one. */
export const mainEvent = ({ events, ...parsed }: Parsed): SpeechEvent | null => {
  const telling = events.filter(({ kind, subject }) => kind !== 'noun' && subject.kind !== 'generic');
  const last = telling.at(-1);
  if (last !== undefined && isTrailing({ events, ...parsed }, last)) return last;
  return (
    telling.find(({ core, sure }) => core && sure) ??
    telling.find(({ core }) => core) ??
    telling.find(({ sure }) => sure) ??
    null
  );
};

/** Whether a cue leaves no doubt who reports: side by side, with a verb of saying or telling how. */
export const isFirm = ({ sure, core, kind, lemma }: SpeechEvent): boolean =>
  sure && (core || (kind === 'verb' && REPORTING.has(lemma)));

/** The cues by which a sentence reports words without quotation marks, in text order. */
export const reportingEvents = (parsed: Parsed): readonly SpeechEvent[] =>
  parsed.events.filter(
    (event) =>
      event.subject.kind !== 'generic' &&
      !/^(?:i|we|you)$/u.test(event.subject.head) &&
      reports(parsed, event) &&
      tellsContent(parsed, event),
  );

/** A cue that only describes somebody: "Marie, who said so, …". */
const isRelative = ({ tokens }: Parsed, { from, subject }: SpeechEvent): boolean =>
  tokens.slice(subject.to, from).some(({ lower }) => lower === 'who');

/**
 * The cue that a sentence's reported words belong to: the first sure core one, one in "who …" only where there is no
 * other; `null` where there is none.
 */
export const reportingEvent = (parsed: Parsed, telling: readonly SpeechEvent[]): SpeechEvent | null => {
  const firm = telling.filter(({ sure, core }) => sure && core);
  return (
    firm.find((event) => !isRelative(parsed, event)) ??
    firm[0] ??
    telling.find(({ core }) => core) ??
    telling[0] ??
    null
  );
};
