import type { Layout, Paragraph } from '../passages/types.js';
import type { Span } from '../span.js';
import { isDemonym } from './lexicon/places.js';
import { SUFFIXES } from './lexicon/titles.js';
import { givenNames, plainWords } from './lists/index.js';
import { isTitle } from './names.js';
import { isFunctionWord, type Run, runsIn } from './runs.js';
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

const isAcronym = (word: Word): boolean => /^\p{Lu}{2,}$/u.test(word.text);

/** Whether a word at the start of a run stands there only because a sentence opens with it. */
const isOpener = (word: Word, alone: boolean): boolean => {
  if (isFunctionWord(word.folded)) return word.opens || !givenNames.has(word.folded);
  if (!word.opens || givenNames.has(word.folded)) return false;
  return plainWords.has(word.folded) && !alone;
};

/** First position of the name in a run: after its last title, and after nationalities and sentence openers. */
const nameStart = (words: readonly Word[], { from, to }: Run): number => {
  let start = from;
  for (let at = from; at < to - 1; at += 1) if (isTitle(words[at]?.text ?? '')) start = at + 1;
  for (let at = start; at < to; at += 1) {
    const word = words[at];
    if (word === undefined) return to;
    const stripped =
      isOpener(word, at === to - 1) ||
      (at < to - 1 && ((isDemonym(word.folded) && !givenNames.has(word.folded)) || isAcronym(word)));
    if (!stripped) return at;
    start = at + 1;
  }
  return start;
};

/** Position after the last word that can belong to the name. */
const nameEnd = (words: readonly Word[], start: number, to: number): number => {
  let end = start;
  while (end < to && !(end > start && isFunctionWord(words[end]?.folded ?? ''))) end += 1;
  if (end - start > 1 && isTitle(words[end - 1]?.text ?? '') && !SUFFIXES.has(words[end - 1]?.folded ?? ''))
    return givenNames.has(words[end - 2]?.folded ?? '') ? end : start;
  return end;
};

const candidateOf = (words: readonly Word[], paragraph: Paragraph, run: Run): Candidate | null => {
  const from = nameStart(words, run);
  const to = nameEnd(words, from, run.to);
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined || to <= from) return null;
  if (to - from === 1 && (isTitle(first.text) || isDemonym(first.folded))) return null;
  const named = words.slice(from, to).filter((word) => word.letters);
  return {
    start: first.start,
    end: last.end,
    from,
    to,
    run: run.from,
    words,
    paragraph,
    key: named.map((word) => word.folded).join(' '),
  };
};

/** Every stretch of capitalised words that may name a person, in text order. */
export const candidatesIn = (layout: Layout): readonly Candidate[] => {
  const starts = new Set(layout.sentences.map(({ start }) => start));
  return layout.paragraphs.flatMap((paragraph) => {
    const words = wordsIn(layout.article.text, paragraph, starts);
    return runsIn(words)
      .map((run) => candidateOf(words, paragraph, run))
      .filter((candidate) => candidate !== null);
  });
};
