/** Colours that a strict page can show without inline styles: each has a class in the style sheet. */
const NAMED: readonly (readonly [string, number])[] = [
  ['blue', 0x5865f2],
  ['green', 0x248046],
  ['red', 0xda373c],
  ['yellow', 0xf0b232],
  ['grey', 0x80848e],
];

const parts = (colour: number): readonly number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

const distance = (one: number, other: number): number =>
  parts(one).reduce((total, part, index) => total + (part - (parts(other)[index] ?? 0)) ** 2, 0);

/** The class of the named colour nearest to a container's or embed's. */
export const accentClass = (colour: number | null | undefined): string => {
  if (colour === null || colour === undefined) return 'dm-accent-none';
  const [name] = NAMED.reduce((best, next) =>
    distance(colour, next[1]) < distance(colour, best[1]) ? next : best,
  );
  return `dm-accent-${name}`;
};
