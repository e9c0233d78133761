import { isHomograph, NAMING, type VerbForm } from '../../passages/verbs.js';
import { type Clause, wordAt } from '../clause.js';
import type { Mention } from '../mention.js';
import type { Subject } from '../subjects.js';
import { AUXILIARIES, BE, isAdverb, NEGATIONS } from '../words.js';

/** Whether a past form is a participle after "be": its subject is spoken to or of. */
export const isPassive = (clause: Clause, verb: number): boolean => {
  let at = verb - 1;
  while (isAdverb(wordAt(clause, at))) at -= 1;
  return BE.has(wordAt(clause, at));
};

/** Whether a verb tells what is not said. */
export const isNegated = (clause: Clause, verb: number): boolean => {
  for (let at = verb - 1; at >= verb - 3; at -= 1) {
    const word = wordAt(clause, at);
    if (NEGATIONS.has(word)) return true;
    if (!AUXILIARIES.has(word) && !isAdverb(word)) return false;
  }
  return false;
};

/** "declined to say": nothing was said. */
export const isRefused = (clause: Clause, verb: number): boolean =>
  wordAt(clause, verb - 1) === 'to' && /^(?:declin|refus)/u.test(wordAt(clause, verb - 2));

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
export const isSupposed = (clause: Clause, verb: number, form: VerbForm): boolean =>
  DOING.has(form.lemma) && SUPPOSING.test(wordAt(clause, verb - 1));

/** What can follow a verb but hardly a noun: "calls the vote". */
const OBJECT = /^(?:the|an?|him|them|his|their)$/u;
const BARE_SUBJECT = /^(?:i|we|you|they|who|that)$/u;

/** "a plan called “X”", "a ship dubbed Old Jane": the verb gives a name, and nobody speaks. */
const isNamed = (clause: Clause, verb: number, { kind }: Mention): boolean => {
  const next = clause.tokens[verb + 1];
  return (kind === 'thing' || kind === 'generic') && (next?.kind === 'quote' || next?.capital === true);
};

/** "three words: “…”", "the critics with the remarks": people in the plural take no verb in -s, so it is a noun. */
const isPluralNoun = (
  clause: Clause,
  verb: number,
  { form }: VerbForm,
  { kind, plural, head }: Mention,
): boolean =>
  form === 'present' &&
  isHomograph(wordAt(clause, verb)) &&
  ((plural && kind === 'source') ||
    /^(?:i|we|you|they)$/u.test(head) ||
    (kind === 'generic' && /[^s]s$/u.test(head)));

/** Whether form and subject go together: "the critics claim" but not "the critic claim"; no bare "plan called X". */
export const fits = (clause: Clause, verb: number, form: VerbForm, { mention, sure }: Subject): boolean => {
  const beside = mention.to === verb;
  if (form.form === 'past' && beside && NAMING.has(form.lemma) && isNamed(clause, verb, mention))
    return false;
  const takesObject = OBJECT.test(wordAt(clause, verb + 1));
  if (isPluralNoun(clause, verb, form, mention)) return false;
  if (isHomograph(wordAt(clause, verb)) && !takesObject && !introduces(clause, verb)) return false;
  if (form.form !== 'base' || !beside)
    return form.core || sure || introduces(clause, verb) || (form.form === 'ing' && takesObject);
  const { head, kind, plural } = mention;
  return (
    plural ||
    BARE_SUBJECT.test(head) ||
    (kind === 'generic' && head.endsWith('s')) ||
    (kind === 'thing' && head.endsWith('s'))
  );
};
