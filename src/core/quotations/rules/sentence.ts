import { type Clause, isBreak } from '../clause.js';
import type { SpeechEvent } from '../events.js';
import type { Link, Tier } from './link.js';

const ENDS_IN_MARK = /[,.?!…—-]["'’”]*$/u;
const OPENS_SENTENCE = /^["'‘]*\p{Lu}/u;
const NEAR = 6;
const MOST_AFTER = 14;

const quoteBetween = (clause: Clause, from: number, to: number): boolean =>
  clause.tokens.slice(from, to).some(({ kind }) => kind === 'quote');

const link = (event: SpeechEvent, tier: Tier, rule: string): Link => ({ mention: event.subject, tier, rule });

/** “…,” X said · “…,” said X · “…,” according to X. */
export const after = (clause: Clause, events: readonly SpeechEvent[], quote: number): Link | null => {
  const from = isBreak(clause, quote + 1) ? quote + 2 : quote + 1;
  const event = events.find((one) => one.from >= from && one.kind !== 'noun');
  if (event === undefined || quoteBetween(clause, quote + 1, event.from)) return null;
  const closes = from > quote + 1 || ENDS_IN_MARK.test(clause.tokens[quote]?.text ?? '');
  if (event.inverted && event.from <= from + 1 && event.kind !== 'participle')
    return closes || event.core ? link(event, event.core ? 'A' : 'C', 'after') : null;
  if (event.kind !== 'verb' || event.inverted || !closes) return null;
  const begins = event.subject.from >= from && event.subject.from <= from + 2;
  return begins ? link(event, event.core ? 'A' : 'C', 'after') : null;
};

/** … “…” …, X said. */
export const trailing = (clause: Clause, events: readonly SpeechEvent[], quote: number): Link | null => {
  const event = events.findLast(
    (one) =>
      one.from > quote &&
      one.core &&
      one.sure &&
      (one.kind === 'according' || (one.kind === 'verb' && !one.inverted)) &&
      isBreak(clause, Math.min(one.from, one.subject.from) - 1),
  );
  if (event === undefined || quoteBetween(clause, event.to, clause.tokens.length)) return null;
  return clause.tokens.length - event.to <= MOST_AFTER ? link(event, 'B', 'trailing') : null;
};

/** X said, “…” · X called it “…” · X’s claim that “…”. */
export const before = (clause: Clause, events: readonly SpeechEvent[], quote: number): Link | null => {
  const earlier = events.filter(({ to }) => to <= quote);
  const nearest = earlier.at(-1);
  if (nearest === undefined) return null;
  const core = earlier.findLast((one) => one.core);
  const event = nearest.core || core === undefined ? nearest : core;
  const opens = /^[:,]$/u.test(clause.tokens[quote - 1]?.text ?? '') && quote - event.to <= NEAR * 2;
  const full = opens && OPENS_SENTENCE.test(clause.tokens[quote]?.text ?? '');
  if (event.core && event.sure) return link(event, full ? 'B' : 'C', 'before');
  return link(event, event.sure && quote - event.to <= NEAR ? 'C' : 'D', 'before');
};

/** The “…” plan, X said, would … · a cue after the quotation that none of the other rules covers. */
export const elsewhere = (clause: Clause, events: readonly SpeechEvent[], quote: number): Link | null => {
  const event = events.find(
    (one) => one.from > quote && one.core && isBreak(clause, Math.min(one.from, one.subject.from) - 1),
  );
  return event === undefined ? null : link(event, 'C', 'elsewhere');
};

/** Who says a quotation as its own sentence tells it. */
export const inSentence = (clause: Clause, events: readonly SpeechEvent[], quote: number): Link | null =>
  after(clause, events, quote) ??
  trailing(clause, events, quote) ??
  before(clause, events, quote) ??
  elsewhere(clause, events, quote);
