import { LIKENESS } from './lists/likeness.js';

/** The groups of three letters of a folded word, its ends marked: "ann" is ^an, ann, nn$. */
export const trigramsOf = (folded: string): readonly string[] => {
  const ended = `^${folded}$`;
  return Array.from({ length: Math.max(0, ended.length - 2) }, (_, at) => ended.slice(at, at + 3));
};

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  LIKENESS.split(' ').map((entry): [string, number] => {
    const at = entry.search(/-?\d+$/u);
    return [entry.slice(0, at), Number(entry.slice(at)) / 10];
  }),
);

/** How much the spelling of a folded word speaks for a person's name: 0 for a plain word or a city, 1 for a name (logistic regression over trigrams). */
export const nameLikeness = (folded: string): number => {
  let sum = WEIGHTS.get('') ?? 0;
  const ended = `^${folded}$`;
  for (let at = 0; at + 3 <= ended.length; at += 1) sum += WEIGHTS.get(ended.slice(at, at + 3)) ?? 0;
  return 1 / (1 + Math.exp(-sum));
};
