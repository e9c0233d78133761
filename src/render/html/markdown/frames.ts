import type { Inline, InlineStyle } from './nodes.js';

/** Emphasis that was opened and waits for its end; the outermost frame has no delimiter. */
type Frame = { readonly delimiter: string; readonly children: Inline[] };

const STYLES: Readonly<Record<string, InlineStyle>> = {
  '**': 'strong',
  '*': 'em',
  _: 'em',
  __: 'underline',
  '~~': 'strike',
  '||': 'spoiler',
};

/** A tree under construction. Each delimiter is open at most once, so the stack never grows beyond the six of them. */
export type Frames = Frame[];

export const newFrames = (): Frames => [{ delimiter: '', children: [] }];

const top = (frames: Frames): Frame => frames.at(-1) ?? { delimiter: '', children: [] };

export const topDelimiter = (frames: Frames): string => top(frames).delimiter;

export const add = (frames: Frames, node: Inline): void => {
  const { children } = top(frames);
  const last = children.at(-1);
  if (node.kind === 'text' && last?.kind === 'text')
    children[children.length - 1] = { kind: 'text', text: last.text + node.text };
  else children.push(node);
};

export const addText = (frames: Frames, text: string): void => {
  if (text !== '') add(frames, { kind: 'text', text });
};

export const isOpen = (frames: Frames, delimiter: string): boolean =>
  frames.some((frame) => frame.delimiter === delimiter);

export const isEmpty = (frames: Frames, delimiter: string): boolean => {
  const last = top(frames);
  return last.delimiter === delimiter && last.children.length === 0;
};

export const openFrame = (frames: Frames, delimiter: string): void => {
  frames.push({ delimiter, children: [] });
};

/** The innermost frame never ended: its delimiter was text. */
const dissolve = (frames: Frames): void => {
  const frame = frames.pop();
  if (frame === undefined) return;
  addText(frames, frame.delimiter);
  for (const child of frame.children) add(frames, child);
};

export const closeFrame = (frames: Frames, delimiter: string): void => {
  while (topDelimiter(frames) !== delimiter) dissolve(frames);
  const frame = frames.pop();
  const kind = STYLES[delimiter];
  if (frame !== undefined && kind !== undefined) add(frames, { kind, children: frame.children });
};

export const finish = (frames: Frames): readonly Inline[] => {
  while (frames.length > 1) dissolve(frames);
  return top(frames).children;
};
