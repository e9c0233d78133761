import { MONEY } from './measure/units.js';
import { lowerAt, type Token } from './reading/tokens.js';
import type { Reading } from './reading/types.js';
import { signBefore } from './sign.js';

type Direction = 'up' | 'down';

const UP =
  'rise rises rose risen rising grow grows grew grown growing gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring surge surges surged surging increase increases increased increasing advance advances advanced advancing add adds added adding expand expands expanded expanding rally rallied rallying boost boosts boosted boosting raise raises raised raising leap leapt leaped spike spiked swell swelled rebound rebounded recover recovered strengthen strengthened firmed appreciate appreciated hike hiked lift lifted improve improved accelerate accelerated widen widened popped upped edged doubled tripled quadrupled skyrocketed skyrocketing rocketed ballooned ballooning mushroomed mounted escalated bounced vaulted ticked higher up';
const DOWN =
  'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing lose loses lost losing slide slides slid sliding slip slips slipped slipping plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling shrink shrinks shrank shrunk shrinking cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering sink sank sunk dip dips dipped dive dived dove shed sheds shedding slump slumps slumped retreat retreated ease eases eased weaken weakened depreciate depreciated contract contracted crash crashed nosedived slash slashes slashed slashing trim trims trimmed narrow narrowed worsen worsened halved collapse collapsed collapsing tank tanked sag sagged skid skidded erase erased erasing pare pared dwindle dwindled dwindling recede receded soften softened moderate moderated cool cooled slow slowed slowing deteriorate deteriorated diminish diminished swoon swooned down';

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ...UP.split(' ').map((word) => [word, 'up'] as const),
  ...DOWN.split(' ').map((word) => [word, 'down'] as const),
]);
const NOUN =
  /^(?:increase|rise|growth|gain|jump|surge|drop|fall|decline|decrease|reduction|cut|hike|boost)$/u;
const BETWEEN = /^(?:by|a|an|another|further|as|much|only|just|even|sharply|slightly|steadily|more)$/u;

/** Verbs with which "up" and "down" change their meaning: "made up 45 percent", "freed up $26 million". */
const PARTICLE_VERB =
  /^(?:make|makes|made|making|add|adds|added|adding|set|sets|free|frees|freed|give|gives|gave|put|puts|come|comes|came|build|builds|built|back|backed|pay|paid|signed|picked|turned|take|takes|took|break|broke|lay|laid)$/u;

const skipBack = (tokens: readonly Token[], from: number): number => {
  let at = from - 1;
  while (at > from - 4 && BETWEEN.test(lowerAt(tokens, at))) at -= 1;
  return at;
};

/** "raised $5 million": the sum is what is got, no change of something. */
const RAISING = /^rais(?:e|es|ed|ing)$/u;

/** Words of direction that are verbs with an object: "the rise to 30" has none. */
const VERB =
  /^(?:.{2,}ed|.{3,}ing|cut|cuts|raises?|lowers|reduces?|increases|boosts|lifts|slashes|trims|shrank|hikes)$/u;

const REACH = 6;

