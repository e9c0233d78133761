import { isNear } from '../../question/near.js';
import type { Reading } from '../../question/types.js';
import { wordsIn } from '../../question/words.js';
import { overlaps, type Span, sliceOf } from '../../span.js';
import type { Choice } from '../choose.js';
import { metInRun } from '../evidence/mass.js';
import type { Asked } from '../evidence/sentence-score.js';
import { fitOf, hasRole, type Wanted } from '../fit/index.js';
import { spanOf } from '../grow.js';
import { isOfficeElsewhere } from './office.js';

/** What speaks for and against an excerpt being the answer. */
export type Signs = {
  /** What the words of its best sentence and their surroundings are worth, in shares of the question's idf mass. */
  readonly words: number;
  /** The share of the question's idf mass that stands in the excerpt itself. */
  readonly coverage: number;
  /** How well it holds the type of thing asked for: from 0 on. */
  readonly fit: number;
  /** Whether the asked speaker says it, or is named beside words said; `null` when none is asked for. */
  readonly saidByAsked: 'yes' | 'near' | 'no' | null;
  /** Whether the excerpt names the asked speaker. */
  readonly speakerNamed: boolean;
  /** A name of the question that its article does not have. */
  readonly nameMissing: boolean;
  /** A role is asked for and stands beside no name, or is one of another body. */
  readonly roleMissing: boolean;
  /** Of the words that are neither names nor roles none stands in the excerpt. */
  readonly predicateMissing: boolean;
};

/** Weight from which a question word counts as met. */
const MET = 0.5;

const within = (spans: readonly Span[], word: Span): boolean => spans.some((span) => overlaps(span, word));

const predicates = (reading: Reading, { query }: Asked): readonly number[] =>
  [...query.terms.entries()]
    .filter(([, term]) => !within(reading.names, term) && !within(reading.roles, term))
    .map(([word]) => word);

const namesSpeaker = ({ speaker }: Reading, text: string): boolean =>
  speaker !== null &&
  wordsIn(text).some(({ folded }) =>
    [...speaker.names, ...speaker.roles].some((word) => isNear(word, folded)),
  );

/** Reads the signs of an excerpt. */
export const signsOf = (wanted: Wanted, asked: Asked, choice: Choice): Signs => {
  const { ground, run, best } = choice;
  const { met } = best;
  const { terms, mass } = asked.query;
  const inRun = terms.map((_, word) => metInRun(met, run, word));
  const spoken = ground.said[best.sentence]?.terms;
  const bySpeaker = (word: number): boolean =>
    [...(spoken ?? [])].some((term) => asked.lookup.get(term)?.some((sense) => sense.word === word) === true);
  const inArticle = (word: number): boolean =>
    (met.inArticle[word] ?? 0) >= MET || (met.inTitle[word] ?? 0) >= MET || bySpeaker(word);
  const names = [...terms.entries()].filter(([, term]) => within(wanted.reading.names, term));
  const others = predicates(wanted.reading, asked);
  const covered = terms.reduce((sum, { idf }, word) => sum + idf * (inRun[word] ?? 0), 0);
  return {
    words: best.words,
    coverage: mass === 0 ? 0 : covered / mass,
    fit: Math.max(best.fit, fitOf(wanted, ground, spanOf(ground, run), best.sentence)),
    saidByAsked: best.saidByAsked,
    speakerNamed: namesSpeaker(wanted.reading, sliceOf(ground.desk.article.text, spanOf(ground, run))),
    nameMissing: names.some(([word]) => !inArticle(word)),
    roleMissing:
      wanted.reading.kind === 'person' &&
      wanted.roles.size > 0 &&
      (!hasRole(wanted, ground, spanOf(ground, run)) ||
        isOfficeElsewhere(wanted, asked, ground, spanOf(ground, run))),
    predicateMissing: others.length > 0 && others.every((word) => (inRun[word] ?? 0) < MET),
  };
};
