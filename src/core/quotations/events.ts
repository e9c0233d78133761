import { type Clause, insideMention, isBreak, mentionEnding, mentionStarting, wordAt } from './clause.js';
import type { Mention } from './mention.js';
import { CUE_NOUNS } from './nouns.js';
import { beforeAdverbs, mainSubject, subjectBefore } from './subjects.js';
import { speechVerb, type VerbForm } from './verbs.js';
import { AUXILIARIES, BE, isAdverb, NEGATIONS, POSSESSIVE_PRONOUNS } from './words.js';

/** Somebody says something: the cue in a sentence, and who it belongs to. */
export type SpeechEvent = {
  /** Token range of the cue, half-open. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'verb' | 'participle' | 'according' | 'noun';
  readonly lemma: string;
  readonly core: boolean;
  readonly subject: Mention;
  /** Subject and cue stand side by side. */
  readonly sure: boolean;
  /** The subject comes after the verb: "said Marie". */
  readonly inverted: boolean;
};

const BEFORE_PARTICIPLE = new Set('by in for after before without of while as from when'.split(' '));
const MOST_TO_OBJECT = 4;

const isPassive = (clause: Clause, verb: number): boolean => {
  let at = verb - 1;
  while (isAdverb(wordAt(clause, at))) at -= 1;
  return BE.has(wordAt(clause, at));
};

const isNegated = (clause: Clause, verb: number): boolean => {
  for (let at = verb - 1; at >= verb - 3; at -= 1) {
    const word = wordAt(clause, at);
    if (NEGATIONS.has(word)) return true;
    if (!AUXILIARIES.has(word) && !isAdverb(word)) return /^(?:declin|refus)/u.test(wordAt(clause, at - 0));
  }
  return false;
};

const isAfterQuote = (clause: Clause, at: number): boolean =>
  clause.tokens[at - 1]?.kind === 'quote' ||
  (isBreak(clause, at - 1) && clause.tokens[at - 2]?.kind === 'quote');

const invertedSubject = (clause: Clause, verb: number): Mention | null => {
  if (!isAfterQuote(clause, verb)) return null;
  const subject = mentionStarting(clause, verb + 1);
  return subject !== null && !subject.possessive ? subject : null;
};

const byAgent = (clause: Clause, verb: number): Mention | null => {
  for (let at = verb + 1; at <= verb + MOST_TO_OBJECT; at += 1)
    if (wordAt(clause, at) === 'by') return mentionStarting(clause, at + 1);
  return null;
};

const earlierSubject = (clause: Clause, events: readonly SpeechEvent[], at: number): Mention | null =>
  events.findLast((event) => event.kind !== 'noun' && event.to <= at && !event.inverted)?.subject ??
  mainSubject(clause, at);

const participleSubject = (
  clause: Clause,
  verb: number,
  events: readonly SpeechEvent[],
): { readonly mention: Mention; readonly sure: boolean } | null => {
  const before = wordAt(clause, verb - 1);
  if (before === 'as' && /^(?:quoted|cited)$/u.test(wordAt(clause, verb - 2))) {
    const quoted = subjectBefore(clause, verb - 2);
    return quoted;
  }
  const beside = mentionEnding(clause, verb);
  const earlier = earlierSubject(clause, events, verb);
  if (
    beside !== null &&
    !beside.possessive &&
    (earlier === null || (earlier === beside && beside.kind !== 'generic'))
  )
    return { mention: beside, sure: beside.kind === 'thing' || beside.kind === 'source' };
  if (earlier === null) return null;
  return { mention: earlier, sure: isBreak(clause, verb - 1) || BEFORE_PARTICIPLE.has(before) };
};