/** "cut costs by 10 percent", "fell for a week, by 10 percent": the verb stands before its object. */
const verbOfBy = (tokens: readonly Token[], by: number): Direction | null => {
  const first = lowerAt(tokens, by - 1) === ',' ? by - 2 : by - 1;
  for (let at = first; at >= 0 && at >= by - REACH; at -= 1) {
    if (/^[,;:.“”"()]$/u.test(lowerAt(tokens, at))) return null;
    const direction = directionAt(tokens, at);
    if (direction !== null) return direction;
  }
  return null;
};

/** Whether a word of rising or falling stands at a position. */
export const isDirection = (tokens: readonly Token[], at: number): boolean =>
  directionAt(tokens, at) !== null;

const directionAt = (tokens: readonly Token[], at: number): Direction | null => {
  const word = lowerAt(tokens, at);
  return isParticle(tokens, at) ? null : (DIRECTIONS.get(word) ?? null);
};

const isParticle = (tokens: readonly Token[], at: number): boolean =>
  /^(?:up|down)$/u.test(lowerAt(tokens, at)) && PARTICLE_VERB.test(lowerAt(tokens, at - 1));

/** Objects that are numbers themselves: "cut the number of ships to 40". */
const NUMBER_NOUN =
  /^(?:number|numbers|total|count|toll|tally|size|figure|forecast|estimate|target|goal|price|prices|rate|rates|ratio|share|stake|limit|cap|ceiling|threshold|workforce|staff|headcount|quota|capacity|output|production|budget|deficit|debt|age)$/u;
const TO_REACH = 9;

/** "cut its rate to 2.25 percent", "raised the number of seats to 40": the verb before its object, no amount between. */
const verbOfTo = (tokens: readonly Token[], to: number, measure: boolean): Direction | null => {
  let number = measure;
  for (let at = to - 1; at >= 0 && at >= to - TO_REACH; at -= 1) {
    const word = lowerAt(tokens, at);
    if (tokens[at]?.kind !== 'word') return null;
    const direction = VERB.test(word) ? directionAt(tokens, at) : null;
    if (direction !== null) return number || at === to - 1 ? direction : null;
    number ||= NUMBER_NOUN.test(word);
  }
  return null;
};

/** "an increase of 10", "a cut of 200,000". */
const nounBefore = (tokens: readonly Token[], of: number): Direction | null => {
  const noun = lowerAt(tokens, of - 1);
  if (!NOUN.test(noun)) return null;
  return DIRECTIONS.get(noun) ?? (/^(?:growth|hike)$/u.test(noun) ? 'up' : 'down');
};

/** "were off 2 percent": below what it was. */
const isOff = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'off' &&
  /^(?:is|are|was|were|,|ended|closed|finished|traded|trading)$/u.test(lowerAt(tokens, at - 1));

const CLOSING =
  /^(?:is|are|was|were|end|ends|ended|close|closes|closed|finish|finished|trade|traded|trading|settle|settled|open|opened)$/u;
const UPWARD = /^(?:higher|up|stronger|firmer)$/u;
const DOWNWARD = /^(?:lower|down|weaker|softer)$/u;

/** "ended 0.3 percent lower": a direction behind the amount, unless something is compared ("lower than"). */
const closing = (tokens: readonly Token[], at: number, { to, unit }: Reading): Direction | null => {
  if (unit === null || !CLOSING.test(lowerAt(tokens, at)) || lowerAt(tokens, to + 1) === 'than') return null;
  const word = lowerAt(tokens, to);
  return UPWARD.test(word) ? 'up' : DOWNWARD.test(word) ? 'down' : null;
};

/** "fell an average of 3 percent". */
const AVERAGE = /^(?:average|total|combined)$/u;

/**
 * Whether the words before an amount (and before its hedge) make it a change by or to the value: "rose by 5 percent",
 * "fell to 30", "down 2 percent", "an increase of 10". `from` is where the amount or its hedge begins. A bound ("rose above 30 percent") and both
 * a limit of time are no change, and neither are both ends ("fell from 40 to 30").
 */
export const readDirection = (tokens: readonly Token[], from: number, reading: Reading): Direction | null => {
  if (reading.attributive) return null;
  const before = lowerAt(tokens, from - 1);
  const signed = signBefore(tokens, from);
  if (signed !== null) return signed;
  if (/^(?:above|below)$/u.test(lowerAt(tokens, from)) && from < reading.from) return null;
  if (lowerAt(tokens, from) === 'within' && from < reading.from) return null;
  if (before === 'of' && AVERAGE.test(lowerAt(tokens, from - 2))) return directionAt(tokens, from - 4);
  if (before === 'of') return reading.unit !== null ? null : nounBefore(tokens, from - 1);
  if (before === 'by') return verbOfBy(tokens, from - 1);
  if (isOff(tokens, from - 1)) return reading.unit === null ? null : 'down';
  if (before === 'to' && from < reading.from) return null;
  const at = before === 'to' ? skipBack(tokens, from - 1) : skipBack(tokens, from);
  if (RAISING.test(lowerAt(tokens, at)) && before !== 'to' && MONEY.has(reading.unit ?? '')) return null;
  const stated = before === 'to' || at < from - 1;
  const direction = stated || reading.unit !== null ? directionAt(tokens, at) : null;
  if (direction !== null || isParticle(tokens, at)) return direction;
  return before === 'to' ? verbOfTo(tokens, from - 1, reading.unit !== null) : closing(tokens, at, reading);
};
