import { lowerAt, type Token } from './reading/tokens.js';
import type { Reading } from './reading/types.js';

type Direction = 'up' | 'down';

const UP =
  'rise rises rose risen rising grow grows grew grown growing gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring surge surges surged surging increase increases increased increasing advance advances advanced advancing add adds added adding expand expands expanded expanding rally rallied rallying boost boosts boosted boosting raise raises raised raising leap leapt leaped spike spiked swell swelled rebound rebounded recover recovered strengthen strengthened firmed appreciate appreciated hike hiked lift lifted improve improved accelerate accelerated widen widened popped upped edged doubled tripled up';
const DOWN =
  'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing lose loses lost losing slide slides slid sliding slip slips slipped slipping plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling shrink shrinks shrank shrunk shrinking cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering sink sank sunk dip dips dipped dive dived dove shed sheds shedding slump slumps slumped retreat retreated ease eases eased weaken weakened depreciate depreciated contract contracted crash crashed nosedived slash slashes slashed slashing trim trims trimmed narrow narrowed worsen worsened halved down';

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ...UP.split(' ').map((word) => [word, 'up'] as const),
  ...DOWN.split(' ').map((word) => [word, 'down'] as const),
]);
const NOUN =
  /^(?:increase|rise|growth|gain|jump|surge|drop|fall|decline|decrease|reduction|cut|hike|boost)$/u;
const BETWEEN = /^(?:by|a|an|another|further|as|much|only|just|even|sharply|slightly|steadily|more)$/u;

/** Verbs with which "up" and "down" change their meaning: "made up 45 percent", "freed up $26 million". */
const PARTICLE_VERB =
  /^(?:make|makes|made|making|set|sets|free|frees|freed|give|gives|gave|put|puts|come|comes|came|build|builds|built|back|backed|pay|paid|signed|picked|turned|take|takes|took|break|broke|lay|laid)$/u;

const skipBack = (tokens: readonly Token[], from: number): number => {
  let at = from - 1;
  while (at > from - 4 && BETWEEN.test(lowerAt(tokens, at))) at -= 1;
  return at;
};

const REACH = 6;

/** "cut costs by 10 percent": the verb stands before its object. */
const verbOfBy = (tokens: readonly Token[], by: number): Direction | null => {
  for (let at = by - 1; at >= 0 && at >= by - REACH; at -= 1) {
    if (/^[,;:.“”"()]$/u.test(lowerAt(tokens, at))) return null;
    const direction = directionAt(tokens, at);
    if (direction !== null) return direction;
  }
  return null;
};

const directionAt = (tokens: readonly Token[], at: number): Direction | null => {
  const word = lowerAt(tokens, at);
  const particle = /^(?:up|down)$/u.test(word) && PARTICLE_VERB.test(lowerAt(tokens, at - 1));
  return particle ? null : (DIRECTIONS.get(word) ?? null);
};

/** "an increase of 10", "a cut of 200,000". */
const nounBefore = (tokens: readonly Token[], of: number): Direction | null => {
  const noun = lowerAt(tokens, of - 1);
  if (!NOUN.test(noun)) return null;
  return DIRECTIONS.get(noun) ?? (/^(?:growth|hike)$/u.test(noun) ? 'up' : 'down');
};

/**
 * Whether the words before an amount (and before its hedge) make it a change by or to the value: "rose by 5 percent",
 * "fell to 30", "down 2 percent", "an increase of 10". `from` is where the amount or its hedge begins. A bound ("rose above 30 percent") and both
 * ends named ("fell from 40 to 30") are no change.
 */
export const readDirection = (tokens: readonly Token[], from: number, reading: Reading): Direction | null => {
  if (reading.attributive) return null;
  const before = lowerAt(tokens, from - 1);
  if (/^(?:above|below)$/u.test(lowerAt(tokens, from)) && from < reading.from) return null;
  if (before === 'of') return reading.unit !== null ? null : nounBefore(tokens, from - 1);
  if (before === 'by') return verbOfBy(tokens, from - 1);
  const at = before === 'to' ? skipBack(tokens, from - 1) : skipBack(tokens, from);
  const stated = before === 'to' || at < from - 1;
  return stated || reading.unit !== null ? directionAt(tokens, at) : null;
};
