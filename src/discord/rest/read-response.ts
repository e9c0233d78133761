import type { ResponseLike } from 'discord.js';

/** An answer of the API, read whole. */
export type Read = {
  readonly response: ResponseLike;
  readonly status: number;
  /** `undefined` where there is none, or where it is no JSON. */
  readonly json: unknown;
  /** Whether it is what the API sends: nothing, or JSON. A proxy's page is not. */
  readonly sound: boolean;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads the body once, so that a page of HTML or half a body is found here and not later as a `SyntaxError`. */
export const readResponse = async (response: ResponseLike): Promise<Read> => {
  const { status, statusText, headers } = response;
  const text = await response.text();
  const json = parse(text);
  const body = status === 204 || status === 304 ? null : text;
  return {
    response: new Response(body, { status, statusText, headers: new Headers([...headers]) }),
    status,
    json,
    sound: text === '' || json !== undefined,
  };
};
