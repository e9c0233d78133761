/** One limit of Discord that a payload passes: `what` names the field, `actual` is over (or, for a minimum, under) `allowed`. */
export type Excess = { readonly what: string; readonly allowed: number; readonly actual: number };

/** The excess as a list, so that checks can be spread together: empty where the value fits. */
export const over = (what: string, actual: number, allowed: number): readonly Excess[] =>
  actual > allowed ? [{ what, allowed, actual }] : [];

export const tooLong = (what: string, text: string | null | undefined, allowed: number): readonly Excess[] =>
  over(what, text?.length ?? 0, allowed);

/** Discord refuses an empty string or list where one is required. */
export const missing = (what: string, size: number): readonly Excess[] =>
  size === 0 ? [{ what: `${what} (at least)`, allowed: 1, actual: 0 }] : [];
