import type { DeskParts } from '../desk/types.js';
import { casingOf } from '../question/casing.js';
import { readQuestion } from '../question/index.js';
import { withNearest } from '../question/nearest.js';
import { withSynonyms } from '../question/synonyms.js';
import { asksForComing } from '../question/time-asked.js';
import type { Reading } from '../question/types.js';
import { overlaps, sliceOf } from '../span.js';
import { unknownIn } from './cards-terms.js';
import { type Choice, choose, EXCERPTS_MOST } from './choose.js';
import { lookupOf } from './evidence/lookup.js';
import type { Asked } from './evidence/sentence-score.js';
import { type Wanted, wantedRoles } from './fit/index.js';
import { judge } from './outcome.js';
import { rankSentences } from './rank.js';
import { show } from './show.js';
import { isSoldiers } from './troops-counted.js';
import type { Answer, QuestionCommand } from './types.js';

/** How a question is asked. */
export type AskOptions = {
  /** The command that was used: /who, /troops and /quote say what type of answer is wanted. */
  readonly command?: QuestionCommand | undefined;
  /** Takes those that are to be shown out of more excerpts than an answer holds, best first. */
  readonly among?: ((choices: readonly Choice[]) => readonly Choice[]) | undefined;
};

const askedOf = (parts: DeskParts, reading: Reading): Asked => {
  const plain = withSynonyms(parts.index, parts.index.query(reading.text, reading.without));
  const query = withNearest(parts.index, plain, casingOf(parts).isMostlyCapital);
  return { query, lookup: lookupOf(parts.index, query), plain };
};

/** Whether people of a force are counted, and not those of a named state (“how many French soldiers”). */
const asksSoldiers = ({ text, asks, counted, names }: Reading): boolean =>
  asks !== null &&
  counted.some((span) => isSoldiers(sliceOf(text, span))) &&
  !names.some((name) => overlaps(name, asks));

const wantedOf = (reading: Reading, { query, lookup }: Asked): Wanted => {
  const { counted } = reading;
  const words = [...query.terms.entries()]
    .filter(([, term]) => counted.length === 0 || counted.some((span) => overlaps(span, term)))
    .map(([word]) => word);
  return {
    reading,
    lookup,
    counted: new Set(words),
    soldiers: asksSoldiers(reading),
    coming: asksForComing(reading.text),
    roles: wantedRoles(reading),
  };
};

/** A question with the excerpts chosen for it, before they are judged. */
export type Inspected = {
  readonly wanted: Wanted;
  readonly asked: Asked;
  readonly choices: readonly Choice[];
};

/** Excerpts out of which `AskOptions.among` takes some. */
const RANKED_MOST = 5 * EXCERPTS_MOST;

/** Reads a question and chooses excerpts, best first; whether they answer is not said. */
export const inspect = async (
  parts: DeskParts,
  question: string,
  options: AskOptions = {},
): Promise<Inspected> => {
  const reading = readQuestion(question, parts, options.command);
  const asked = askedOf(parts, reading);
  const wanted = wantedOf(reading, asked);
  const ranked = await rankSentences(parts, wanted, asked);
  const { among } = options;
  const choices =
    among === undefined
      ? choose(parts, wanted, asked, ranked)
      : among(choose(parts, wanted, asked, ranked, RANKED_MOST)).slice(0, EXCERPTS_MOST);
  return { wanted, asked, choices };
};

/**
 * Answers a typed question with verbatim excerpts, best first, or says that the articles are silent or that it is in
 * doubt. At most 300 characters and 32 terms of the question are read. The same parts and question give the same answer.
 */
export const answerQuestion = async (
  parts: DeskParts,
  question: string,
  options: AskOptions = {},
): Promise<Answer> => {
  const { wanted, asked, choices } = await inspect(parts, question, options);
  const { outcome, askedFor } = judge(parts, wanted, asked, choices);
  const excerpts = choices.map((choice) => show(parts, asked, choice));
  return {
    question,
    command: options.command ?? wanted.reading.command,
    desk: parts.version,
    outcome,
    excerpts: outcome === 'silent' ? [] : excerpts,
    nearest: outcome === 'silent' ? excerpts : [],
    unknownWords: unknownIn(asked.query),
    askedFor,
    suggestions: [],
    card: { kind: 'passages' },
  };
};
