import type { Token } from '../reading/tokens.js';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['₽', 'rouble'],
  ['₴', 'hryvnia'],
  ['₹', 'rupee'],
  ['₩', 'won'],
  ['₪', 'shekel'],
  ['EUR', 'euro'],
  ['USD', 'dollar'],
  ['GBP', 'pound'],
  ['CHF', 'franc'],
  ['JPY', 'yen'],
  ['RMB', 'yuan'],
  ['Rs', 'rupee'],
  ['PLN', 'zloty'],
  ['SEK', 'krona'],
  ['NOK', 'krone'],
  ['DKK', 'krone'],
  ['UAH', 'hryvnia'],
  ['AED', 'dirham'],
  ['Dh', 'dirham'],
  ['QR', 'riyal'],
  ['RM', 'ringgit'],
  ['SAR', 'riyal'],
  ['฿', 'baht'],
  ['₦', 'naira'],
  ['₺', 'lira'],
  ['₱', 'peso'],
]);
const COUNTRY = /^(?:US|U\.S\.|A|C|AU|CA|NZ|HK|NT|S|R)$/u;

/** A currency written before a number ("£", "US$", "EUR"): where the number begins, and the currency. */
export const readCurrency = (
  tokens: readonly Token[],
  from: number,
): { readonly to: number; readonly unit: string } | null => {
  const first = tokens[from];
  if (first === undefined) return null;
  const own = SIGNS.get(first.text);
  if (own !== undefined) return { to: from + 1, unit: own };
  const sign = tokens[from + 1];
  if (!COUNTRY.test(first.text) || sign === undefined || !/^[$£]$/u.test(sign.text)) return null;
  if (!sign.glued && first.text.length < 2) return null;
  return { to: from + 2, unit: SIGNS.get(sign.text) ?? 'dollar' };
};
