import type { Certainty } from '../extraction.js';
import type { Span } from '../span.js';
import { type Clause, mentionEnding, mentionStarting } from './clause.js';
import type { Mention } from './mention.js';

/** Verbs by which somebody names an amount, each with the words that may follow: "spoke of", "counts on", "wants". */
const NAMING: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const after: readonly (readonly [string, string])[] = [
    ['speak speaks spoke spoken talk talks talked', 'of about'],
    ['count counts counted', 'on'],
    ['ask asks asked', 'for'],
    ['call calls called', 'for'],
    ['want wants wanted seek seeks sought demand demands demanded request requests requested', ''],
    ['expect expects expected estimate estimates estimated reckon reckons reckoned', ''],
    ['propose proposes proposed envisage envisages envisaged mention mentions mentioned mooted', ''],
  ];
  return new Map(
    after.flatMap(([verbs, words]) =>
      verbs.split(' ').map((verb) => [verb, new Set(words.split(' '))] as const),
    ),
  );
})();
/** Of these verbs the naming is an act of speech; the others are an attitude that somebody tells of. */
const SPOKEN = /^(?:sp[eo]|talk|ask|call|demand|request|mention|propos)/u;
const BEFORE_VERB =
  /^(?:had|has|have|also|then|later|now|once|already|still|only|earlier|recently|again|even|just|first|[a-z]{2,}ly)$/u;
const RELAYING = new Set(['citing', 'quoting']);
const HEARING = new Set(['heard', 'hears', 'learned', 'learnt', 'learns']);
/** Words between verb and amount, at most. */
const REACH = 9;
const DIVIDES = /^(?:[,;:]|\p{Pd}+)$/u;

/** Somebody who names an amount, and how sure that is. */
export type Holder = { readonly mention: Mention; readonly certainty: Certainty };

const lowerAt = ({ tokens }: Clause, at: number): string => tokens[at]?.lower ?? '';

const isSomebody = ({ kind, possessive }: Mention): boolean =>
  !possessive && (kind === 'person' || kind === 'pronoun' || kind === 'source');

/** The subject right before a verb, over helping verbs and adverbs. */
const subjectBefore = (clause: Clause, verb: number): Mention | null => {
  let at = verb;
  while (BEFORE_VERB.test(lowerAt(clause, at - 1))) at -= 1;
  const mention = mentionEnding(clause, at);
  return mention !== null && isSomebody(mention) ? mention : null;
};

/** "citing four officials, it described a force of 30,000": the ones who are cited. */
const cited = (clause: Clause, at: number): Mention | null => {
  if (!RELAYING.has(lowerAt(clause, at))) return null;
  const mention = mentionStarting(clause, at + 1);
  return mention !== null && isSomebody(mention) ? mention : null;
};

/** A phrase without what it seems to be of: "officials [of 30,000 troops]". */
const withoutOf = (clause: Clause, mention: Mention): Mention => {
  const of = clause.tokens.slice(mention.from, mention.to).findIndex(({ lower }) => lower === 'of');
  const last = clause.tokens[mention.from + of - 1];
  return of < 1 || last === undefined ? mention : { ...mention, end: last.end, to: mention.from + of };
};

/** "heard from officials of 30,000 troops". */
const heard = (clause: Clause, at: number): Mention | null => {
  if (!HEARING.has(lowerAt(clause, at)) || lowerAt(clause, at + 1) !== 'from') return null;
  const mention = mentionStarting(clause, at + 2);
  return mention !== null && isSomebody(mention) ? withoutOf(clause, mention) : null;
};

const named = (clause: Clause, at: number): Holder | null => {
  const verb = lowerAt(clause, at);
  const words = NAMING.get(verb);
  if (words === undefined || clause.tokens[at]?.kind !== 'word') return null;
  if (!words.has('') && !words.has(lowerAt(clause, at + 1))) return null;
  const mention = subjectBefore(clause, at);
  return mention === null ? null : { mention, certainty: SPOKEN.test(verb) ? 'certain' : 'likely' };
};

/** Position of the token that holds an offset; -1 where none does. */
const tokenAt = ({ tokens }: Clause, offset: number): number =>
  tokens.findIndex(({ start, end }) => start <= offset && offset < end);

/** "“about 30,000” in the Morning Post": where the quoted words stand. */
const printed = (clause: Clause, at: number): Holder | null => {
  if (clause.tokens[at]?.kind !== 'quote' || lowerAt(clause, at + 1) !== 'in') return null;
  const mention = mentionStarting(clause, at + 2);
  if (mention === null || (mention.kind !== 'thing' && mention.kind !== 'source')) return null;
  return clause.tokens[mention.to - 1]?.capital === true ? { mention, certainty: 'likely' } : null;
};

const holds = ({ mention }: Holder, { start }: Span): boolean =>
  mention.start <= start && start < mention.end;

/**
 * Who names what stands at a span of a sentence, where that is another than who reports it: the subject of a verb of
 * naming right before it ("he spoke of 100,000, according to the paper"), or those who are cited ("the paper, citing
 * officials, …", "heard from officials of …"), or the paper in which quoted words stand. `null` where the words show nobody.
 */
export const holderOf = (clause: Clause, span: Span): Holder | null => {
  if (clause.mentions.length === 0) return null;
  const to = tokenAt(clause, span.start);
  const place = printed(clause, to);
  if (place !== null) return place;
  for (let at = to - 1; at >= 0; at -= 1) {
    const held = cited(clause, at) ?? heard(clause, at);
    const certain = held === null ? null : ({ mention: held, certainty: 'certain' } as const);
    if (certain !== null) return holds(certain, span) ? null : certain;
    const holder = to - at > REACH ? null : named(clause, at);
    if (holder !== null)
      return clause.tokens.slice(at, to).some(({ text }) => DIVIDES.test(text)) ? null : holder;
  }
  return null;
};
