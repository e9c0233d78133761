import type { Json } from './json.js';

/** A command as Discord keeps it; `scope` is a guild id or `global`. */
export type Command = Json & {
  readonly id: string;
  readonly name: string;
  readonly type: number;
  readonly version: string;
};

export type CommandStore = {
  readonly list: (scope: string) => readonly Command[];
  readonly replace: (scope: string, commands: readonly Command[]) => void;
  /** Creates of the last 24 hours in one scope; an overwrite of a known name is not one. */
  readonly createsToday: (scope: string, now: number) => number;
  readonly countCreates: (scope: string, now: number, count: number) => void;
};

const dayMs = 24 * 60 * 60 * 1000;

export function createCommands(): CommandStore {
  const byScope = new Map<string, readonly Command[]>();
  const creates: { readonly scope: string; readonly at: number; readonly count: number }[] = [];
  return {
    list: (scope) => byScope.get(scope) ?? [],
    replace: (scope, commands) => {
      byScope.set(scope, commands);
    },
    createsToday: (scope, now) =>
      creates
        .filter((one) => one.scope === scope && now - one.at < dayMs)
        .reduce((sum, { count }) => sum + count, 0),
    countCreates: (scope, now, count) => {
      if (count > 0) creates.push({ scope, at: now, count });
    },
  };
}
