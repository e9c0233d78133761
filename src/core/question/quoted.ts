import type { Span } from '../span.js';

const PAIRS: readonly RegExp[] = [
  /"([^"]{2,})"/dgu,
  /“([^“”]{2,})”/dgu,
  /„([^„“”]{2,})[“”]/dgu,
  /«([^«»]{2,})»/dgu,
];
const OPEN = /["“„«]([^"“”„«»]{8,})$/du;

/** The words of a question between quotation marks, without the marks; a mark that is never closed runs to the end. */
export const quotedIn = (text: string): readonly Span[] => {
  const closed = PAIRS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ indices }) => {
      const range = indices?.[1];
      return range === undefined ? [] : [{ start: range[0], end: range[1] }];
    }),
  );
  if (closed.length > 0) return closed.sort((a, b) => a.start - b.start);
  const open = OPEN.exec(text)?.indices?.[1];
  return open === undefined ? [] : [{ start: open[0], end: open[1] }];
};
