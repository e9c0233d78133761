import { foldName, soundOf } from '../../people/names.js';

const PARTICLES: ReadonlySet<string> = new Set('al el an as ash at ad ar az abu bin ibn ben'.split(' '));
const ENDINGS = /['’]s?$/u;

/** The words of a name in one spelling, without particles and initials: “Bashar al-Assad” and “Bashar Asad” give the same. */
export const nameWords = (name: string): readonly string[] => {
  const words = foldName(name)
    .split(/[\s-]+/u)
    .map((word) => word.replace(ENDINGS, '').replace(/[^\p{L}\p{N}']/gu, ''))
    .filter((word) => word !== '');
  const content = words.filter((word) => word.length > 1 && !PARTICLES.has(word));
  return (content.length > 0 ? content : words).map(soundOf).filter((word) => word !== '');
};

/** Whether all words of the shorter name stand in the longer one, in order. */
export const standsIn = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
};
