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

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

/** The same answer with its body in memory; a `Response` made anew would cost more than the whole request. */
const inMemory = ({ status, statusText, headers, ok }: ResponseLike, text: string): ResponseLike => ({
  status,
  statusText,
  headers,
  ok,
  body: null,
  bodyUsed: true,
  text: async () => text,
  json: async () => JSON.parse(text),
  arrayBuffer: async () => bytesOf(text),
});

/** Reads the body once, so that a page of HTML or half a body is found here and not later as a `SyntaxError`. */
export const readResponse = async (response: ResponseLike): Promise<Read> => {
  const text = await response.text();
  const json = text === '' ? undefined : parse(text);
  return {
    response: inMemory(response, text),
    status: response.status,
    json,
    sound: text === '' || json !== undefined,
  };
};
