import type { UploadedFile } from '../messages.js';
import type { State } from '../state.js';

/** A request as a route sees it. */
export type Call = {
  readonly method: string;
  readonly params: { readonly [name: string]: string };
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
};

export type Answer = { readonly status: number; readonly body?: unknown };

export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly pattern: string;
  /** `bot`: needs the bot's token. `none`: whoever knows the interaction token may call it. */
  readonly auth: 'bot' | 'none';
  readonly handle: (state: State, call: Call) => Answer;
};

export const param = (call: Call, name: string): string => call.params[name] ?? '';
