import type { DeskParts } from '../desk/types.js';
import { withoutMarks } from '../question/marks.js';
import { sliceOf } from '../span.js';
import { inFormOf } from './countries.js';
import type { Earlier } from './earlier.js';
import type { Phrase, PhraseKind } from './phrases.js';
import { type Target, targetsIn } from './targets.js';

/** Most ways of reading a phrase that are tried. */
const READINGS_MOST = 3;

/** What a phrase of a kind can stand for, the likeliest first. */
const FITS: Readonly<Record<PhraseKind, readonly Target['kind'][]>> = {
  person: ['person', 'country'],
  country: ['country', 'adjective', 'person'],
  name: ['person', 'country', 'counted', 'topic'],
  date: ['date'],
  thing: ['counted', 'topic', 'thing'],
};

const ABOUT: ReadonlySet<string | null> = new Set(['about', 'on', 'regarding', 'over']);

const samePreposition = (a: string | null, b: string | null): boolean =>
  a === b || (ABOUT.has(a) && ABOUT.has(b) && a !== null && b !== null);

/** Of things the last one is what is done to or had; of the others the first one is who does it. */
const inOrder = (targets: readonly Target[], kind: Target['kind']): readonly Target[] => {
  const own = targets.filter((target) => target.kind === kind);
  return kind === 'thing' ? [...own].reverse() : own;
};

const lengthOf = (text: string): number => withoutMarks(text).length;

/** What a phrase can stand for; after a preposition a thing is all that follows it: “at the talks in Riyadh”. */
const fitting = (
  text: string,
  targets: readonly Target[],
  { kind, preposition }: Phrase,
): readonly Target[] => {
  if (preposition === null) {
    const own = FITS[kind].flatMap((wanted) => inOrder(targets, wanted));
    return [
      ...own.filter(
        (target) => target.preposition === null || target.kind === 'topic' || target.kind === 'thing',
      ),
      ...own.filter(
        (target) => target.preposition !== null && target.kind !== 'topic' && target.kind !== 'thing',
      ),
    ];
  }
  return targets
    .filter((target) => samePreposition(target.preposition, preposition))
    .map((target) => (target.kind === 'thing' ? { ...target, end: lengthOf(text) } : target));
};

const ARTICLE_BEFORE = /\b(?:the|a|an) $/iu;

/** The article that stands before the new words: theirs where they stay as typed, none before a name that has none. */
const rewritten = (text: string, target: Target, phrase: Phrase): string => {
  const isCountry = (target.kind === 'country' || target.kind === 'adjective') && phrase.kind === 'country';
  const words = isCountry ? inFormOf(phrase.text, sliceOf(text, target)) : phrase.text;
  const before = text.slice(0, target.start);
  const article = words === phrase.text ? phrase.article : '';
  const inForm = isCountry && (target.kind === 'adjective' || words !== phrase.text);
  const isName = phrase.kind !== 'thing' && phrase.kind !== 'date' && !inForm;
  const lead = article !== '' || isName ? before.replace(ARTICLE_BEFORE, '') : before;
  return `${lead}${article}${words}${text.slice(target.end)}`;
};

const appended = (text: string, { preposition, article, text: words }: Phrase): string =>
  `${withoutMarks(text)} ${preposition === null ? '' : `${preposition} `}${article}${words}`;

/** The earlier question with a phrase in the place of what it can stand for: the likeliest reading first, three at most. */
export const swapped = (parts: DeskParts, { reading }: Earlier, phrase: Phrase): readonly string[] => {
  if (reading.text === '') return [];
  const targets = fitting(reading.text, targetsIn(parts, reading), phrase);
  const questions = targets.map((target) => rewritten(reading.text, target, phrase));
  const adds = targets.length === 0 && (phrase.preposition !== null || phrase.kind === 'date');
  return [...new Set(adds ? [appended(reading.text, phrase)] : questions)].slice(0, READINGS_MOST);
};
