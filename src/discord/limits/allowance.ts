import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Request } from '../../app/request.js';
import type { Limits } from '../options.js';

/** `silent`: refused, and told so before in these ten seconds. */
export type Permit = 'granted' | 'refused' | 'silent';

export type Allowance = { readonly take: (request: Request) => Promise<Permit> };

export const LIMITS: Limits = { perUser: 5, perServer: 30 };

const WINDOW_SECONDS = 10;
/** Questions and tasks cost two points, presses one, so that turning pages is not punished like asking. */
const COST = { command: 2, text: 2, form: 2, message: 2, button: 1, choices: 1 } as const;
/** Discord itself slows typing; this only stops a client that does not. */
const CHOICES_PER_USER = 60;

const limiter = (points: number): RateLimiterMemory =>
  new RateLimiterMemory({ points, duration: WINDOW_SECONDS });

const consume = async (from: RateLimiterMemory, key: string, cost: number): Promise<Permit> => {
  try {
    await from.consume(key, cost);
    return 'granted';
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return refusal.consumedPoints - cost <= from.points ? 'refused' : 'silent';
  }
};

/** How much a member and a server may ask; others are not slowed by them. */
export const createAllowance = ({ perUser, perServer }: Limits = LIMITS): Allowance => {
  const users = limiter(perUser * COST.command);
  const servers = limiter(perServer * COST.command);
  const typing = limiter(CHOICES_PER_USER);
  return {
    take: async ({ kind, asker, where }) => {
      const cost = COST[kind];
      if (kind === 'choices') return consume(typing, asker.id, cost);
      const permit = await consume(users, asker.id, cost);
      if (permit !== 'granted' || where.kind === 'dm') return permit;
      return consume(servers, where.server, cost);
    },
  };
};
