import { type Backticks, backticksIn, codeSpan } from './code.js';
import { emphasis } from './emphasis.js';
import { add, addText, type Frames, finish, newFrames } from './frames.js';
import { type MaskedLink, maskedLinks } from './masked-link.js';
import type { Inline } from './nodes.js';
import { angled, bareAddress, everyone, type Match } from './specials.js';

/** Everything up to a character that may begin markup. */
const PLAIN = /[^\\`*_~|[<@h]+/y;

/** A backslash before anything but a letter, a digit or a blank shows that thing as it is. */
const ESCAPED = /\\([^0-9A-Za-z\s])/uy;

type Context = {
  readonly source: string;
  readonly frames: Frames;
  readonly backticks: Backticks;
  /** Null inside a link's label, where nothing else is a link. */
  readonly linkAt: ((at: number) => MaskedLink | null) | null;
};

const text = ({ source, frames }: Context, at: number, end: number): number => {
  addText(frames, source.slice(at, end));
  return end;
};

const matched = (context: Context, at: number, match: Match | null): number => {
  if (match === null) return text(context, at, at + 1);
  const { node } = match;
  const nodes = node.kind === 'link' && context.linkAt === null ? node.children : [node];
  for (const one of nodes) add(context.frames, one);
  return match.end;
};

const escaped = (context: Context, at: number): number => {
  ESCAPED.lastIndex = at;
  const found = ESCAPED.exec(context.source);
  if (found === null) return text(context, at, at + 1);
  return text(context, at + 1, ESCAPED.lastIndex);
};

const code = (context: Context, at: number): number => {
  const span = codeSpan(context.source, at, context.backticks);
  return matched(context, at, { node: { kind: span.kind, text: span.text }, end: span.end });
};

const link = (context: Context, at: number): number => {
  const found = context.linkAt?.(at) ?? null;
  if (found === null) return text(context, at, at + 1);
  const children = parse(found.label, null);
  return matched(context, at, { node: { kind: 'link', address: found.address, children }, end: found.end });
};

const step = (context: Context, at: number): number => {
  const { source, frames } = context;
  switch (source[at]) {
    case '\\':
      return escaped(context, at);
    case '`':
      return code(context, at);
    case '*':
    case '_':
    case '~':
    case '|':
      return emphasis(frames, source, at);
    case '[':
      return link(context, at);
    case '<':
      return matched(context, at, angled(source, at));
    case '@':
      return matched(context, at, everyone(source, at));
    default:
      return matched(context, at, /\w/.test(source.charAt(at - 1)) ? null : bareAddress(source, at));
  }
};

const plainEnd = (source: string, at: number): number => {
  PLAIN.lastIndex = at;
  return PLAIN.test(source) ? PLAIN.lastIndex : at;
};

const parse = (source: string, linkAt: Context['linkAt']): readonly Inline[] => {
  const context: Context = { source, frames: newFrames(), backticks: backticksIn(source), linkAt };
  let at = 0;
  while (at < source.length) {
    const end = plainEnd(source, at);
    at = end > at ? text(context, at, end) : step(context, at);
  }
  return finish(context.frames);
};

/** What stands in one or more lines without block markup, in time that grows with its length only. */
export const parseInline = (source: string): readonly Inline[] => parse(source, maskedLinks(source));
