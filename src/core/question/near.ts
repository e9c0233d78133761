const LETTERS_LEAST = 5;

/** Whether two words differ by at most one letter put in, left out, changed or swapped with its neighbour. */
const withinOneEdit = (a: string, b: string): boolean => {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  const restA = a.slice(head);
  const restB = b.slice(head);
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0];
};

/** Whether two folded words are the same, or from five letters on differ by one letter with the same first one. */
export const isNear = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) >= LETTERS_LEAST &&
    a[0] === b[0] &&
    Math.abs(a.length - b.length) <= 1 &&
    withinOneEdit(a, b));
