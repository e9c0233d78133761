import type { Layout } from '../../passages/types.js';
import { isBreak, mentionStarting } from '../clause.js';
import type { Parsed } from '../clauses.js';
import { mainEvent, reportingEvents } from '../reported.js';
import { sharedSubject } from '../shared-subject.js';
import type { Link } from './link.js';
import { inSentence, subjectOf } from './sentence.js';

/** A quoted span with the sentence it stands in and who says it. */
export type Linked = {
  readonly quote: number;
  readonly sentence: number;
  /** Index of its token in that sentence. */
  readonly at: number;
  /** The sentence has hardly a word outside its quotations. */
  readonly standsAlone: boolean;
  readonly link: Link | null;
};

type Speaking = {
  readonly link: Link;
  readonly paragraph: number;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly quoting: boolean;
};
type State = {
  /** The speaker of the last quotation. */
  readonly latest: Link | null;
  /** Who spoke last. */
  readonly last: Speaking | null;
  /** The last sentence of a paragraph ends with a colon: its speaker says what follows. */
  readonly colon: Link | null;
};

const isAlone = ({ tokens }: Parsed): boolean => tokens.every(({ kind }) => kind !== 'word');

const endsInColon = ({ tokens }: Parsed): boolean => tokens.at(-1)?.text === ':';

/** The next sentence of the paragraph begins with a quotation and says who speaks: “…” “…,” X said. */
const lookAhead = (next: Parsed | undefined, paragraph: number): Link | null => {
  if (next === undefined || next.sentence.paragraph !== paragraph || next.tokens[0]?.kind !== 'quote')
    return null;
  const found = inSentence(next, next.events, 0);
  return found === null || found.rule !== 'after' ? null : { ...found, tier: 'C', rule: 'next' };
};

const POINTS_BACK = /^(?:so|that|this|thus|those|these|such)$/u;

/** The next sentence looks back at the quotation: “…” That was how X put it. */
const pointedAt = (next: Parsed | undefined, paragraph: number): Link | null => {
  if (next === undefined || next.sentence.paragraph !== paragraph) return null;
  const first = next.tokens[0];
  const event = first?.kind === 'word' && POINTS_BACK.test(first.lower) ? next.events[0] : undefined;
  if (event === undefined || event.kind === 'noun' || event.subject.from > MOST_BEFORE_SUBJECT) return null;
  return { mention: event.subject, tier: 'C', rule: 'pointed' };
};

/** The person whom the sentence before is about: "Marie gave another picture. “…”". */
const introducing = (previous: Parsed | undefined, paragraph: number): Link | null => {
  if (previous === undefined || previous.sentence.paragraph !== paragraph) return null;
  const mention = sharedSubject(previous, previous.tokens.length);
  return mention?.kind === 'person' || mention?.kind === 'pronoun'
    ? { mention, tier: 'C', rule: 'introduced' }
    : null;
};

const MOST_BEFORE_SUBJECT = 4;
const MOST_AFTER_NAME = 12;

/** Whether a sentence is over at a token. */
const endsInStop = ({ tokens }: Parsed, at: number): boolean =>
  tokens.slice(at).every(({ text }) => /^[.!]$/u.test(text));

