/** All waits of the adapter, ms. Discord forgets an interaction 3 s after it was made. */
export const TIMINGS = {
  /** An answer that is not ready by then is replaced by a sentence that says so. */
  answer: 2_200,
  /** An interaction that comes this late can hardly be answered any more; nothing is spent on it. */
  tooOld: 2_000,
  /** Discord's limit for the first answer to an interaction. */
  forgotten: 3_000,
  /** All tries to send one answer; an apology after them still reaches Discord in time. */
  firstResponse: 2_500,
  /** One try of an answer to an interaction; a second one just fits. Less, and a busy machine would send everything twice. */
  callbackTry: 1_800,
  /** One try of any other request. */
  requestTry: 5_000,
  /** Any other request, with all tries and waits. */
  request: 20_000,
  /** How long begun replies may take after SIGTERM. */
  drain: 4_500,
  /** `client.destroy()` never returns while a shard waits for READY. */
  destroy: 400,
  /** First wait before an unreachable API is tried again at the start; doubles up to `reachMost`. */
  reachFirst: 1_000,
  reachMost: 60_000,
} as const satisfies Readonly<Record<string, number>>;

export type Timings = { readonly [K in keyof typeof TIMINGS]: number };
