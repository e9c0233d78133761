import { latin } from '../latin.js';
import { NUMBER } from '../letters.js';
import type { Layout, Paragraph } from '../passages/types.js';
import type { Span } from '../span.js';
import { DATE_WORDS } from './lexicon/function-words.js';
import { KNOWN_THINGS } from './lexicon/more-names.js';
import { isDemonym } from './lexicon/places.js';
import { SHIP_PREFIXES } from './lexicon/titles.js';
import { isTitle } from './names.js';
import { isFunctionWord, type Run, runsIn } from './runs.js';
import { trimRun } from './trim.js';
import { type Word, wordsIn } from './words.js';

/** A stretch of capitalised words that may name a person, without what stands before the name in its run. */
export type Candidate = Span &
  Run & {
    /** The words and marks of its paragraph. */
    readonly words: readonly Word[];
    readonly paragraph: Paragraph;
    /** Where its run of capitals begins: words between `run` and `from` are titles or nationalities. */
    readonly run: number;
    /** Folded words, one blank apart: candidates with equal keys are judged together. */
    readonly key: string;
  };

/** Whether a key or its first words are a known place, medium or work. */
const isKnownThing = (key: string): boolean => {
  const [first, second, third] = key.split(' ');
  return (
    KNOWN_THINGS.has(key) ||
    (second !== undefined && KNOWN_THINGS.has(`${first} ${second}`)) ||
    (third !== undefined && KNOWN_THINGS.has(`${first} ${second} ${third}`))
  );
};

const isNumber = (word: Word | undefined): boolean => NUMBER.test(word?.text ?? '');

/** Words of a run of capitals that can still hold a name; longer ones are headlines and lists. */
const LONGEST_RUN = 16;

const INITIALS = latin(/^(?:\p{Lu}\.)+\p{Lu}?$|^\p{Lu}$/u);
const NO_NAME = latin(/^(?:\p{Lu}{2,}s?|\p{L}\.?)$/u);
const CAPITALS = latin(/^\p{Lu}+$/u);

const isInitial = ({ text }: Word): boolean => INITIALS.test(text);

/** Whether one word can be a name by itself: no title, nationality, date or organisation's letters. */
const canStandAlone = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word === undefined || isTitle(word.text) || isDemonym(word.folded)) return false;
  if (NO_NAME.test(word.text)) return false;
  return !(DATE_WORDS.has(word.folded) && (isNumber(words[at + 1]) || isNumber(words[at - 1])));
};

const candidateOf = (words: readonly Word[], paragraph: Paragraph, run: Run): Candidate | null => {
  if (run.to - run.from > LONGEST_RUN) return null;
  const { from, to } = trimRun(words, run);
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined || to <= from) return null;
  if (SHIP_PREFIXES.has(words[from - 1]?.folded ?? '') && CAPITALS.test(words[from - 1]?.text ?? ''))
    return null;
  if (to - from === 1 && !canStandAlone(words, from)) return null;
  if (words.slice(from, to).every(isInitial)) return null;
  const key = words
    .slice(from, to)
    .filter((word) => word.letters)
    .map((word) => word.folded)
    .join(' ');
  if (isKnownThing(key)) return null;
  return { start: first.start, end: last.end, from, to, run: run.from, words, paragraph, key };
};

const HEADLINE_WORDS_LEAST = 4;
const HEADLINE_CAPITALS_LEAST = 0.7;

/** Whether nearly every word that can be written small has a capital, as in the headlines of many papers. */
const isTitleCase = (words: readonly Word[]): boolean => {
  const open = words.filter(({ letters, folded, opens }) => letters && !opens && !isFunctionWord(folded));
  const capitals = open.filter(({ capital }) => capital).length;
  return open.length >= HEADLINE_WORDS_LEAST && capitals >= HEADLINE_CAPITALS_LEAST * open.length;
};

const isHeadline = (words: readonly Word[], { role }: Paragraph): boolean =>
  (role === 'heading' || !/^[.!?…:”"»)]$/u.test(words.at(-1)?.text ?? '')) && isTitleCase(words);

/** The stretches of an article that may name persons; in headlines a capital tells nothing, so they stand apart. */
export type Candidates = { readonly running: readonly Candidate[]; readonly headlines: readonly Candidate[] };

/** Every stretch of capitalised words that may name a person, in text order. */
export const candidatesIn = (layout: Layout): Candidates => {
  const starts = new Set(layout.sentences.map(({ start }) => start));
  const running: Candidate[] = [];
  const headlines: Candidate[] = [];
  for (const paragraph of layout.paragraphs) {
    const words = wordsIn(layout.article.text, paragraph, starts);
    const found = runsIn(words)
      .map((run) => candidateOf(words, paragraph, run))
      .filter((candidate) => candidate !== null);
    (isHeadline(words, paragraph) ? headlines : running).push(...found);
  }
  return { running, headlines };
};
