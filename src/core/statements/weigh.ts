import { levelAt } from '../answer/evidence/levels.js';
import { pairsAt } from '../answer/evidence/pairs.js';
import type { Scored } from '../answer/rank.js';
import type { Figure } from '../extraction.js';
import { isNear } from '../question/near.js';
import { speakerTokens } from '../question/speaker.js';
import { fold } from '../question/words.js';
import { isUnknown } from '../search/trace.js';
import type { QueryTerm } from '../search/types.js';
import { overlaps, type Span, sliceOf } from '../span.js';
import { comparable } from './comparable.js';
import type { ReadStatement } from './read.js';

/** What a sentence of an article has of a statement; shares from 0 to 1. */
export type Weighed = {
  readonly scored: Scored;
  /** The share of the statement's idf mass that the sentence and what stands around it meet. */
  readonly words: number;
  /** The same share of the words that are no names. */
  readonly predicate: number;
  /** A name of the statement that stands neither in the paragraph nor around it. */
  readonly nameMissing: boolean;
  /** How many names of the statement stand in the sentence itself. */
  readonly names: number;
  readonly saidBy: Scored['saidByAsked'];
  /** How surely it gives numbers of the things that the statement counts: 0 where neither does. */
  readonly figure: number;
  readonly score: number;
};

/** A name that is met nowhere nearer than the article is missing. */
const NAME_LEAST = 0.4;
/** In the sentence a name that is only related will do: a capital for its state. */
const RELATED_LEAST = 0.2;
/** What is added to the words: somebody else speaks, or the figure of the same thing stands there. Round on purpose. */
const BONUS = { spoken: 0.3, near: 0.2, other: -0.3, figure: 0.5, pairs: 0.1 } as const;

/** Names of a statement that no article has in any spelling. */
export const unknownNames = (statement: ReadStatement): readonly QueryTerm[] =>
  statement.asked.query.terms.filter(
    (term, at) => isUnknown(statement.asked.plain.terms[at] ?? term) && statement.names.has(term),
  );

const figuresAt = ({ ground, sentence }: Scored): readonly Figure[] => {
  const span = ground.desk.layout.sentences[sentence];
  return span === undefined ? [] : ground.desk.extraction.figures.filter((figure) => overlaps(figure, span));
};

const figureFit = ({ figures }: ReadStatement, scored: Scored): number => {
  if (figures.length === 0) return 0;
  const theirs = figuresAt(scored);
  const best = figures.map((said) => Math.max(0, ...theirs.map((one) => comparable(said, one))));
  return best.reduce((sum, one) => sum + one, 0) / figures.length;
};

const speakerBonus = (saidBy: Scored['saidByAsked']): number => {
  if (saidBy === null) return 0;
  return saidBy === 'yes' ? BONUS.spoken : saidBy === 'near' ? BONUS.near : BONUS.other;
};

/** What a word counts for as a predicate by where it stands: near the sentence only, never in a title. */
const NEAR = { before: 0.6, after: 0.5, paragraph: 0.4, paragraphBefore: 0.3 } as const;

/** How well a word is met at a sentence and in its paragraph, from 0 to 1. */
const nearAt = ({ ground, met, sentence }: Scored, word: number): number => {
  const { words, inSentence, inParagraph } = met;
  const paragraph = ground.paragraphs[sentence] ?? 0;
  const beside = (other: number): number =>
    ground.paragraphs[other] === paragraph ? (inSentence[other * words + word] ?? 0) : 0;
  return Math.max(
    inSentence[sentence * words + word] ?? 0,
    beside(sentence - 1) * NEAR.before,
    beside(sentence + 1) * NEAR.after,
    (inParagraph[paragraph * words + word] ?? 0) * NEAR.paragraph,
    paragraph > 0 ? (inParagraph[(paragraph - 1) * words + word] ?? 0) * NEAR.paragraphBefore : 0,
  );
};

const share = (part: number, whole: number, empty: number): number => (whole === 0 ? empty : part / whole);

/** The sentence before one that leaves open who “he” is: it may be whom that one names. */
const leadOf = ({ desk, paragraphs, said }: Scored['ground'], sentence: number): Span | undefined => {
  const own = desk.layout.sentences[sentence];
  const isOpen = said[sentence]?.speaker?.person == null && own !== undefined;
  const hasPronoun = isOpen && /^[“"‘]?(?:He|She)\b/u.test(sliceOf(desk.article.text, own));
  return hasPronoun && paragraphs[sentence - 1] === paragraphs[sentence]
    ? desk.layout.paragraphs[paragraphs[sentence] ?? -1]
    : undefined;
};

/** Whether the speaker of a statement says a sentence, or is at least named in it: it may hold the words of two. */
const spokenBy = (
  { wanted }: ReadStatement,
  { saidByAsked, ground, sentence }: Scored,
): Scored['saidByAsked'] => {
  const { speaker } = wanted.reading;
  const own = ground.desk.layout.sentences[sentence];
  if (saidByAsked !== 'no' || speaker === null || own === undefined) return saidByAsked;
  const span = { start: leadOf(ground, sentence)?.start ?? own.start, end: own.end };
  const words = speakerTokens(fold(sliceOf(ground.desk.article.text, span)));
  const named = [...speaker.names, ...speaker.roles].every((word) =>
    words.some((other) => isNear(word, other)),
  );
  return named ? 'near' : 'no';
};

/** Weighs a sentence of an article against a statement. */
export const weigh = (statement: ReadStatement, scored: Scored): Weighed => {
  const { query, lookup } = statement.asked;
  const { ground, met, sentence } = scored;
  const figure = figureFit(statement, scored);
  let [all, others, othersMass] = [0, 0, 0];
  let [names, nameMissing] = [0, false];
  for (const [word, term] of query.terms.entries()) {
    const counted = statement.counted.has(term) ? figure : 0;
    const level = Math.max(counted, levelAt(ground, lookup, met, sentence, word));
    all += term.idf * level;
    if (statement.names.has(term)) {
      nameMissing ||= level < NAME_LEAST && nearAt(scored, word) < RELATED_LEAST;
      if ((met.inSentence[sentence * met.words + word] ?? 0) >= NAME_LEAST) names += 1;
    } else {
      others += term.idf * Math.max(counted, nearAt(scored, word));
      othersMass += term.idf;
    }
  }
  // A statement of nothing but its speaker and a number has no words left: the speaker alone must carry it.
  const saidBy = spokenBy(statement, scored);
  const spoken = saidBy === 'yes' ? 1 : 0;
  const words = share(all, query.mass, spoken);
  const bonus =
    speakerBonus(saidBy) +
    BONUS.figure * figure +
    BONUS.pairs * pairsAt(ground, lookup, query.terms.length, sentence);
  const predicate = share(others, othersMass, spoken);
  return { scored, words, predicate, nameMissing, names, saidBy, figure, score: words + bonus };
};
