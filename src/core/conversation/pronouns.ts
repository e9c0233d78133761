import type { DeskParts } from '../desk/types.js';
import { readQuestion } from '../question/index.js';
import { withoutMarks } from '../question/marks.js';
import { fold } from '../question/words.js';
import {
  countryBefore,
  groupBefore,
  matterBefore,
  personBefore,
  placeBefore,
  thingBefore,
} from './antecedents.js';
import type { Earlier } from './earlier.js';
import { targetsIn } from './targets.js';

type Kind = 'he' | 'she' | 'they' | 'it' | 'there' | 'that';

const KINDS: Readonly<Record<string, Kind>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  it: 'it',
  its: 'it',
  there: 'there',
  that: 'that',
  this: 'that',
  those: 'that',
  these: 'that',
};

const PRONOUN = /\b(?:he|him|his|she|hers|her|they|them|theirs|their|its|it|there|that|this|those|these)\b/gu;
const OWNING = /^(?:his|hers|their|theirs|its)$/u;

/** Verbs of things: “how long would it last” is no question about a country. */
const OF_THINGS =
  /^ (?:be|been|cost|take|last|mean|start|begin|end|happen|work|look|rest|include|contain|consist|depend)\b/u;

/** Whether “it” does something, as a country or a body does. */
const isAgent = (folded: string, end: number): boolean =>
  /^ \p{L}/u.test(folded.slice(end)) && !OF_THINGS.test(folded.slice(end));

type Pronoun = {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly owns: boolean;
  readonly acts: boolean;
};

/** “that” stands for something only at the end or after a word like “about”; “there is” stands for no place. */
const stands = (folded: string, kind: Kind, start: number, end: number): boolean => {
  if (kind === 'there')
    return (
      !/\b(?:is|are|was|were|be|will) $/u.test(folded.slice(0, start)) &&
      !/^ (?:is|are|was|were|be|will|any|a)\b/u.test(folded.slice(end))
    );
  if (kind !== 'that') return true;
  return withoutMarks(folded.slice(end)) === '';
};

const pronounsIn = (text: string): readonly Pronoun[] => {
  const folded = fold(text);
  return [...folded.matchAll(PRONOUN)].flatMap(({ index, 0: word }) => {
    const end = index + word.length;
    const kind = KINDS[word];
    if (kind === undefined || !stands(folded, kind, index, end)) return [];
    const owns = OWNING.test(word) || (word === 'her' && /^ \p{L}/u.test(folded.slice(end)));
    return [{ start: index, end, kind, owns, acts: isAgent(folded, end) }];
  });
};

/** Words that begin a clause of its own, whose pronoun stands for something of the clause before. */
const CLAUSE = /\b(?:if|when|that|because|while|before|after|until|whether|where|so|since|and|but)\b/u;

/** Whether the text itself names before a pronoun what it can stand for: a name, or a thing in the clause before. */
const isBound = (parts: DeskParts, text: string, { kind, start }: Pronoun): boolean => {
  if (kind === 'that') return false;
  const before = targetsIn(parts, readQuestion(text, parts)).filter((target) => target.start < start);
  if (kind === 'he' || kind === 'she') return before.some((target) => target.kind === 'person');
  if (before.some((target) => target.kind === 'country')) return true;
  const [first] = parts.index.query(text).terms;
  return first !== undefined && first.start < start && CLAUSE.test(fold(text.slice(first.end, start)));
};

const antecedentOf = (parts: DeskParts, earlier: Earlier, { kind, acts }: Pronoun): string | null => {
  switch (kind) {
    case 'he':
    case 'she':
      return personBefore(parts, earlier, kind);
    case 'they':
      return groupBefore(parts, earlier);
    case 'it':
      return (
        (acts ? countryBefore(parts, earlier) : null) ??
        thingBefore(parts, earlier) ??
        placeBefore(parts, earlier)
      );
    case 'there':
      return placeBefore(parts, earlier);
    case 'that':
      return matterBefore(parts, earlier);
  }
};

const written = ({ kind, owns }: Pronoun, antecedent: string): string => {
  if (kind === 'there') return `in ${antecedent}`;
  return owns ? `${antecedent}'s` : antecedent;
};

/** The text with what its pronouns stand for in the earlier turn in their place; `null` when none stands for anything there. */
export const withoutPronouns = (parts: DeskParts, earlier: Earlier, text: string): string | null => {
  const free = pronounsIn(text).filter((pronoun) => !isBound(parts, text, pronoun));
  let whole = '';
  let at = 0;
  for (const pronoun of free) {
    const antecedent = antecedentOf(parts, earlier, pronoun);
    if (antecedent === null) continue;
    whole += text.slice(at, pronoun.start) + written(pronoun, antecedent);
    at = pronoun.end;
  }
  return at === 0 ? null : whole + text.slice(at);
};
