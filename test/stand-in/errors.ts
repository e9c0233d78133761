import type { Json } from './json.js';

/** One thing that is wrong with a body: where it stands, Discord's code for it, and a sentence. */
export type Problem = {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
};

/** Thrown by a route: becomes Discord's HTTP status and JSON error. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly problems: readonly Problem[];
  constructor(status: number, code: number, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }
}

/** Thrown by an act that no member could do in Discord's client; the fault lies in the test or in the bot's message. */
export class ImpossibleAct extends Error {
  override readonly name = 'ImpossibleAct';
}

export const refusals = {
  unauthorized: () => new Refusal(401, 0, '401: Unauthorized'),
  notFound: () => new Refusal(404, 0, '404: Not Found'),
  methodNotAllowed: () => new Refusal(405, 0, '405: Method Not Allowed'),
  unknownChannel: () => new Refusal(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new Refusal(404, 10004, 'Unknown Guild'),
  unknownMember: () => new Refusal(404, 10007, 'Unknown Member'),
  unknownMessage: () => new Refusal(404, 10008, 'Unknown Message'),
  unknownUser: () => new Refusal(404, 10013, 'Unknown User'),
  unknownWebhook: () => new Refusal(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new Refusal(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new Refusal(404, 10063, 'Unknown application command'),
  tooManyCommands: (limit: number) =>
    new Refusal(400, 30032, `Maximum number of application commands reached (${limit})`),
  tooManyCreates: () =>
    new Refusal(400, 30034, 'Max number of daily application command creates has been reached (200)'),
  alreadyAcknowledged: () => new Refusal(400, 40060, 'Interaction has already been acknowledged.'),
  missingAccess: () => new Refusal(403, 50001, 'Missing Access'),
  othersMessage: () => new Refusal(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new Refusal(400, 50006, 'Cannot send an empty message'),
  cannotDirectMessage: () => new Refusal(403, 50007, 'Cannot send messages to this user'),
  missingPermissions: () => new Refusal(403, 50013, 'Missing Permissions'),
  invalidToken: () => new Refusal(401, 50027, 'Invalid Webhook Token'),
  invalidBody: (problems: readonly Problem[]) => new Refusal(400, 50035, 'Invalid Form Body', problems),
  unreadableBody: () => new Refusal(400, 50109, 'The request body contains invalid JSON.'),
  noHistory: () => new Refusal(400, 160002, 'Cannot reply without permission to read message history'),
  internal: () => new Refusal(500, 0, '500: Internal Server Error'),
};

type Tree = { [key: string]: Tree | Json[] };

/** Discord nests problems by path and ends each in `_errors`. */
export function errorsTree(problems: readonly Problem[]): Json {
  const root: Tree = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const key of path) {
      const next = node[key] ?? {};
      node[key] = next;
      if (!Array.isArray(next)) node = next;
    }
    const here = Array.isArray(node._errors) ? node._errors : [];
    here.push({ code, message });
    node._errors = here;
  }
  return root;
}

export function errorBody(refusal: Refusal): Json {
  const head = { message: refusal.message, code: refusal.code };
  return refusal.problems.length === 0 ? head : { ...head, errors: errorsTree(refusal.problems) };
}
