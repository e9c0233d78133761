import type { ServerResponse } from 'node:http';
import type { RestFault } from './rest-faults.js';

export const sendJson = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: { readonly [name: string]: string } = {},
): void => {
  if (response.destroyed) return;
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
};

/** Carries a fault out; true when nothing more is to be answered. */
export function applyFault(fault: RestFault, response: ServerResponse): boolean {
  switch (fault.kind) {
    case 'status':
      sendJson(response, fault.status, {
        message: `${fault.status}: from the stand-in's fault plan`,
        code: 0,
      });
      return true;
    case 'rate limit':
      rateLimit(fault, response);
      return true;
    case 'html':
      response
        .writeHead(fault.status, { 'content-type': 'text/html' })
        .end('<html><body>upstream</body></html>');
      return true;
    case 'bad json':
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"id": "1", ');
      return true;
    case 'reset':
    case 'lost answer':
      response.socket?.resetAndDestroy();
      return true;
    case 'hang':
      return true;
    case 'delay':
      return false;
  }
}

function rateLimit(fault: Extract<RestFault, { kind: 'rate limit' }>, response: ServerResponse): void {
  const { retryAfterSeconds, scope = 'user', header } = fault;
  const global = scope === 'global';
  const timing = header
    ? {
        'retry-after': String(Math.ceil(retryAfterSeconds)),
        'x-ratelimit-reset-after': String(retryAfterSeconds),
      }
    : {};
  const everywhere = global ? { 'x-ratelimit-global': 'true' } : {};
  const body = { message: 'You are being rate limited.', retry_after: retryAfterSeconds, global };
  sendJson(response, 429, body, { ...timing, ...everywhere, 'x-ratelimit-scope': scope });
}