const finiteSubject = (
  clause: Clause,
  verb: number,
  events: readonly SpeechEvent[],
): { readonly mention: Mention; readonly sure: boolean } | null => {
  const at = beforeAdverbs(clause, verb - 1);
  const before = wordAt(clause, at);
  if (before === 'and' || before === 'but' || before === 'then' || before === 'or') {
    const earlier = earlierSubject(clause, events, at);
    return earlier === null ? null : { mention: earlier, sure: false };
  }
  if (before === 'to') {
    const control = subjectBefore(clause, at) ?? subjectBefore(clause, at - 1);
    return control === null ? null : { mention: control.mention, sure: false };
  }
  return subjectBefore(clause, verb);
};

const verbEvent = (
  clause: Clause,
  verb: number,
  form: VerbForm,
  events: readonly SpeechEvent[],
): SpeechEvent | null => {
  const base = { from: verb, to: verb + 1, lemma: form.lemma, core: form.core } as const;
  const inverted = invertedSubject(clause, verb);
  if (inverted !== null && form.form !== 'ing')
    return { ...base, kind: 'verb', subject: inverted, sure: true, inverted: true };
  if (
    form.form === 'past' &&
    (isPassive(clause, verb) || /^(?:when|if|once)$/u.test(wordAt(clause, verb - 1)))
  ) {
    const agent = byAgent(clause, verb);
    return agent === null
      ? null
      : { ...base, kind: 'verb', core: false, subject: agent, sure: true, inverted: true };
  }
  if (isNegated(clause, verb)) return null;
  const participle = form.form === 'ing' && !isPassive(clause, verb);
  const subject = participle ? participleSubject(clause, verb, events) : finiteSubject(clause, verb, events);
  if (subject === null) return null;
  return {
    ...base,
    kind: participle ? 'participle' : 'verb',
    subject: subject.mention,
    sure: subject.sure,
    inverted: false,
  };
};

const accordingTo = (clause: Clause, at: number): SpeechEvent | null => {
  if (wordAt(clause, at) !== 'according' || wordAt(clause, at + 1) !== 'to') return null;
  const subject = mentionStarting(clause, at + 2);
  if (subject === null) return null;
  return {
    from: at,
    to: at + 2,
    kind: 'according',
    lemma: 'according',
    core: true,
    subject,
    sure: true,
    inverted: true,
  };
};

const pronounAt = (clause: Clause, at: number): Mention | null => {
  const token = clause.tokens[at];
  if (token === undefined) return null;
  return {
    start: token.start,
    end: token.end,
    from: at,
    to: at + 1,
    kind: 'pronoun',
    name: null,
    head: token.lower,
    plural: token.lower === 'their',
    indefinite: false,
    possessive: true,
  };
};

/** "Trump’s claim", "her latest warning": the owner of a noun of speech. */
const cueNoun = (clause: Clause, at: number): SpeechEvent | null => {
  if (!CUE_NOUNS.has(wordAt(clause, at))) return null;
  const base = {
    from: at,
    to: at + 1,
    kind: 'noun',
    lemma: wordAt(clause, at),
    core: false,
    sure: true,
    inverted: false,
  } as const;
  for (let before = at - 1; before >= at - 3; before -= 1) {
    if (clause.tokens[before]?.kind !== 'word') return null;
    const owner = POSSESSIVE_PRONOUNS.has(wordAt(clause, before))
      ? pronounAt(clause, before)
      : (clause.mentions.find(({ to, possessive }) => possessive && to === before + 1) ?? null);
    if (owner !== null) return { ...base, subject: owner };
  }
  return null;
};

/** The cues of speech in a sentence, outside its quotations, in text order. */
export const eventsOf = (clause: Clause): readonly SpeechEvent[] => {
  const events: SpeechEvent[] = [];
  clause.tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const form = token.capital && at > 0 ? undefined : speechVerb(token.lower);
    const verb =
      form !== undefined && !insideMention(clause, at) ? verbEvent(clause, at, form, events) : null;
    const event = verb ?? accordingTo(clause, at) ?? cueNoun(clause, at);
    if (event !== null) events.push(event);
  });
  return events;
};
