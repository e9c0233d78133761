import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { errorBody, Refusal, refusals } from '../errors.js';
import { applyFault, sendJson } from '../faults/apply-fault.js';
import type { RestFault } from '../faults/rest-faults.js';
import type { RequestRecord } from '../journal.js';
import type { State } from '../state.js';
import { type ParsedBody, readBody } from './body.js';
import type { Answer, Route } from './call.js';
import { type Found, findRoute } from './router.js';

/** The REST half, not yet listening. */
export function createRestServer(state: () => State, routes: readonly Route[]): Server {
  return createServer((request, response) => {
    serve(state(), routes, request, response).catch((error: unknown) => {
      sendJson(response, 500, { message: `stand-in fault: ${String(error)}`, code: 0 });
    });
  });
}

async function serve(
  state: State,
  routes: readonly Route[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://stand-in.invalid');
  if (url.pathname.startsWith('/attachments/')) return serveUpload(state, url.pathname, response);
  const method = request.method ?? 'GET';
  const path = url.pathname.replace(/^\/api(?:\/v\d{1,2})?/, '');
  const found = findRoute(routes, method, path);
  const named = found === null || found === 'path-only' ? path : found.route.pattern;
  const body = await readBody(request).catch((error: unknown) => asRefusal(error));
  const entry = note(state, method, named, path, body);
  const started = performance.now();
  const finish = (status: number | null, code: number | null): void => {
    entry.status = status;
    entry.code = code;
    entry.ms = performance.now() - started;
    state.signal.changed();
  };
  const fault = state.faults.take(`${method} ${named}`);
  entry.fault = fault?.kind ?? null;
  if (fault?.kind === 'delay') await pause(fault.ms, undefined, { ref: false });
  if (fault?.kind === 'lost answer') await answer(state, found, request, url, body, method);
  if (fault !== null && applyFault(fault, response)) return finish(statusOf(fault), null);
  const result = await answer(state, found, request, url, body, method);
  if (result instanceof Refusal) {
    refuse(state, entry, result, found);
    sendJson(response, result.status, errorBody(result));
    return finish(result.status, result.code);
  }
  sendJson(response, result.status, result.body);
  finish(result.status, null);
}

async function answer(
  state: State,
  found: Found | 'path-only' | null,
  request: IncomingMessage,
  url: URL,
  body: ParsedBody | Refusal,
  method: string,
): Promise<Answer | Refusal> {
  if (found === null) return refusals.notFound();
  if (found === 'path-only') return refusals.methodNotAllowed();
  const { route, params } = found;
  if (route.auth === 'bot' && request.headers.authorization !== `Bot ${state.token}`)
    return refusals.unauthorized();
  if (body instanceof Refusal) return body;
  try {
    return route.handle(state, {
      method,
      params,
      query: url.searchParams,
      body: body.json,
      files: body.files,
    });
  } catch (error) {
    return asRefusal(error);
  }
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}

function note(
  state: State,
  method: string,
  route: string,
  path: string,
  body: ParsedBody | Refusal,
): RequestRecord {
  const parsed = body instanceof Refusal ? { json: undefined, files: [] } : body;
  const entry: RequestRecord = {
    at: state.clock.now(),
    method,
    route,
    path,
    body: parsed.json,
    files: parsed.files.map(({ name }) => name),
    status: null,
    code: null,
    ms: null,
    fault: null,
  };
  state.journal.requests.push(entry);
  return entry;
}

function refuse(
  state: State,
  entry: RequestRecord,
  refusal: Refusal,
  found: Found | 'path-only' | null,
): void {
  const params = found === null || found === 'path-only' ? {} : found.params;
  const interaction =
    state.interactions.byToken(params.token ?? '') ?? state.interactions.byId(params.interaction ?? '');
  const details = refusal.problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
  state.journal.refusals.push({
    at: entry.at,
    where: `${entry.method} ${entry.route}`,
    status: refusal.status,
    code: refusal.code,
    reason: [refusal.message, ...details].join(' | '),
    problems: refusal.problems,
    interactionId: interaction?.id ?? null,
  });
}

const statusOf = (fault: RestFault): number | null => {
  if (fault.kind === 'status' || fault.kind === 'html') return fault.status;
  if (fault.kind === 'rate limit') return 429;
  return fault.kind === 'bad json' ? 200 : null;
};

function serveUpload(state: State, path: string, response: ServerResponse): void {
  const file = state.uploads.get(path);
  if (file === undefined) sendJson(response, 404, { message: 'no such attachment', code: 0 });
  else response.writeHead(200, { 'content-type': file.contentType }).end(file.bytes);
}
