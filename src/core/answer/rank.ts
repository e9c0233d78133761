import type { DeskParts } from '../desk/types.js';
import type { Reading } from '../question/types.js';
import { fold } from '../question/words.js';
import { sliceOf } from '../span.js';
import { type SentencePlace, sentencePlaces } from './evidence/candidates.js';
import type { Ground } from './evidence/ground.js';
import { type Met, metIn } from './evidence/met.js';
import { type Asked, wordScore } from './evidence/sentence-score.js';
import { fitOf, type Wanted } from './fit/index.js';
import { isAskedSpeaker, namesAsked } from './fit/speaker.js';
import { furtherPlaces } from './sayings.js';

/** A sentence with its score. `words` is what its words alone are worth, `score` with what is asked for. */
export type Scored = SentencePlace & {
  readonly met: Met;
  readonly words: number;
  readonly fit: number;
  /** Whether the asked speaker says it, or is named beside words said; `null` when none is asked for. */
  readonly saidByAsked: 'yes' | 'near' | 'no' | null;
  readonly score: number;
};

/** Passages whose sentences are scored. */
const PASSAGES = 50;
/** Sentences that are looked at for the type of answer, best by words first. */
const FIT_MOST = 60;

/** What the type of answer adds, in shares of a full match of the words. */
const BONUS = { type: 0.3, amount: 0.6, speaker: 2, speakerNear: 1, quoted: 1 } as const;

const NUMERIC = new Set(['amount', 'money', 'duration', 'distance', 'percent', 'age']);

const holdsQuoted = (reading: Reading, ground: Ground, sentence: number): boolean => {
  const span = ground.desk.layout.sentences[sentence];
  if (span === undefined || reading.quoted.length === 0) return false;
  const text = fold(sliceOf(ground.desk.article.text, span));
  return reading.quoted.some((quoted) =>
    text.includes(fold(sliceOf(reading.text, quoted)).replace(/[\s.,!?…]+$/u, '')),
  );
};

const saidBy = (
  parts: DeskParts,
  wanted: Wanted,
  ground: Ground,
  sentence: number,
): Scored['saidByAsked'] => {
  const { speaker } = wanted.reading;
  if (speaker === null) return null;
  if (isAskedSpeaker(parts, speaker, ground.said[sentence]?.speaker ?? null)) return 'yes';
  return namesAsked(parts, wanted, ground, sentence) ? 'near' : 'no';
};

/** Whether a sentence is all that is asked for, whatever its words: the byline, or the speaker's words on nothing more. */
const isAll = ({ reading }: Wanted, { met }: Scored, isAsked: boolean): boolean =>
  reading.credit !== null || (met.words === 0 && isAsked);

const withType = (parts: DeskParts, wanted: Wanted, scored: Scored): Scored => {
  const { reading } = wanted;
  const { ground, sentence } = scored;
  const span = ground.desk.layout.sentences[sentence];
  if (span === undefined) return scored;
  const fit = fitOf(wanted, ground, span, sentence);
  const saidByAsked = saidBy(parts, wanted, ground, sentence);
  const quoted = holdsQuoted(reading, ground, sentence);
  const bonus =
    fit * (NUMERIC.has(reading.kind) ? BONUS.amount : BONUS.type) +
    (saidByAsked === 'yes' ? BONUS.speaker : saidByAsked === 'near' ? BONUS.speakerNear : 0) +
    (quoted ? BONUS.quoted : 0);
  const words = isAll(wanted, scored, saidByAsked === 'yes' || quoted) ? 1 : scored.words;
  return { ...scored, words, fit, saidByAsked, score: words + bonus };
};

const byScore = (a: Scored, b: Scored): number =>
  b.score - a.score || a.ground.desk.number - b.ground.desk.number || a.sentence - b.sentence;

/** The sentences of a desk that may answer a question, best first. */
export const rankSentences = async (
  parts: DeskParts,
  wanted: Wanted,
  asked: Asked,
): Promise<readonly Scored[]> => {
  const { reading } = wanted;
  const hits = await parts.index.rank(asked.query, PASSAGES);
  const mets = new Map<Ground, Met>();
  const metOf = (ground: Ground): Met => {
    const met = mets.get(ground) ?? metIn(ground, asked.lookup, asked.query.terms.length);
    mets.set(ground, met);
    return met;
  };
  return sentencePlaces(parts, hits, furtherPlaces(parts, reading), reading.credit)
    .map((place): Scored => {
      const met = metOf(place.ground);
      const words = wordScore(asked, place.ground, met, place.sentence, place.coverage);
      return { ...place, met, words, fit: 0, saidByAsked: null, score: words };
    })
    .sort(byScore)
    .slice(0, FIT_MOST)
    .map((scored) => withType(parts, wanted, scored))
    .sort(byScore);
};
