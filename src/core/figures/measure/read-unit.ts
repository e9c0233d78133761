import { isHyphen, lowerAt, type Token } from '../reading/tokens.js';
import { UNIT_FORMS } from './units.js';

/** A unit behind a number. */
export type UnitReading = { readonly to: number; readonly unit: string; readonly attributive: boolean };

/** Short forms that are only units where they stand at the number itself or are written in small letters. */
const GLUED_ONLY = new Set([
  'l',
  'g',
  's',
  'h',
  'v',
  'w',
  'x',
  'mb',
  'mp',
  'kb',
  'ps',
  'nm',
  'mi',
  'rs',
  'pp',
  'p',
  'pc',
  'c',
  'f',
]);
const NEEDS_DIGITS = new Set([
  'm',
  'g',
  'l',
  'h',
  'ha',
  'mi',
  'ft',
  'cc',
  'min',
  'hp',
  'ps',
  'kg',
  'km',
  'cm',
  'mm',
  'lb',
]);
const AGE = new Set(['old', 'olds']);

/** Position after the words of a form, hyphens between them or not ("square-mile"); `null` when they do not stand there. */
const afterForm = (tokens: readonly Token[], from: number, words: readonly string[]): number | null => {
  let at = from;
  for (const word of words) {
    if (at > from && word !== '-' && isHyphen(tokens, at)) at += 1;
    const token = lowerAt(tokens, at);
    if (word !== token && !(word === '-' && /^[-‐‑–]$/u.test(token))) return null;
    at += 1;
  }
  return at;
};

const formAt = (
  tokens: readonly Token[],
  from: number,
): { readonly unit: string; readonly to: number } | null => {
  for (const { words, unit } of UNIT_FORMS.get(lowerAt(tokens, from)) ?? []) {
    const to = afterForm(tokens, from, words);
    if (to !== null) return { unit, to };
  }
  return null;
};

/** "-old" behind a hyphened year: 34-year-old. */
const afterAge = (tokens: readonly Token[], to: number): number => {
  if (AGE.has(lowerAt(tokens, to))) return to + 1;
  return isHyphen(tokens, to) && AGE.has(lowerAt(tokens, to + 1)) ? to + 2 : to;
};

/** The unit that stands at a token position behind a number, also after a hyphen ("-mile"); `null` when none does. */
export const readUnit = (tokens: readonly Token[], at: number, digits: boolean): UnitReading | null => {
  const hyphen = isHyphen(tokens, at);
  const from = hyphen ? at + 1 : at;
  const first = tokens[from];
  if (first === undefined) return null;
  if (/^[$€£¥]$/u.test(first.text) && tokens[from + 1]?.kind === 'digits') return null;
  const glued = first.glued && !hyphen;
  if (GLUED_ONLY.has(first.lower) && !glued && first.text !== 'Nm' && !(first.lower === 'ps' && digits))
    return null;
  if (NEEDS_DIGITS.has(first.lower) && !digits) return null;
  if (/^(?:M|Min|G)$/u.test(first.text)) return null;
  const torque = first.text === 'Nm' ? { unit: 'newton metre', to: from + 1 } : null;
  const form = torque ?? formAt(tokens, from);
  if (form === null) return null;
  const to = form.unit === 'year' ? afterAge(tokens, form.to) : form.to;
  return { to, unit: form.unit, attributive: hyphen || to > form.to };
};
