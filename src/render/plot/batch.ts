import type { Page } from '../../app/reply.js';

/** Most statements in one picture: as many as a telephone shows at once. */
export const STATEMENTS_MOST = 12;

/** A run of statements that one picture shows: half-open positions, oldest first. */
export type Batch = { readonly from: number; readonly to: number; readonly hasNext: boolean };

/**
 * The statements that the picture of a page shows: those of the first page are the newest, each further page goes back;
 * all pictures have about as many. `null` where a page has none.
 */
export const batchOf = (
  total: number,
  { number, of }: Pick<Page, 'number' | 'of'>,
  most: number = STATEMENTS_MOST,
): Batch | null => {
  const pictures = Math.max(1, Math.ceil(total / most));
  if (number > pictures) return null;
  const size = Math.ceil(total / pictures);
  const to = total - (number - 1) * size;
  return { from: Math.max(0, to - size), to, hasNext: number < pictures && number < of };
};