/** The name that a short line without a cue of speech begins with: "— Marie Curie, physicist", "Marie Curie:". */
const lineNames = (line: Parsed | undefined, paragraph: number): Link | null => {
  if (line === undefined || line.sentence.paragraph !== paragraph) return null;
  if (line.events.length > 0 && !isBreak(line, 0)) return null;
  const from = line.tokens.findIndex(({ kind }) => kind === 'word');
  const mention = mentionStarting(line, from);
  if (mention === null || from > 2 || mention.kind === 'pronoun' || mention.kind === 'generic') return null;
  const rest = line.tokens.length - mention.to;
  const whole = rest <= 1 || /^[,:(]$/u.test(line.tokens[mention.to]?.text ?? '');
  const named = isBreak(line, 0) || (mention.kind === 'person' && whole && rest <= MOST_AFTER_NAME);
  return named ? { mention, tier: 'C', rule: 'line' } : null;
};

/** Who speaks in a line that says nothing else: "Marie Roux, the engineer, said." */
const lineSays = (line: Parsed | undefined, paragraph: number): Link | null => {
  if (line === undefined || line.sentence.paragraph !== paragraph) return null;
  if (line.tokens.length > MOST_AFTER_NAME || line.tokens.some(({ kind }) => kind === 'quote')) return null;
  const event = mainEvent(line);
  const says =
    event?.core === true && event.sure && event.kind === 'verb' && reportingEvents(line).length === 0;
  return says && endsInStop(line, event.to) ? { mention: event.subject, tier: 'C', rule: 'line' } : null;
};

type Context = {
  readonly state: State;
  readonly parsed: Parsed;
  readonly previous: Parsed | undefined;
  readonly next: Parsed | undefined;
  readonly alone: boolean;
  readonly at: number;
  readonly continued: Link | null;
};

/** Whether the paragraph before ends with a quotation of one person, who may go on in a paragraph of nothing but quoted words. */
const goesOnFrom = (
  { link, sentence, quoting }: Speaking,
  previous: Parsed | undefined,
  paragraph: number,
): boolean =>
  quoting &&
  link.tier !== 'D' &&
  link.rule !== 'carried' &&
  (link.mention.kind === 'person' || link.mention.kind === 'pronoun') &&
  previous?.sentence.index === sentence &&
  previous.sentence.paragraph === paragraph - 1;

/** Who says a quotation that its own sentence gives to nobody. */
const fromContext = ({ state, parsed, previous, next, alone, at, continued }: Context): Link | null => {
  const { paragraph } = parsed.sentence;
  const { last } = state;
  if (continued !== null) return { ...continued, rule: 'continued' };
  if (last !== null && last.paragraph === paragraph && (alone || last.quoting)) {
    const tier = last.link.tier === 'D' ? 'D' : alone && last.quoting ? 'B' : 'C';
    return { ...last.link, tier, rule: 'paragraph' };
  }
  const signed = alone ? (lineNames(next, paragraph + 1) ?? lineSays(next, paragraph + 1)) : null;
  if (signed !== null) return signed;
  const pointed = alone && last?.paragraph !== paragraph ? pointedAt(next, paragraph) : null;
  if (pointed !== null) return pointed;
  if (state.colon !== null && alone) return state.colon;
  const ahead = lookAhead(next, paragraph);
  if (ahead !== null) return ahead;
  const introduced = alone ? introducing(previous, paragraph) : null;
  if (introduced !== null) return introduced;
  const headed = alone ? lineNames(previous, paragraph - 1) : null;
  if (headed !== null) return { ...headed, tier: 'D' };
  const subject = alone ? null : subjectOf(parsed, at);
  if (subject !== null) return subject;
  if (last === null) return null;
  const goesOn = alone && goesOnFrom(last, previous, paragraph);
  return { ...last.link, tier: goesOn ? 'C' : 'D', rule: 'carried' };
};

const FIRM = new Set(['after', 'trailing', 'before', 'line', 'signature', 'colon']);

/** Who speaks after a sentence: whoever it quotes, else whose words it reports. */
const speakingIn = (parsed: Parsed, linked: readonly Linked[]): Link | null => {
  const quoted = linked.findLast(
    ({ link }) => link !== null && FIRM.has(link.rule) && link.tier !== 'D',
  )?.link;
  if (quoted !== undefined) return quoted;
  const event = mainEvent(parsed);
  if (event !== null) return { mention: event.subject, tier: 'B', rule: 'event' };
  return linked.find(({ link }) => link !== null)?.link ?? null;
};

/** “…,” X said, “…”: the second half of one quotation, as sure as the first. */
const isSecondHalf = ({ tokens }: Parsed, at: number, link: Link | null, first: Link | null): boolean =>
  link?.rule === 'before' &&
  first?.rule === 'after' &&
  link.mention.start === first.mention.start &&
  tokens[at - 1]?.text === ',';

/** The quotations of one sentence with their speakers. */
const linkedIn = (layout: Layout, all: readonly Parsed[], index: number, state: State): readonly Linked[] => {
  const parsed = all[index];
  if (parsed === undefined) return [];
  const { paragraph } = parsed.sentence;
  const alone = isAlone(parsed);
  let latest = state.latest;
  let inside: Link | null = null;
  return parsed.tokens.flatMap((token, at): readonly Linked[] => {
    if (token.kind !== 'quote') return [];
    const previous = layout.quoted[token.quote - 1];
    const goesOn = previous?.continues === true && previous.paragraph === paragraph - 1;
    const context = { state, parsed, previous: all[index - 1], next: all[index + 1], alone, at };
    const found =
      inSentence(parsed, parsed.events, at) ?? fromContext({ ...context, continued: goesOn ? latest : null });
    const link = isSecondHalf(parsed, at, found, inside) ? inside : found;
    latest = link;
    inside = link;
    return [{ quote: token.quote, sentence: index, at, standsAlone: alone, link }];
  });
};

/**
 * Who says what follows a sentence that ends with a colon: whoever spoke in its paragraph, else its own subject. A
 * thing ("The letter in full:") shows a text without saying whose words it holds: a guess.
 */
const colonLink = (parsed: Parsed, last: Speaking | null): Link | null => {
  if (last !== null && last.paragraph === parsed.sentence.paragraph)
    return { ...last.link, tier: last.link.tier === 'D' ? 'D' : 'C', rule: 'colon' };
  const mention = sharedSubject(parsed, parsed.tokens.length);
  if (mention !== null)
    return { mention, tier: /^(?:thing|generic)$/u.test(mention.kind) ? 'D' : 'C', rule: 'colon' };
  return last === null ? null : { ...last.link, tier: 'D', rule: 'colon' };
};

/** Every quoted span of an article with its speaker, in text order. */
export const linkQuotes = (layout: Layout, all: readonly Parsed[]): readonly Linked[] => {
  let state: State = { latest: null, last: null, colon: null };
  return all.flatMap((parsed, index) => {
    const linked = linkedIn(layout, all, index, state);
    const speaking = speakingIn(parsed, linked);
    const { paragraph } = parsed.sentence;
    const quoting = linked.length > 0;
    const last = speaking === null ? state.last : { link: speaking, paragraph, sentence: index, quoting };
    const colon = endsInColon(parsed) ? colonLink(parsed, last) : isAlone(parsed) ? state.colon : null;
    state = { latest: linked.at(-1)?.link ?? state.latest, last, colon };
    return linked;
  });
};
