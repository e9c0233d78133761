/** Discord's own margin is unknown; half of what discord.js adds has been enough. */
const MARGIN = 50;

const seconds = (value: unknown): number | null => {
  const number = Number(value);
  return value === null || value === undefined || !Number.isFinite(number) || number < 0 ? null : number;
};

const field = (json: unknown, name: string): unknown =>
  typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>)[name] : undefined;

/** How long a 429 asks to wait, ms; the body is finer than the header and sometimes alone. `null` where neither says. */
export const retryAfter = (headers: Pick<Headers, 'get'>, json: unknown): number | null => {
  const wait = seconds(field(json, 'retry_after')) ?? seconds(headers.get('retry-after'));
  return wait === null ? null : wait * 1000 + MARGIN;
};

/** Whether a 429 stops every request of the bot, not only this route's. */
export const isGlobal = (headers: Pick<Headers, 'get'>, json: unknown): boolean =>
  headers.get('x-ratelimit-global') !== null || field(json, 'global') === true;
