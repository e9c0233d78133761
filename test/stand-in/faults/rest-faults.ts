/** What the next matching request meets instead of (or after) its ordinary answer. */
export type RestFault =
  | { readonly kind: 'status'; readonly status: number }
  | {
      readonly kind: 'rate limit';
      readonly retryAfterSeconds: number;
      /** False: only the JSON body says how long; discord.js then tries again at once. */
      readonly header: boolean;
      readonly scope?: 'user' | 'shared' | 'global';
    }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'hang' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'html'; readonly status: number }
  | { readonly kind: 'bad json' }
  /** The request is carried out and its answer lost: what makes retries send things twice. */
  | { readonly kind: 'lost answer' };

export type Planned = { readonly match: string | RegExp; readonly fault: RestFault; left: number };

export type RestFaults = {
  /**
   * `match` is compared with `METHOD /route/:with/:names`: a string must be contained, an expression must match.
   * Several plans for one request are used up in the order in which they were made.
   */
  readonly plan: (match: string | RegExp, fault: RestFault, times?: number) => void;
  readonly take: (methodAndRoute: string) => RestFault | null;
  readonly clear: () => void;
};

export function createRestFaults(): RestFaults {
  let planned: readonly Planned[] = [];
  return {
    plan: (match, fault, times = 1) => {
      planned = [...planned, { match, fault, left: times }];
    },
    take: (methodAndRoute) => {
      const next = planned.find(({ match, left }) => left > 0 && matches(match, methodAndRoute));
      if (next === undefined) return null;
      next.left -= 1;
      return next.fault;
    },
    clear: () => {
      planned = [];
    },
  };
}

const matches = (match: string | RegExp, text: string): boolean =>
  typeof match === 'string' ? text.includes(match) : match.test(text);
