import { FileError } from './error.js';

/** Largest article file, in bytes. */
export const FILE_MOST = 2 * 1024 * 1024;

const lineOfByte = (bytes: Uint8Array, end: number): number => {
  let line = 1;
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0x0a) line += 1;
  return line;
};

/** Offset of the first byte that is not valid UTF-8, found by halving: a valid prefix stays valid in stream mode. */
const firstBadByte = (bytes: Uint8Array): number => {
  const valid = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (valid(middle)) good = middle;
    else bad = middle;
  }
  return good;
};

/** The text of a file that must be UTF-8; a byte order mark at its start is dropped. */
export const decodeFile = (bytes: Uint8Array): string => {
  if (bytes.length > FILE_MOST) throw new FileError('is larger than 2 MiB (split it into several articles)');
  if (bytes.length === 0) throw new FileError('is empty (write the article into it, or remove the file)');
  const nul = bytes.indexOf(0);
  if (nul !== -1)
    throw new FileError('is a binary file (save the article as UTF-8 text)', lineOfByte(bytes, nul));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileError(
      'is not UTF-8 (save it again with the encoding UTF-8)',
      lineOfByte(bytes, firstBadByte(bytes)),
    );
  }
};
