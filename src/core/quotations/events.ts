import { isHomograph, NAMING, speechVerb, type VerbForm } from '../passages/verbs.js';
import { type Clause, insideMention, isBreak, mentionEnding, mentionStarting, wordAt } from './clause.js';
import type { Mention } from './mention.js';
import { CUE_NOUNS } from './nouns.js';
import { beforeAdverbs, type Subject, sharedSubject, subjectBefore, wholePhrase } from './subjects.js';
import {
  AUXILIARIES,
  BE,
  CALENDAR,
  isAdverb,
  NEGATIONS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './words.js';

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

/** Whether what is said follows at once: a quotation, "that", a colon or a comma. */
const introduces = (clause: Clause, verb: number): boolean => {
  const next = clause.tokens[verb + 1];
  if (next === undefined || next.kind === 'quote' || /^(?:that|it|how|why)$/u.test(next.lower)) return true;
  return next.kind === 'mark' ? /^[:,.]$/u.test(next.text) : clause.tokens[verb + 2]?.kind === 'quote';
};

const SUPPOSING = /^(?:would|could|might|may|should|can|must|to|if|whether)$/u;
const DOING = new Set([
  'respond',
  'react',
  'answer',
  'counter',
  'retaliate',
  'report',
  'offer',
  'agree',
  'charge',
  'begin',
]);

/** "whether it would respond": deeds that may follow, nobody's words. */
const isSupposed = (clause: Clause, verb: number, form: VerbForm): boolean =>
  DOING.has(form.lemma) && SUPPOSING.test(wordAt(clause, verb - 1));

const isAfterQuote = (clause: Clause, at: number): boolean =>
  clause.tokens[at - 1]?.kind === 'quote' ||
  (isBreak(clause, at - 1) && clause.tokens[at - 2]?.kind === 'quote');

const isVerbNext = (clause: Clause, at: number): boolean =>
  AUXILIARIES.has(wordAt(clause, at)) || SUBJECT_PRONOUNS.has(wordAt(clause, at));

/** Whether a clause is over after its subject, apart from when and where: ", said Marie on Monday." */
const endsClause = (clause: Clause, at: number): boolean => {
  const token = clause.tokens[at];
  if (token === undefined || token.kind === 'mark') return true;
  return (
    token.kind === 'word' &&
    (token.lower === 'who' || PREPOSITIONS.has(token.lower) || CALENDAR.has(token.lower))
  );
};

/** The name that a role before it explains: "the director, [Marie Roux], …". */
const appositeName = (clause: Clause, role: Mention): Mention | null => {
  const name =
    role.kind === 'source' && isBreak(clause, role.to) ? mentionStarting(clause, role.to + 1) : null;
  const closes = name !== null && clause.tokens[name.to]?.kind !== 'word';
  return name?.kind === 'person' && !name.possessive && closes ? name : null;
};

/** "said Marie": right after a quotation or a comma, or first in the sentence; never "said Marie would …". */
const invertedSubject = (clause: Clause, verb: number, form: VerbForm): Mention | null => {
  const initial = verb === 0 && form.core;
  const begins = initial || isAfterQuote(clause, verb) || (form.core && isBreak(clause, verb - 1));
  if (!begins || !form.invertible) return null;
  const subject = mentionStarting(clause, verb + 1);
  if (subject === null || subject.possessive) return null;
  if (subject.kind === 'generic' && !isAfterQuote(clause, verb)) return null;
  const named = appositeName(clause, subject);
  if (named !== null) return named;
  return isAfterQuote(clause, verb)
    ? isVerbNext(clause, subject.to)
      ? null
      : subject
    : endsClause(clause, subject.to)
      ? subject
      : null;
};

const byAgent = (clause: Clause, verb: number): Mention | null => {
  for (let at = verb + 1; at <= verb + MOST_TO_OBJECT; at += 1)
    if (wordAt(clause, at) === 'by') return mentionStarting(clause, at + 1);
  return null;
};

const participleSubject = (clause: Clause, verb: number): Subject | null => {
  const before = wordAt(clause, verb - 1);
  if (before === 'as' && /^(?:quoted|cited)$/u.test(wordAt(clause, verb - 2)))
    return subjectBefore(clause, verb - 2);
  const beside = mentionEnding(clause, verb);
  const own = beside !== null && !beside.possessive ? wholePhrase(clause, beside) : null;
  if (own !== null && wordAt(clause, own.from - 1) === 'with') return { mention: own, sure: true };
  const shared = sharedSubject(clause, own?.from ?? verb - 1);
  if (own !== null && shared === null) return { mention: own, sure: own.kind !== 'generic' };
  if (shared === null) return null;
  return { mention: shared, sure: isBreak(clause, verb - 1) || BEFORE_PARTICIPLE.has(before) };
};

const finiteSubject = (clause: Clause, verb: number): Subject | null => {
  const at = beforeAdverbs(clause, verb - 1);
  const before = wordAt(clause, at);
  if (before === 'and' || before === 'but' || before === 'then' || before === 'or') {
    const shared = sharedSubject(clause, at);
    return shared === null ? null : { mention: shared, sure: before === 'and' };
  }
  if (before === 'to') {
    const control = subjectBefore(clause, at) ?? subjectBefore(clause, at - 1);
    return control === null ? null : { mention: control.mention, sure: false };
  }
  return subjectBefore(clause, verb);
};

const BARE_SUBJECT = /^(?:i|we|you|they|who|that)$/u;

/** Whether form and subject go together: "the critics claim" but not "the critic claim"; no bare "plan called X". */
const fits = (clause: Clause, verb: number, form: VerbForm, { mention, sure }: Subject): boolean => {
  const beside = mention.to === verb;
  if (
    form.form === 'past' &&
    beside &&
    NAMING.has(form.lemma) &&
    mention.kind !== 'person' &&
    mention.kind !== 'pronoun'
  )
    return false;
  if (isHomograph(wordAt(clause, verb)) && !introduces(clause, verb)) return false;
  if (form.form !== 'base' || !beside) return form.core || sure || introduces(clause, verb);
  const { head, kind, plural } = mention;
  return (
    plural ||
    BARE_SUBJECT.test(head) ||
    (kind === 'generic' && head.endsWith('s')) ||
    (kind === 'thing' && head.endsWith('s'))
  );
};

const verbEvent = (clause: Clause, verb: number, form: VerbForm): SpeechEvent | null => {
  const base = { from: verb, to: verb + 1, lemma: form.lemma, core: form.core } as const;
  const inverted = form.form === 'ing' ? null : invertedSubject(clause, verb, form);
  if (inverted !== null) return { ...base, kind: 'verb', subject: inverted, sure: true, inverted: true };
  if (
    form.form === 'past' &&
    (isPassive(clause, verb) || /^(?:when|if|once)$/u.test(wordAt(clause, verb - 1)))
  ) {
    const agent = byAgent(clause, verb);
    return agent === null
      ? null
      : { ...base, kind: 'verb', core: false, subject: agent, sure: true, inverted: true };
  }
  if (isNegated(clause, verb) || isSupposed(clause, verb, form)) return null;
  const participle = form.form === 'ing' && !isPassive(clause, verb);
  const subject = participle ? participleSubject(clause, verb) : finiteSubject(clause, verb);
  if (subject === null || !fits(clause, verb, form, subject)) return null;
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

const PHRASES: readonly RegExp[] = [
  /^puts? it$/u,
  /^(?:went|goes|go) on$/u,
  /^(?:shot|shoots|hit|hits|fired|fires) back$/u,
];

/** Speech verbs of two words: "as the minister put it", "she went on". */
const phrasal = (clause: Clause, at: number): SpeechEvent | null => {
  const words = `${wordAt(clause, at)} ${wordAt(clause, at + 1)}`;
  if (!PHRASES.some((phrase) => phrase.test(words)) || wordAt(clause, at + 2) === 'to') return null;
  const subject = subjectBefore(clause, at);
  if (subject === null) return null;
  return {
    from: at,
    to: at + 2,
    kind: 'verb',
    lemma: words,
    core: true,
    subject: subject.mention,
    sure: subject.sure,
    inverted: false,
  };
};

/** Whether what was said follows a noun of speech within a few words: "that", "to", a mark or a quotation. */
const announces = (clause: Clause, at: number): boolean =>
  clause.tokens
    .slice(at + 1, at + 4)
    .some(
      ({ kind, text, lower }) => kind === 'quote' || /^(?:that|to)$/u.test(lower) || /^[:,]$/u.test(text),
    );

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

/** "the senator’s claim", "her latest warning": the owner of a noun of speech. */
const cueNoun = (clause: Clause, at: number): SpeechEvent | null => {
  if (!CUE_NOUNS.has(wordAt(clause, at)) || !announces(clause, at)) return null;
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
      : mentionEnding(clause, before + 1);
    if (owner?.possessive === true) return { ...base, subject: owner };
  }
  return null;
};

/** The cues of speech in a sentence, outside its quotations, in text order. */
export const eventsOf = (clause: Clause): readonly SpeechEvent[] => {
  const events: SpeechEvent[] = [];
  clause.tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const form = token.capital && at > 0 && token.lower !== 'tweeted' ? undefined : speechVerb(token.lower);
    const verb = form !== undefined && !insideMention(clause, at) ? verbEvent(clause, at, form) : null;
    const event = verb ?? accordingTo(clause, at) ?? phrasal(clause, at) ?? cueNoun(clause, at);
    if (event !== null) events.push(event);
  });
  return events;
};
