import { speechVerb } from '../../passages/verbs.js';
import { type Clause, isBreak, mentionStarting, mentionsBetween, wordAt } from '../clause.js';
import type { SpeechEvent } from '../events/event.js';
import { CUE_NOUNS } from '../nouns.js';
import { clauseStart } from '../shared-sentence.js';
import { sharedSubject } from '../shared-subject.js';
import { isAdverb } from '../words.js';
import type { Link, Tier } from './link.js';

const ENDS_IN_MARK = /[,.?!…—-]["'’”]*$/u;
const OPENS_SENTENCE = /^["'‘]*\p{Lu}/u;
const NEAR = 6;
const MOST_AFTER = 14;
const MOST_ADDRESSED = 5;
const MOST_TO_WHEN = 3;
const MOST_IN_TITLE = 6;
const PLAIN_WORDS_LEAST = 4;

const quoteBetween = (clause: Clause, from: number, to: number): boolean =>
  clause.tokens.slice(from, to).some(({ kind }) => kind === 'quote');

const link = (event: SpeechEvent, tier: Tier, rule: string): Link => ({ mention: event.subject, tier, rule });

/** Whether a subject right after the quotation begins its own clause, perhaps after an adverb or "as". */
const beginsAt = (clause: Clause, event: SpeechEvent, from: number): boolean => {
  const { subject } = event;
  if (subject.from === from) return true;
  const first = wordAt(clause, from);
  if (subject.from <= from + 2 && (first === 'as' || isAdverb(first))) return true;
  // "Radio Riga co-Anchor Marie Roux said": capitals that no phrase was made of lead up to the name.
  const lead = clause.tokens.slice(from, subject.from);
  const titled =
    lead.length <= MOST_IN_TITLE && lead.every(({ kind, text }) => kind === 'word' && /\p{Lu}/u.test(text));
  return subject.kind === 'person' && subject.from > from && titled;
};

/** "After Marie said it was “late,” Jana said: “No.”": a cue with a colon belongs to the next quotation, if this one has its own. */
const introducesNext = (
  clause: Clause,
  events: readonly SpeechEvent[],
  { to }: SpeechEvent,
  quote: number,
): boolean =>
  clause.tokens[to]?.text === ':' &&
  clause.tokens[to + 1]?.kind === 'quote' &&
  events.some((one) => one.core && one.sure && one.to <= quote);

/** “…,” X said · “…,” said X · “…,” according to X. */
export const after = (clause: Clause, events: readonly SpeechEvent[], quote: number): Link | null => {
  const from = isBreak(clause, quote + 1) ? quote + 2 : quote + 1;
  const event = events.find((one) => one.from >= from && one.kind !== 'noun');
  if (event === undefined) return null;
  const closes = from > quote + 1 || ENDS_IN_MARK.test(clause.tokens[quote]?.text ?? '');
  if (introducesNext(clause, events, event, quote)) return null;
  if (event.lemma === 'per' && events.some((one) => one.core && one.sure && one.to <= quote)) return null;
  const tier = event.core ? 'A' : 'C';
  if (event.inverted && event.from <= from + 1 && event.kind !== 'participle')
    return closes || event.core ? link(event, tier, 'after') : null;
  if (event.kind !== 'verb' || event.inverted || !closes || !beginsAt(clause, event, from)) return null;
  // A quotation inside the subject's description ("X, who called it “mad”, said") does not part them.
  return link(event, tier, 'after');
};

/** "Marie called it “late”, while Jana said it was not": the quotation has a cue of its own, and the later one a clause of its own. */
const inOtherClause = (
  clause: Clause,
  events: readonly SpeechEvent[],
  event: SpeechEvent,
  quote: number,
): boolean => {
  const cued = events.some(({ kind, sure, to }) => kind === 'verb' && sure && to <= quote);
  const last = Math.min(event.from, event.subject.from);
  return (
    cued &&
    clause.tokens.slice(quote + 1, last + 1).some((_, index) => clauseStart(clause, quote + 1 + index) !== -1)
  );
};

/** … “…” …, X said. */
export const trailing = (clause: Clause, events: readonly SpeechEvent[], quote: number): Link | null => {
  const event = events.findLast(
    (one) =>
      one.from > quote &&
      one.core &&
      one.sure &&
      (one.kind === 'according' || one.kind === 'verb') &&
      isBreak(clause, Math.min(one.from, one.subject.from) - 1),
  );
  if (event === undefined || quoteBetween(clause, event.to, clause.tokens.length)) return null;
  if (inOtherClause(clause, events, event, quote)) return null;
  return clause.tokens.length - event.to <= MOST_AFTER ? link(event, 'B', 'trailing') : null;
};

const CONTRASTS = /^(?:and|but|while|whereas|although|though|yet)$/u;
const JOINS = /^(?:|and|but|while|when|as|because|after|before|then|or|if|although|though|whereas|since)$/u;

/** "Marie said she had asked “why”": the outer cue, where the inner one’s pronoun stands inside its words. */
const outer = (clause: Clause, earlier: readonly SpeechEvent[], inner: SpeechEvent): SpeechEvent | null => {
  if (inner.subject.kind !== 'pronoun' || JOINS.test(wordAt(clause, inner.subject.from - 1))) return null;
  const before = earlier.findLast(({ core, to }) => core && to <= inner.subject.from);
  return before === undefined || !before.sure ? null : before;
};

/** "…, which some have argued was deliberate, was “…”": a clause between commas that is over before the quotation. */
const isOver = (clause: Clause, { subject, to }: SpeechEvent, quote: number): boolean => {
  const opens = wordAt(clause, subject.from - 1) === 'which' && isBreak(clause, subject.from - 2);
  return opens && clause.tokens.slice(to, quote - 1).some((_, index) => isBreak(clause, to + index));
};

/** Whether a cue stands right before a quotation, perhaps with the one spoken to: "whispered to her: “…”". */
const isBeside = (clause: Clause, { to }: SpeechEvent, quote: number): boolean =>
  quote - to <= 1 ||
  (quote - to <= MOST_ADDRESSED && wordAt(clause, to) === 'to' && clause.tokens[quote - 1]?.text === ':');

/** "Marie said so as a man yelled: “Full sentence.”": a verb of uttering right before a sentence of its own. */
const isUttered = (clause: Clause, { kind, lemma }: SpeechEvent, quote: number): boolean =>
  kind === 'verb' &&
  speechVerb(lemma)?.invertible === true &&
  OPENS_SENTENCE.test(clause.tokens[quote]?.text ?? '');

/** "Marie said A, and Jana agreed that “…”": a clause after a comma, whose own cue stands right before the quotation. */
const isOwnClause = (clause: Clause, { kind, sure, subject, to }: SpeechEvent, quote: number): boolean =>
  kind === 'verb' &&
  sure &&
  (subject.kind === 'person' || subject.kind === 'source') &&
  quote - to === 1 &&
  wordAt(clause, to) === 'that' &&
  CONTRASTS.test(wordAt(clause, subject.from - 1)) &&
  isBreak(clause, subject.from - 2);

/** The cue that governs a quotation to its right: a core verb beats a nearer other one, a main clause one in "who …". */
const governing = (
  clause: Clause,
  earlier: readonly SpeechEvent[],
  quote: number,
): SpeechEvent | undefined => {
  const nearest = earlier.at(-1);
  const core = earlier.findLast((one) => one.core && !isOver(clause, one, quote));
  if (nearest !== undefined && nearest === core) return outer(clause, earlier, nearest) ?? nearest;
  if (nearest === undefined || core === undefined || nearest === core) return nearest;
  if (
    quote - nearest.to <= MOST_TO_WHEN &&
    /^(?:which|whom)$/u.test(wordAt(clause, nearest.subject.from - 1))
  )
    return nearest;
  if (isOwnClause(clause, nearest, quote)) return nearest;
  const beside = isBeside(clause, nearest, quote) && nearest.sure && nearest.subject.kind !== 'generic';
  if (beside && isUttered(clause, nearest, quote)) return nearest;
  const apart = clause.tokens.slice(core.to, nearest.from).some(({ kind }) => kind === 'quote');
  return beside && apart ? nearest : core;
};

/** One person, one core verb, and some words of theirs close by: X said it was time “to move on from all that”. */
const isPlain = (
  clause: Clause,
  earlier: readonly SpeechEvent[],
  event: SpeechEvent,
  quote: number,
): boolean =>
  event.kind === 'verb' &&
  (event.subject.kind === 'person' || event.subject.kind === 'pronoun') &&
  quote - event.to <= NEAR &&
  earlier.filter(({ core }) => core).length === 1 &&
  (clause.tokens[quote]?.text.split(/\s+/u).length ?? 0) >= PLAIN_WORDS_LEAST;

/** X said, “…” · X called it “…” · X’s claim that “…”. */
export const before = (clause: Clause, events: readonly SpeechEvent[], quote: number): Link | null => {
  const earlier = events.filter(({ to, subject }) => to <= quote && subject.to <= quote);
  const event = governing(clause, earlier, quote);
  if (event === undefined) return null;
  const opens = /^[:,]$/u.test(clause.tokens[quote - 1]?.text ?? '') && quote - event.to <= NEAR * 2;
  const full = opens && OPENS_SENTENCE.test(clause.tokens[quote]?.text ?? '');
  if (event.core && event.sure)
    return link(event, full || isPlain(clause, earlier, event, quote) ? 'B' : 'C', 'before');
  return link(event, 'C', event.sure && quote - event.to <= NEAR ? 'before' : 'far');
};

/** X issued a statement: “…” · X, in a letter: “…” · the subject before a colon, or of a sentence without any cue. */
export const subjectOf = (clause: Clause, quote: number): Link | null => {
  const opens = /^[:,]$/u.test(clause.tokens[quote - 1]?.text ?? '');
  const mention = sharedSubject(clause, quote);
  if (mention === null) return null;
  const cued =
    opens && clause.tokens.slice(Math.max(0, quote - NEAR), quote).some(({ lower }) => CUE_NOUNS.has(lower));
  const colon = clause.tokens[quote - 1]?.text === ':';
  if (colon && mention.to === quote - 1) return { mention, tier: 'C', rule: 'colon' };
  if (cued || colon) return { mention, tier: 'C', rule: 'colon' };
  const issued = mentionsBetween(clause, mention.to, quote).some(
    ({ indefinite, head, possessive }) => indefinite && !possessive && CUE_NOUNS.has(head),
  );
  if (issued && mention.kind !== 'generic') return { mention, tier: 'C', rule: 'issued' };
  return { mention, tier: mention.kind === 'person' ? 'C' : 'D', rule: 'subject' };
};

/** X backed it with the words “…” · X issued a statement: “…”. */
const worded = (clause: Clause, quote: number): Link | null => {
  const mark = /^[:,]$/u.test(clause.tokens[quote - 1]?.text ?? '') ? 1 : 0;
  if (!CUE_NOUNS.has(wordAt(clause, quote - 1 - mark))) return null;
  const mention = sharedSubject(clause, quote - mark);
  return mention === null || mention.to > quote - 2 - mark ? null : { mention, tier: 'C', rule: 'worded' };
};

/** The “…” plan, X said, would … · a cue after the quotation that none of the other rules covers. */
export const elsewhere = (clause: Clause, events: readonly SpeechEvent[], quote: number): Link | null => {
  const event = events.find(
    (one) => one.from > quote && one.core && isBreak(clause, Math.min(one.from, one.subject.from) - 1),
  );
  return event === undefined ? null : link(event, 'C', 'elsewhere');
};

/** A sure core verb to the left keeps its quotation: "X said it was “…”, Y’s office said" relays X. */
const relayed = (clause: Clause, events: readonly SpeechEvent[], quote: number): Link | null => {
  const found = before(clause, events, quote);
  const firm = events.some(
    (one) => one.to <= quote && one.core && one.sure && one.kind === 'verb' && !one.inverted,
  );
  return firm ? found : null;
};

/** “…” — Marie Curie, physicist. Not where somebody is said to speak before: X said “…” — Agency. */
const signed = (clause: Clause, events: readonly SpeechEvent[], quote: number): Link | null => {
  const dash = clause.tokens[quote + 1];
  if (events.some(({ core, sure, to }) => core && sure && to <= quote)) return null;
  if (dash?.kind !== 'mark' || !/^\p{Pd}+$/u.test(dash.text)) return null;
  const mention = mentionStarting(clause, quote + 2);
  if (mention === null || mention.kind === 'pronoun' || mention.kind === 'generic') return null;
  const next = clause.tokens[mention.to];
  return next === undefined || next.kind === 'mark' ? { mention, tier: 'C', rule: 'signature' } : null;
};

/** Who says a quotation as its own sentence tells it. */
export const inSentence = (clause: Clause, events: readonly SpeechEvent[], quote: number): Link | null =>
  after(clause, events, quote) ??
  signed(clause, events, quote) ??
  relayed(clause, events, quote) ??
  trailing(clause, events, quote) ??
  before(clause, events, quote) ??
  worded(clause, quote) ??
  elsewhere(clause, events, quote);
