import { answerQuestion } from '../answer/ask.js';
import { placeOfExcerpt } from '../answer/cards-place.js';
import { type Choice, choose } from '../answer/choose.js';
import { rankSentences } from '../answer/rank.js';
import { show } from '../answer/show.js';
import type { Outcome } from '../answer/types.js';
import type { Pause } from '../desk/in-slices.js';
import type { DeskParts } from '../desk/types.js';
import type { AskedSpeaker } from '../question/types.js';
import { sliceOf } from '../span.js';
import { isForeign, LEAST, outcomeOf } from './judge.js';
import { withNumbersMarked } from './marked.js';
import { capMessage, withoutMarkup } from './markup.js';
import { compareNumbers, type Shown } from './numbers.js';
import type { ReadStatement } from './read.js';
import { readAfter } from './read-after.js';
import { statementsIn } from './statements.js';
import type { Finding, Statement } from './types.js';
import { type Weighed, weigh } from './weigh.js';

/** Most statements of a message that are looked up. */
export const STATEMENTS_MOST = 8;
/** Most excerpts beside one statement. */
export const BESIDE_MOST = 2;
/** How far the second excerpt may stay behind the first. */
const BEHIND_MOST = 0.25;

const silent = (statement: Statement): Finding => ({
  statement,
  outcome: 'silent',
  excerpts: [],
  numbers: [],
});

const atMostPerhaps = (outcome: Outcome): Outcome => (outcome === 'found' ? 'perhaps' : outcome);

const byScore = (a: Weighed, b: Weighed): number => b.score - a.score;

/** A number that surely is of the same thing, in a sentence that speaks of the statement by its words too. */
const isSureNumber = ({ figure, words, predicate }: Weighed): boolean =>
  figure === 1 && words >= LEAST.perhaps.words && predicate >= LEAST.perhaps.predicate;

/** Behind the best one those with a number of the same thing come first: where articles differ, both numbers are shown. */
const inOrder = (spoken: readonly Weighed[]): readonly Weighed[] => {
  const [best, ...others] = spoken;
  if (best === undefined || best.figure === 0) return spoken;
  return [best, ...others.filter(isSureNumber), ...others.filter((one) => !isSureNumber(one))];
};

/** The sentences that speak of a statement, best first, none that is worse than the best of them by much. */
const speakingOf = (read: ReadStatement, weighed: readonly Weighed[]): readonly Weighed[] => {
  const hasNumber = read.figures.length > 0;
  const spoken = weighed.filter((one) => outcomeOf(one, hasNumber) !== 'silent').sort(byScore);
  const least = (spoken[0]?.score ?? 0) - BEHIND_MOST;
  return inOrder(spoken.filter((one) => one.score >= least || isSureNumber(one)));
};

const shownFrom = (parts: DeskParts, { asked }: ReadStatement, choice: Choice): Shown => {
  const excerpt = show(parts, asked, choice);
  const place = placeOfExcerpt(parts, excerpt);
  const desk = place === null ? undefined : parts.articles[place.article];
  return { choice, excerpt, figures: desk?.extraction.figures ?? [] };
};

const findClaim = async (
  parts: DeskParts,
  statement: Statement,
  read: ReadStatement,
  pause: Pause,
): Promise<Finding> => {
  if (isForeign(read)) return silent(statement);
  const ranked = await rankSentences(parts, read.wanted, read.asked);
  const spoken = speakingOf(
    read,
    ranked.map((scored) => weigh(read, scored)),
  );
  const [best] = spoken;
  if (best === undefined) return silent(statement);
  await pause();
  const choices = choose(
    parts,
    read.wanted,
    read.asked,
    spoken.map(({ scored }) => scored),
    BESIDE_MOST,
  );
  const shown = choices.map((choice) => shownFrom(parts, read, choice));
  const numbers = compareNumbers(read, shown).map(({ said, theirs }) => ({
    said: sliceOf(statement.text, said),
    theirs,
  }));
  const excerpts = withNumbersMarked(read.figures, shown, numbers);
  const outcome = outcomeOf(best, read.figures.length > 0);
  return { statement, outcome: read.completed ? atMostPerhaps(outcome) : outcome, excerpts, numbers };
};

/** A question in a message is answered as one that is typed. */
const findAnswer = async (parts: DeskParts, statement: Statement, words: string): Promise<Finding> => {
  const { outcome, excerpts } = await answerQuestion(parts, words);
  return { statement, outcome, excerpts: excerpts.slice(0, BESIDE_MOST), numbers: [] };
};

/**
 * What the articles say to each statement of a message, in its order: the first eight are looked up. A statement that no
 * article speaks of is `silent`. Throws only what `pause` throws; the same parts and message give the same findings.
 * `pause` is awaited before each statement and before its excerpts are chosen, so that others may run.
 */
export const find = async (parts: DeskParts, message: string, pause: Pause): Promise<readonly Finding[]> => {
  const words = withoutMarkup(capMessage(message));
  const findings: Finding[] = [];
  let person: AskedSpeaker | null = null;
  let before: string | null = null;
  for (const statement of statementsIn(message).slice(0, STATEMENTS_MOST)) {
    await pause();
    const own = sliceOf(words, statement);
    const read = readAfter(parts, own, before, person);
    person = read.person;
    before = read.text;
    const found =
      statement.kind === 'question'
        ? findAnswer(parts, statement, own)
        : findClaim(parts, statement, read, pause);
    findings.push(await found);
  }
  return findings;
};
