/**
 * The words of a front-coded list: each is a digit, the number of letters shared with the word before, and the rest
 * ("0anna3e" is anna, anne).
 */
export const unpack = (coded: string): ReadonlySet<string> => {
  const words = new Set<string>();
  let before = '';
  for (const match of coded.matchAll(/(\d)(\D+)/gu)) {
    before = before.slice(0, Number(match[1])) + (match[2] ?? '');
    words.add(before);
  }
  return words;
};
