import type { DeskParts } from '../desk/types.js';
import type { Choice } from './choose.js';
import type { Asked } from './evidence/sentence-score.js';
import type { Wanted } from './fit/index.js';
import { askedForIn } from './rules/asked-for.js';
import { doubtsOf, isDoubtful, NO_DOUBTS } from './rules/doubts.js';
import { outsideOf } from './rules/outside.js';
import { type Signs, signsOf } from './rules/signs.js';
import { sayingsOf } from './sayings.js';
import type { Answer, Outcome } from './types.js';

/**
 * Shares of the question's idf mass that the words of an excerpt are worth: below the first the articles are silent,
 * below the second it is in doubt. `lead`: how far the next excerpt must stay behind; `said`: the share that must stand
 * in words of the asked speaker. Round values, set on openly licensed questions: the first two with the answering
 * article taken away, the lead by leave-one-article-out (docs/answers.md).
 */
export const THRESHOLD = { silent: 0.35, found: 0.8, lead: 0.02, said: 0.15 } as const;

/** How sure an answer is, and what the excerpts lack of what was asked for. */
export type Judgement = { readonly outcome: Outcome; readonly askedFor: Answer['askedFor'] };

/** Somebody of whom no article has a word, and whom the excerpt does not even name. */
const isMute = (parts: DeskParts, { reading }: Wanted, { saidByAsked, speakerNamed }: Signs): boolean =>
  saidByAsked === 'no' && !speakerNamed && sayingsOf(parts, reading.speaker).length === 0;

const leadOf = ([first, second]: readonly Choice[]): number =>
  (first?.best.score ?? 0) - (second?.best.score ?? 0);

/** Somebody may say several things on a topic: where the asked speaker speaks of all of it, another such excerpt is no doubt. */
const isSaid = ({ saidByAsked, coverage }: Signs): boolean =>
  saidByAsked === 'yes' && coverage >= THRESHOLD.found;

/** Where the asked speaker has words on some of what is asked, they may be meant: what else is asked may be put otherwise. */
const isPartlySaid = ({ saidByAsked, coverage }: Signs): boolean =>
  saidByAsked === 'yes' && coverage >= THRESHOLD.said;

/** Whether the first of the chosen excerpts answers: by its score, and by what was asked for. */
export const judge = (
  parts: DeskParts,
  wanted: Wanted,
  asked: Asked,
  choices: readonly Choice[],
): Judgement => {
  const { reading } = wanted;
  const [first] = choices;
  if (first === undefined) return { outcome: 'silent', askedFor: askedForIn(reading, NO_DOUBTS, 'silent') };
  const signs = signsOf(wanted, asked, first);
  const doubts = doubtsOf(reading, signs);
  const isBeside = signs.words < THRESHOLD.silent && signs.saidByAsked !== 'yes';
  const outside = outsideOf(parts.index, reading, asked.plain);
  const isSilent = isBeside || (outside.isOutside && !isPartlySaid(signs)) || isMute(parts, wanted, signs);
  const isSure = !isDoubtful(doubts) && !outside.isDoubtful;
  const isFound =
    isSure && signs.words >= THRESHOLD.found && (leadOf(choices) >= THRESHOLD.lead || isSaid(signs));
  const outcome = isSilent ? 'silent' : isFound ? 'found' : 'perhaps';
  return { outcome, askedFor: outcome === 'found' ? null : askedForIn(reading, doubts, outcome) };
};
