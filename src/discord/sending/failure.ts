import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** What a failed request to Discord means for the one who asked. */
export type Failure =
  /** Answered before: a repeated try, or another instance. Nothing is wrong. */
  | 'answered'
  /** Nobody waits any more, or nobody may be told. */
  | 'hopeless'
  /** Another, plainer answer may still arrive. */
  | 'mendable';

/** Discord has stopped waiting, so nothing was sent. */
export class TooLateError extends Error {
  override readonly name = 'TooLateError';
  readonly code = 'TOO_LATE';
}

const HOPELESS: ReadonlySet<string | number> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
]);

export const failureOf = (error: unknown): Failure => {
  if (error instanceof TooLateError) return 'hopeless';
  // All the time that there was is spent; one request more would only make the next answers late.
  if (error instanceof Error && error.name === 'AbortError') return 'hopeless';
  if (!(error instanceof DiscordAPIError)) return 'mendable';
  if (error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) return 'answered';
  return HOPELESS.has(error.code) ? 'hopeless' : 'mendable';
};

/** Whether the message that a request was about is gone already. */
export const isUnknownMessage = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;

/** What may be logged of it: the address of an interaction holds its token. */
export const codesOf = (error: unknown): { readonly code: string | number; readonly status: number } => {
  const { code, status } = error as { readonly code?: string | number; readonly status?: number };
  return { code: code ?? 'none', status: status ?? 0 };
};
