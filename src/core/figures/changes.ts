import { MONEY } from './measure/units.js';
import { lowerAt, type Token } from './reading/tokens.js';

type Direction = 'up' | 'down';

const UP =
  'rise rises rose risen rising grow grows grew grown growing gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring surge surges surged surging increase increases increased increasing advance advances advanced advancing add adds added adding expand expands expanded expanding rally rallied rallying boost boosts boosted boosting raise raises raised raising leap leapt leaped spike spiked swell swelled up rebounded rebound edged-up';
const DOWN =
  'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing lose loses lost losing slide slides slid sliding slip slips slipped slipping plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling shrink shrinks shrank shrunk shrinking cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering sink sank sunk dip dips dipped dive dived shed sheds down';

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ...UP.split(' ').map((word) => [word, 'up'] as const),
  ...DOWN.split(' ').map((word) => [word, 'down'] as const),
]);
const NOUN =
  /^(?:increase|rise|growth|gain|jump|surge|drop|fall|decline|decrease|reduction|cut|hike|boost)$/u;
const RELATIVE = new Set(['percent', 'percentage point', 'basis point', 'point', 'degree']);
const BETWEEN = /^(?:by|a|an|another|further|the|as|much|only|just|even|sharply|slightly|steadily|more)$/u;

const isMeasure = (unit: string | null): boolean => unit !== null && (RELATIVE.has(unit) || MONEY.has(unit));

const skipBack = (tokens: readonly Token[], from: number): number => {
  let at = from - 1;
  while (at > from - 4 && BETWEEN.test(lowerAt(tokens, at))) at -= 1;
  return at;
};

/**
 * Whether the words before an amount (and before its hedge) make it a change by or to the value: "rose by 5 percent",
 * "fell to 30", "down 2 percent", "an increase of 10". `from` is where the amount or its hedge begins.
 */
export const readDirection = (
  tokens: readonly Token[],
  from: number,
  unit: string | null,
): Direction | null => {
  const before = lowerAt(tokens, from - 1);
  if (before === 'of' && NOUN.test(lowerAt(tokens, from - 2)))
    return (
      DIRECTIONS.get(lowerAt(tokens, from - 2)) ??
      (/^(?:growth|hike)$/u.test(lowerAt(tokens, from - 2)) ? 'up' : 'down')
    );
  const at = before === 'to' ? skipBack(tokens, from - 1) : skipBack(tokens, from);
  const direction = DIRECTIONS.get(lowerAt(tokens, at));
  if (direction === undefined) return null;
  const stated = before === 'to' || before === 'by' || at < from - 1;
  return stated || isMeasure(unit) ? direction : null;
};
