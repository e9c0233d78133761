import { addText, closeFrame, type Frames, isEmpty, isOpen, openFrame, topDelimiter } from './frames.js';

const isBlank = (character: string): boolean => character === '' || /\s/.test(character);
const isWord = (character: string): boolean => /[\p{L}\p{N}_]/u.test(character);

/** Counts to three: longer runs mean the same, and are read piece by piece. */
const runLength = (source: string, at: number): 1 | 2 | 3 => {
  if (source[at + 1] !== source[at]) return 1;
  return source[at + 2] === source[at] ? 3 : 2;
};

/** `***a***` opens bold around italics, so a run of three ends the italics first. */
const delimiterAt = (frames: Frames, source: string, at: number): string => {
  const character = source.charAt(at);
  const run = runLength(source, at);
  if (topDelimiter(frames) === character && run !== 2) return character;
  if (run >= 2) return character + character;
  return character;
};

const canOpen = (delimiter: string, before: string, after: string): boolean => {
  if (delimiter === '*') return !isBlank(after);
  if (delimiter === '_') return !isWord(before) && !isBlank(after);
  return delimiter.length === 2 && after !== '';
};

const canClose = (delimiter: string, before: string, after: string): boolean => {
  if (delimiter === '*') return !isBlank(before);
  if (delimiter === '_') return !isWord(after);
  return true;
};

/** Opens or closes emphasis at a delimiter, or adds it as text; gives the place behind it. */
export const emphasis = (frames: Frames, source: string, at: number): number => {
  const delimiter = delimiterAt(frames, source, at);
  const end = at + delimiter.length;
  const before = source.charAt(at - 1);
  const after = source.charAt(end);
  const open = isOpen(frames, delimiter);
  if (open && canClose(delimiter, before, after) && !isEmpty(frames, delimiter))
    closeFrame(frames, delimiter);
  else if (!open && canOpen(delimiter, before, after)) openFrame(frames, delimiter);
  else addText(frames, delimiter);
  return end;
};
