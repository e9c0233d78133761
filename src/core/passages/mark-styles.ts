import type { Span } from '../span.js';

/** One way to mark a quotation: what opens it, what may close it, and whether its marks also serve as apostrophes. */
export type MarkStyle = {
  readonly open: string;
  readonly closing: readonly string[];
  readonly single: boolean;
};

/** Where a quotation ends: at a closing mark, where the next one opens without one, or nowhere in the paragraph. */
export type Closing =
  | { readonly kind: 'closed'; readonly at: number; readonly width: number }
  | { readonly kind: 'reopened'; readonly at: number }
  | { readonly kind: 'none' };

const style = (open: string, closing: readonly string[], single = false): MarkStyle => ({
  open,
  closing,
  single,
});

const DOUBLE: readonly MarkStyle[] = [
  style('“', ['”', '"', "''"]),
  style('„', ['“', '”', '"']),
  style('«', ['»']),
  style('‹', ['›']),
  style('``', ["''", '``', '"', '”']),
  style("''", ["''", '"', '”']),
  style('"', ['"', '”', '“', "''"]),
  style('»', ['«']),
  style('›', ['‹']),
  style('”', ['”', '“', '"']),
];
const SINGLE: readonly MarkStyle[] = [style('‘', ['’'], true), style("'", ["'", '’'], true)];
const BY_FIRST = new Map<string, readonly MarkStyle[]>();
for (const one of [...DOUBLE, ...SINGLE]) {
  const first = one.open.charAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), one]);
}

/** Marks that open only where a word begins, since the same sign also closes or stands for feet and inches. */
const AMBIGUOUS = new Set(['"', "''", '»', '›', '”', '‘', "'"]);
const BEFORE_OPENING = /[\s([{—–\-/:,;…“"‘'«]/u;
const WORD = /[\p{L}\p{N}]/u;
const ELISION = /^['‘](?:\d|(?:tis|twas|til|em|cause|round|n|bout|cos|cuz)\b)/i;
const LOOK_AHEAD = 8;
const MOST_INSIDE = 400;

const opensHere = (text: string, at: number, one: MarkStyle, from: number): boolean => {
  if (!text.startsWith(one.open, at)) return false;
  if (one.open === "'" && (text.charAt(at + 1) === "'" || text.charAt(at - 1) === "'")) return false;
  if (!AMBIGUOUS.has(one.open)) return true;
  const before = at > from ? text.charAt(at - 1) : ' ';
  const after = text.charAt(at + one.open.length);
  // "…, she said.“We wait”" without a blank: outside a quotation a mark before a capital opens one.
  if (one.open === '"' && /[.!?]/u.test(before) && /\p{Lu}/u.test(after)) return true;
  if (!BEFORE_OPENING.test(before) || /^$|[\s,;)\]]/u.test(after)) return one.open === '"' && at === from;
  return !one.single || (/[\p{Lu}\p{L}“"]/u.test(after) && !ELISION.test(text.slice(at, at + LOOK_AHEAD)));
};

/** The style of the quotation that opens at an offset of a paragraph; `null` where none opens. */
export const styleAt = (text: string, at: number, paragraph: Span): MarkStyle | null =>
  BY_FIRST.get(text.charAt(at))?.find((one) => opensHere(text, at, one, paragraph.start)) ?? null;

/** Whether a single mark can close: not between letters, and not a bare possessive before a small letter. */
const singleCloses = (text: string, at: number): boolean => {
  if (WORD.test(text.charAt(at + 1)) || /\s/u.test(text.charAt(at - 1))) return false;
  return !(/s/iu.test(text.charAt(at - 1)) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)));
};

const isSpaceOr = (char: string): boolean => char === '' || /\s/u.test(char);

/** Whether the same sign as the opening one opens again here: a blank before it and a word after it. */
const reopens = (text: string, at: number, one: MarkStyle): boolean =>
  text.startsWith(one.open, at) &&
  isSpaceOr(text.charAt(at - 1)) &&
  !isSpaceOr(text.charAt(at + one.open.length)) &&
  !/[,.;]/u.test(text.charAt(at + one.open.length));

/** Number of closing marks of a style before the next opening one, from an offset. */
const closingsAhead = (text: string, from: number, one: MarkStyle, limit: number): number => {
  let count = 0;
  for (let at = from; at < limit; at += 1) {
    if (text.startsWith(one.open, at)) return count;
    if (one.closing[0] !== undefined && text.startsWith(one.closing[0], at)) count += 1;
  }
  return count;
};

/**
 * Whether two straight marks close before another opens, from an offset: the mark before it opened a quotation inside
 * one, as in "She shouted "stop" and left." Only the blanks around straight marks tell, and that the inner words end
 * without a mark of their own: after a missing closing mark they mostly are a quotation that does.
 */
const closesTwice = (text: string, from: number, one: MarkStyle, limit: number): boolean => {
  let count = 0;
  for (let at = from; at < limit && count < 2; at += 1) {
    if (!text.startsWith(one.open, at)) continue;
    const before = text.charAt(at - 1);
    if (isSpaceOr(before) || (count === 0 && /[,.?!]/u.test(before))) return false;
    count += 1;
  }
  return count === 2;
};

/** Where curly marks that open here, inside straight ones, close again; -1 where they do not. */
const curlyInside = (text: string, at: number, limit: number): number => {
  if (text.charAt(at) !== '“' || !isSpaceOr(text.charAt(at - 1))) return -1;
  const close = text.slice(at, Math.min(limit, at + MOST_INSIDE)).indexOf('”');
  return close === -1 ? -1 : at + close;
};

/** Where the quotation ends whose text begins at `from`. */
export const closingAfter = (text: string, from: number, one: MarkStyle, limit: number): Closing => {
  let depth = 0;
  for (let at = from; at < limit; at += 1) {
    const closing = one.closing.find((mark) => text.startsWith(mark, at));
    if (one.single) {
      if (closing !== undefined && at > from && singleCloses(text, at))
        return { kind: 'closed', at, width: closing.length };
      continue;
    }
    const inner = one.open === '"' ? curlyInside(text, at, limit) : -1;
    if (inner !== -1) {
      at = inner;
      continue;
    }
    if (reopens(text, at, one) && one.open !== "''") {
      const inside =
        one.open === '"'
          ? closesTwice(text, at + 1, one, limit)
          : closingsAhead(text, at + 1, one, limit) >= 2;
      if (inside && depth === 0) depth += 1;
      else if (depth === 0) return { kind: 'reopened', at };
      continue;
    }
    const closes = closing !== undefined || (one.open === '“' && text.startsWith('“', at));
    if (!closes) continue;
    // ''' closes an inner ' and then the outer '': the outer mark is the later two.
    if (closing === "''" && text.charAt(at + 2) === "'") continue;
    if (depth === 0) return { kind: 'closed', at, width: closing?.length ?? 1 };
    depth -= 1;
  }
  return { kind: 'none' };
};
