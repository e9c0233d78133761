/**
 * The value of a number in digits: commas and fixed blanks between groups of three separate thousands, so do several
 * full stops (1.500.000); a single comma before another count of digits is a decimal sign. `null` when it is no number
 * (1.2.3, 007, a key of sixteen digits).
 */
export const digitsValue = (text: string): number | null => {
  if (/^0\d|\d{16}/u.test(text)) return null;
  const plain = text.replace(/[\u00a0\u2009\u202f]/gu, '');
  if (/^\d+(?:\.\d+)?$/u.test(plain)) return Number(plain);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(plain)) return Number(plain.replaceAll('.', ''));
  if (/^\d{1,3}(?:,\d{2})+,\d{3}$/u.test(plain)) return Number(plain.replaceAll(',', ''));
  return /^\d+,\d{1,2}$/u.test(plain) ? Number(plain.replace(',', '.')) : null;
};
