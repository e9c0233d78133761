/*
 * Bidi controls of a source are kept, but an override or embedding that it leaves open would reorder our own words beside it.
 * Unicode's isolates (UAX #9, X5c–X6a) end everything opened inside them, so such a text stands between FSI and PDI.
 */
const FSI = '\u2068';
const PDI = '\u2069';
const OPENS = new Set(['\u2066', '\u2067', FSI]);

/** Bidi controls, or letters written from right to left. */
const NEEDS_ISOLATION =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Paragraph separators: every bidi control ends there by itself. */
const LINE_END = /([\n\r\u0085\u2029])/;

const unmatched = (line: string): { readonly opened: number; readonly closed: number } => {
  let opened = 0;
  let closed = 0;
  for (const character of line) {
    if (OPENS.has(character)) opened += 1;
    else if (character === PDI && opened > 0) opened -= 1;
    else if (character === PDI) closed += 1;
  }
  return { opened, closed };
};

const isolateLine = (line: string): string => {
  if (!NEEDS_ISOLATION.test(line)) return line;
  const { opened, closed } = unmatched(line);
  return FSI.repeat(closed + 1) + line + PDI.repeat(opened + 1);
};

/** The text with every line closed off where it could reorder what stands around it; unchanged where it could not. */
export const isolate = (text: string): string =>
  NEEDS_ISOLATION.test(text) ? text.split(LINE_END).map(isolateLine).join('') : text;
