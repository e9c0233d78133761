import type { Attribution, ForceStatement, ForceTopic } from '../extraction.js';
import { speakerWithin } from '../figures/speaker.js';
import type { Layout, Sentence } from '../passages/types.js';
import { sliceOf } from '../span.js';
import { announcesForce, forceAt, goesOn, isForceStatement, isPlan, isPlanned } from './statement.js';
import { topicsOf } from './topics.js';

type Read = {
  readonly sentence: Sentence;
  readonly text: string;
  readonly about: readonly ForceTopic[];
  /** It says by itself, or under its heading, what a force is to be. */
  readonly states: boolean;
};

/** The body sentences of an article, each with what it says by itself. */
const readSentences = (layout: Layout): readonly Read[] => {
  const read: Read[] = [];
  let announced = false;
  for (const sentence of layout.sentences) {
    const role = layout.paragraphs[sentence.paragraph - 1]?.role;
    const text = sliceOf(layout.article.text, sentence);
    if (role === 'heading') announced = announcesForce(text);
    if (role !== 'body') continue;
    const own = isForceStatement(text);
    const about = own || isPlanned(text) ? topicsOf(text) : [];
    read.push({ sentence, text, about, states: own || (announced && isPlan(text, about.length > 0)) });
  }
  return read;
};

/** Whether a sentence goes on with a statement in its paragraph, or with one right before or behind it. */
const continues = (all: readonly Read[], at: number, stated: ReadonlySet<number>): boolean => {
  const { sentence, text, about } = all[at] ?? {};
  if (sentence === undefined || text === undefined || !goesOn(text, (about?.length ?? 0) > 0)) return false;
  if (stated.has(sentence.paragraph) || all[at + 1]?.states === true) return true;
  return all[at - 1]?.states === true;
};

/** The sentences that are statements, by themselves or because they go on with one. */
const statementsOf = (layout: Layout): readonly Read[] => {
  const all = readSentences(layout);
  const stated = new Set<number>();
  const found: Read[] = [];
  for (const [at, read] of all.entries()) {
    const states = read.states || continues(all, at, stated);
    if (!states) continue;
    stated.add(read.sentence.paragraph);
    found.push(read);
  }
  return found;
};

/**
 * The statements of an article about what a force would be, do, have or be posted at, in text order: whole sentences,
 * with the topics that they touch and who says them. Questions ("whether it would respond") are none.
 */
export const findForces = (layout: Layout, attribution: Attribution): readonly ForceStatement[] =>
  statementsOf(layout).map(({ sentence, text, about }) => {
    const span = { start: sentence.start, end: sentence.end };
    const force = forceAt(text);
    const words = force === null ? span : { start: span.start + force.start, end: span.start + force.end };
    const speaker = speakerWithin(layout.article.text, attribution.speakerAt(span), span, words);
    return { ...span, paragraph: sentence.paragraph, about, speaker };
  });
