/**
 * Lengths in units of which the picture has 360: as wide as a telephone. No text is smaller than 11.5, so that it can be read also
 * where a card leaves the picture somewhat less than the whole screen.
 */
export const SIZE = {
  width: 360,
  pad: 10,
  day: 42,
  who: 117,
  gap: 4,
  /** Room at both ends of the track for arrows. */
  inset: 17,
  title: 15,
  text: 12,
  tick: 11.5,
  line: 14,
  rowGap: 4,
  dot: 4,
  arrow: 15,
  wing: 5,
} as const;

/** Where the track of the marks begins, ends, and how wide it is. */
const START = SIZE.pad + SIZE.day + SIZE.who + SIZE.gap;
const END = SIZE.width - SIZE.pad;
export const TRACK = { start: START, end: END, width: END - START } as const;

/** A card of its own, so that it reads the same on a dark and on a light page. */
export const COLOUR = {
  card: '#1b1e27',
  edge: '#5b6374',
  text: '#f3f5fa',
  muted: '#c3cad8',
  grid: '#3a4152',
  mark: '#a6b6ff',
} as const;

export const FONT = 'PT Sans';
