import type { TextKey } from '../texts/types.js';
import type { Line, LineValue, Notice } from './reply.js';

type Values = Readonly<Record<string, LineValue>>;

export const line = (key: TextKey, values?: Values): Line =>
  values === undefined ? { key } : { key, values };

/** A private notice that something cannot be done, and what to do instead. */
export const errorNotice = (key: TextKey, values?: Values): Notice => ({
  kind: 'notice',
  tone: 'error',
  lines: [line(key, values)],
  private: true,
  controls: [],
});

/** A private notice of plain lines. */
export const plainNotice = (lines: readonly Line[], controls: Notice['controls'] = []): Notice => ({
  kind: 'notice',
  tone: 'plain',
  lines,
  private: true,
  controls,
});
