import type { VerbForm } from '../../passages/verbs.js';
import { type Clause, isBreak, mentionEnding, mentionStarting, wordAt } from '../clause.js';
import type { Mention } from '../mention.js';
import { beforeAdverbs, type Subject, sharedSubject, subjectBefore, wholePhrase } from '../subjects.js';
import type { SpeechEvent } from './event.js';
import { fits, isNegated, isPassive, isSupposed } from './guards.js';
import { invertedSubject } from './inversion.js';

const BEFORE_PARTICIPLE = new Set('by in for after before without of while as from when'.split(' '));
const MOST_TO_OBJECT = 4;

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

/** The event of a speech verb at a token: its subject before or after it, or the agent of a passive. */
export const verbEvent = (clause: Clause, verb: number, form: VerbForm): SpeechEvent | null => {
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
