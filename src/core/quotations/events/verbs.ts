import { speechVerb, type VerbForm } from '../../passages/verbs.js';
import { type Clause, insideMention, isBreak, mentionEnding, mentionStarting, wordAt } from '../clause.js';
import type { Mention } from '../mention.js';
import { sharedSubject } from '../shared-subject.js';
import { stretchStart } from '../stretches.js';
import { beforeAdverbs, type Subject, subjectBefore } from '../subjects.js';
import { wholePhrase } from '../whole-phrase.js';
import type { SpeechEvent } from './event.js';
import { fits, isNegated, isPassive, isRefused, isSupposed } from './guards.js';
import { appositeName, invertedSubject } from './inversion.js';
import { tellsWords } from './told.js';

const BEFORE_PARTICIPLE = new Set('by in for after before without of while as from when'.split(' '));
const MOST_TO_OBJECT = 4;

const byAgent = (clause: Clause, verb: number): Mention | null => {
  for (let at = verb + 1; at <= verb + MOST_TO_OBJECT; at += 1)
    if (wordAt(clause, at) === 'by') {
      const agent = mentionStarting(clause, at + 1);
      return agent === null ? null : (appositeName(clause, agent) ?? agent);
    }
  return null;
};

/** "the letter, written by Marie": the agent follows, unlike in "said by phone". */
const isDoneBy = (clause: Clause, verb: number): boolean => {
  if (wordAt(clause, verb - 1) === 'as') return false;
  const agent = wordAt(clause, verb + 1) === 'by' ? mentionStarting(clause, verb + 2) : null;
  return agent !== null && agent.kind !== 'generic';
};

/** The speaking participle before another one: "with Marie [tweeting] that … and asking". */
const earlierParticiple = (clause: Clause, verb: number): number => {
  for (let at = verb - 2; at >= stretchStart(clause, verb); at -= 1)
    if (speechVerb(wordAt(clause, at))?.form === 'ing' && !insideMention(clause, at))
      return wordAt(clause, at - 1) === 'and' || isPassive(clause, at) ? -1 : at;
  return -1;
};

/** "Marie is quoted as saying". */
const isQuotedAs = (clause: Clause, verb: number): boolean =>
  wordAt(clause, verb - 1) === 'as' && /^(?:quoted|cited)$/u.test(wordAt(clause, verb - 2));

const participleSubject = (clause: Clause, verb: number): Subject | null => {
  const before = wordAt(clause, verb - 1);
  const joined = before === 'and' ? earlierParticiple(clause, verb) : -1;
  if (joined !== -1) return participleSubject(clause, joined);
  if (isQuotedAs(clause, verb)) return subjectBefore(clause, beforeAdverbs(clause, verb - 3) + 1);
  const beside = mentionEnding(clause, verb);
  const own = beside !== null && !beside.possessive ? wholePhrase(clause, beside) : null;
  if (own !== null && wordAt(clause, own.from - 1) === 'with') return { mention: own, sure: true };
  const shared = sharedSubject(clause, own?.from ?? verb - 1);
  if (own !== null && shared === null) return { mention: own, sure: own.kind !== 'generic' };
  if (shared === null) return null;
  return { mention: shared, sure: isBreak(clause, verb - 1) || BEFORE_PARTICIPLE.has(before) };
};

/** "Marie told [crews] to ask": crews are spoken to, and have not asked yet. */
const isObject = (clause: Clause, mention: Mention): boolean => {
  const at = wordAt(clause, mention.from - 1) === 'on' ? mention.from - 2 : mention.from - 1;
  return !insideMention(clause, at) && speechVerb(wordAt(clause, at)) !== undefined;
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
    if (control === null || isObject(clause, control.mention)) return null;
    // "Marie pointed to an older case to say": the plain thing before "to" says nothing.
    const main = control.mention.kind === 'generic' ? sharedSubject(clause, at) : null;
    return { mention: main ?? control.mention, sure: false };
  }
  return subjectBefore(clause, verb);
};

/** The event of a speech verb at a token: its subject before or after it, or the agent of a passive. */
export const verbEvent = (clause: Clause, verb: number, form: VerbForm): SpeechEvent | null => {
  const base = { from: verb, to: verb + 1, lemma: form.lemma, core: form.core } as const;
  const inverted = form.form === 'ing' ? null : invertedSubject(clause, verb, form);
  if (inverted !== null) return { ...base, kind: 'verb', subject: inverted, sure: true, inverted: true };
  if (
    form.form === 'past' &&
    (isPassive(clause, verb) ||
      /^(?:when|if|once)$/u.test(wordAt(clause, verb - 1)) ||
      isDoneBy(clause, verb))
  ) {
    const agent = byAgent(clause, verb);
    return agent === null
      ? null
      : { ...base, kind: 'verb', core: false, subject: agent, sure: true, inverted: true };
  }
  if (form.core && isRefused(clause, verb)) return null;
  if (isNegated(clause, verb) || isSupposed(clause, verb, form)) return null;
  const participle = form.form === 'ing' && !isPassive(clause, verb);
  const subject = participle ? participleSubject(clause, verb) : finiteSubject(clause, verb);
  if (subject === null || !fits(clause, verb, form, subject)) return null;
  const tells = tellsWords(clause, verb, form.lemma, subject.mention);
  return {
    ...base,
    core: form.core && tells,
    kind: participle && !isQuotedAs(clause, verb) ? 'participle' : 'verb',
    subject: subject.mention,
    sure: subject.sure && tells,
    inverted: false,
  };
};
