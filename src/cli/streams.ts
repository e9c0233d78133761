import type { Readable, Writable } from 'node:stream';

/** The streams of the process, or of a test. */
export type Streams = {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
};

/** Input that cannot be used: exit code 2, and the sentence says what to do. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

export const EXIT = { answered: 0, fault: 1, unusable: 2 } as const;
