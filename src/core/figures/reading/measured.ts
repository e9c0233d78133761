import { readCurrency } from '../measure/currency.js';
import { readUnit, type UnitReading } from '../measure/read-unit.js';
import { readNumeral } from './numeral.js';
import { lowerAt, type Token } from './tokens.js';
import type { Numeral } from './types.js';

/** A numeral with the unit around it. */
export type Measured = {
  readonly from: number;
  readonly to: number;
  readonly numeral: Numeral;
  readonly unit: UnitReading | null;
  readonly money: boolean;
};

const SECONDS_MOST = 99;

/** "the 757s": the ending of a plural, not seconds. */
const isPluralS = (tokens: readonly Token[], { to, value }: Numeral): boolean =>
  lowerAt(tokens, to) === 's' && value > SECONDS_MOST && Number.isInteger(value);

/** The numeral that begins at a token, with the currency before it or the unit behind it; `null` when none does. */
export const measuredAt = (tokens: readonly Token[], from: number): Measured | null => {
  const currency = readCurrency(tokens, from);
  const numeral = readNumeral(tokens, currency?.to ?? from, currency !== null);
  if (numeral === null) return null;
  const read = readUnit(tokens, numeral.to, numeral.written === 'digits');
  const behind = isPluralS(tokens, numeral) ? null : read;
  const unit = currency === null ? behind : null;
  if (currency !== null)
    return {
      from,
      to: numeral.to,
      numeral,
      unit: { to: numeral.to, unit: currency.unit, attributive: false },
      money: true,
    };
  return { from, to: unit?.to ?? numeral.to, numeral, unit, money: false };
};
