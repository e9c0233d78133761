import type { Span } from '../span.js';
import type { Ground } from './evidence/ground.js';

/** Most characters of an excerpt of more than one sentence; a single longer sentence stays whole. */
export const EXCERPT_LENGTH_MOST = 350;

/** Sentences of an article, both ends included. */
export type Run = { readonly first: number; readonly last: number };

/** The span of a run of sentences: one contiguous slice of the article. */
export const spanOf = (ground: Ground, { first, last }: Run): Span => ({
  start: ground.desk.layout.sentences[first]?.start ?? 0,
  end: ground.desk.layout.sentences[last]?.end ?? 0,
});

const lengthOf = (ground: Ground, run: Run): number => {
  const { start, end } = spanOf(ground, run);
  return end - start;
};

const roleAt = (ground: Ground, sentence: number) =>
  ground.desk.layout.paragraphs[ground.paragraphs[sentence] ?? -1]?.role;

/** Whether a run may take in a sentence: it exists, is of the same kind of text, and the excerpt stays short. */
const mayTake = (ground: Ground, run: Run, sentence: number): boolean =>
  ground.desk.layout.sentences[sentence] !== undefined &&
  roleAt(ground, sentence) === roleAt(ground, run.first) &&
  lengthOf(ground, { first: Math.min(run.first, sentence), last: Math.max(run.last, sentence) }) <=
    EXCERPT_LENGTH_MOST;

/** What a neighbouring sentence is worth to an excerpt; the run is what stands already. */
export type Worth = (run: Run, sentence: number) => number;

const sameParagraph = (ground: Ground, a: number, b: number): boolean =>
  ground.paragraphs[a] === ground.paragraphs[b];

/** A neighbour in another paragraph is taken only when it is worth something. */
const worthOf = (ground: Ground, run: Run, sentence: number, worth: Worth): number => {
  if (!mayTake(ground, run, sentence)) return -1;
  const value = worth(run, sentence);
  const near = sameParagraph(ground, sentence, sentence < run.first ? run.first : run.last);
  return near || value > 0 ? value : -1;
};

/**
 * Grows an excerpt around its best sentence, by whole sentences, to at most 350 characters: each time towards the
 * neighbour that is worth more, the next one when they are equal.
 */
export const grow = (ground: Ground, sentence: number, worth: Worth): Run => {
  let run: Run = { first: sentence, last: sentence };
  for (;;) {
    const before = worthOf(ground, run, run.first - 1, worth);
    const after = worthOf(ground, run, run.last + 1, worth);
    if (before < 0 && after < 0) return run;
    run = after >= before ? { ...run, last: run.last + 1 } : { ...run, first: run.first - 1 };
  }
};
