import type { Command } from '../../commands.js';
import { refusals } from '../../errors.js';
import { type Json, listOf, numberOf, objectOf, textOf } from '../../json.js';
import { refuseBadCommand, refuseBadCommands } from '../../rules/command.js';
import { limits } from '../../rules/limits.js';
import type { State } from '../../state.js';
import { type Answer, type Call, param, type Route } from '../call.js';

/** The guild whose commands are meant, or `global`; another bot's application is refused. */
function scopeOf(state: State, call: Call): string {
  if (param(call, 'application') !== state.world.applicationId) throw refusals.missingAccess();
  const guild = call.params.guild;
  if (guild === undefined) return 'global';
  if (state.world.findGuild(guild) === undefined) throw refusals.missingAccess();
  return guild;
}

const kindOf = (command: Json): number =>
  command.type === undefined || command.type === null ? 1 : numberOf(command.type);

/** A command keeps its id as long as its name and kind stay, and gets a new version with each change. */
function asStored(state: State, scope: string, given: Json, before: Command | undefined): Command {
  const type = kindOf(given);
  return {
    default_member_permissions: null,
    nsfw: false,
    description: '',
    contexts: null,
    integration_types: [0],
    options: [],
    ...given,
    ...(scope === 'global' ? {} : { guild_id: scope }),
    application_id: state.world.applicationId,
    id: before?.id ?? state.newId(),
    name: textOf(given.name),
    type,
    version: state.newId(),
  };
}

const sameAs = (given: Json) => (one: Command) => one.name === given.name && one.type === kindOf(given);

function store(state: State, scope: string, commands: readonly Command[], created: number): void {
  for (const [kind, limit] of Object.entries(limits.commandsOfKind)) {
    if (commands.filter(({ type }) => type === Number(kind)).length > limit)
      throw refusals.tooManyCommands(limit);
  }
  const now = state.clock.now();
  if (state.commands.createsToday(scope, now) + created > limits.createsADay) throw refusals.tooManyCreates();
  state.commands.countCreates(scope, now, created);
  state.commands.replace(scope, commands);
  state.signal.changed();
}

function overwrite(state: State, call: Call): Answer {
  const scope = scopeOf(state, call);
  refuseBadCommands(listOf(call.body));
  const given = listOf(call.body).map(objectOf);
  const names = given.map((one) => `${kindOf(one)} ${textOf(one.name)}`);
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (twice !== -1) {
    const message = 'Application command names must be unique';
    throw refusals.invalidBody([{ path: [twice], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }]);
  }
  const before = state.commands.list(scope);
  const after = given.map((one) => asStored(state, scope, one, before.find(sameAs(one))));
  store(state, scope, after, after.filter(({ id }) => before.every((old) => old.id !== id)).length);
  return { status: 200, body: after };
}

function upsert(state: State, call: Call): Answer {
  const scope = scopeOf(state, call);
  refuseBadCommand(call.body, 'create');
  const given = objectOf(call.body);
  const all = state.commands.list(scope);
  const before = all.find(sameAs(given));
  const command = asStored(state, scope, given, before);
  store(state, scope, [...all.filter((one) => one !== before), command], before === undefined ? 1 : 0);
  return { status: before === undefined ? 201 : 200, body: command };
}

function existing(state: State, call: Call, scope: string): Command {
  const command = state.commands.list(scope).find(({ id }) => id === param(call, 'command'));
  if (command === undefined) throw refusals.unknownCommand();
  return command;
}

function change(state: State, call: Call): Answer {
  const scope = scopeOf(state, call);
  const before = existing(state, call, scope);
  refuseBadCommand({ ...objectOf(call.body), type: before.type }, 'patch');
  const after = asStored(state, scope, { ...before, ...objectOf(call.body) }, before);
  store(
    state,
    scope,
    state.commands.list(scope).map((one) => (one === before ? after : one)),
    0,
  );
  return { status: 200, body: after };
}

function remove(state: State, call: Call): Answer {
  const scope = scopeOf(state, call);
  const gone = existing(state, call, scope);
  store(
    state,
    scope,
    state.commands.list(scope).filter((one) => one !== gone),
    0,
  );
  return { status: 204 };
}

const routesUnder = (base: string): readonly Route[] => [
  {
    method: 'GET',
    pattern: base,
    auth: 'bot',
    handle: (state, call) => ({ status: 200, body: state.commands.list(scopeOf(state, call)) }),
  },
  { method: 'PUT', pattern: base, auth: 'bot', handle: overwrite },
  { method: 'POST', pattern: base, auth: 'bot', handle: upsert },
  {
    method: 'GET',
    pattern: `${base}/:command`,
    auth: 'bot',
    handle: (state, call) => ({ status: 200, body: existing(state, call, scopeOf(state, call)) }),
  },
  { method: 'PATCH', pattern: `${base}/:command`, auth: 'bot', handle: change },
  { method: 'DELETE', pattern: `${base}/:command`, auth: 'bot', handle: remove },
];

export const commandRoutes: readonly Route[] = [
  ...routesUnder('/applications/:application/commands'),
  ...routesUnder('/applications/:application/guilds/:guild/commands'),
];
