import type { Answer } from '../core/answer/types.js';
import type { Completion, Desk } from '../core/desk/types.js';
import type { Finding } from '../core/statements/types.js';
import type { TextKey } from '../texts/types.js';
import type { Reply } from './reply.js';
import type { CommandRequest, OptionValue } from './request.js';
import type { Services } from './services.js';

export type { Answer } from '../core/answer/types.js';
export type { Completion, Desk } from '../core/desk/types.js';
export type { TextKey } from '../texts/types.js';
export type { Line, Notice, Reply } from './reply.js';
export type { CommandRequest, Request } from './request.js';
export type { Services } from './services.js';

/** Most characters that an option takes unless it says otherwise. */
export const OPTION_MOST = 300;

type Shape = { readonly description: TextKey; readonly required?: boolean };

export type OptionSpec =
  | (Shape & {
      readonly type: 'string';
      /** Most characters; `OPTION_MOST` unless given. */
      readonly most?: number;
      /** Autocomplete, from the desk that serves the place. */
      readonly complete?: (desk: Desk, typed: string) => readonly Completion[];
    })
  | (Shape & { readonly type: 'integer'; readonly min?: number; readonly max?: number })
  | (Shape & { readonly type: 'boolean' });

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type ValueOf<S extends OptionSpec> = S['type'] extends 'string'
  ? string
  : S['type'] extends 'integer'
    ? number
    : boolean;

/** The arguments that a command gets, typed from its options: a required one is always there. */
export type ArgsOf<O extends OptionSpecs> = {
  readonly [K in keyof O]: O[K] extends { readonly required: true }
    ? ValueOf<O[K]>
    : ValueOf<O[K]> | undefined;
};

type Common<O extends OptionSpecs> = {
  /** Lower case, as typed after the slash. */
  readonly name: string;
  readonly description: TextKey;
  readonly options: O;
  /** The option that free text fills at the command line. */
  readonly freeText?: keyof O & string;
};

export type Where = 'server' | 'dm';

export type QuestionDefinition<O extends OptionSpecs> = Common<O> & {
  readonly run: (desk: Desk, args: ArgsOf<O>) => Promise<Answer>;
};

export type TaskDefinition<O extends OptionSpecs> = Common<O> & {
  readonly who: 'everyone' | 'moderators';
  readonly where: readonly Where[];
  /** Takes longer than an answer may: surfaces show progress. */
  readonly slow?: boolean;
  readonly run: (services: Services, args: ArgsOf<O>, request: CommandRequest) => Promise<Reply>;
};

type Args = Readonly<Record<string, OptionValue | undefined>>;

/** A command as the app keeps it: its options are data, its arguments were checked against them. */
export type Question = Omit<QuestionDefinition<OptionSpecs>, 'run'> & {
  readonly kind: 'question';
  readonly who: 'everyone';
  readonly where: readonly Where[];
  readonly slow: false;
  readonly run: (desk: Desk, args: Args) => Promise<Answer>;
};

export type Task = Omit<TaskDefinition<OptionSpecs>, 'run' | 'slow'> & {
  readonly kind: 'task';
  readonly slow: boolean;
  readonly run: (services: Services, args: Args, request: CommandRequest) => Promise<Reply>;
};

export type MessageDefinition = {
  /** Lower case: `/name TEXT` where there are no messages to use it on. */
  readonly name: string;
  /** What the menu of a message calls it: at most 32 characters, capitals and blanks allowed. */
  readonly label: TextKey;
  readonly description: TextKey;
  readonly run: (desk: Desk, text: string) => Promise<readonly Finding[]>;
};

/** A command of a message's menu. Its answer is always private. */
export type MessageCommand = Omit<QuestionDefinition<OptionSpecs>, 'run' | 'freeText'> &
  MessageDefinition & {
    readonly kind: 'message';
    readonly who: 'everyone';
    readonly where: readonly Where[];
    readonly slow: false;
    readonly freeText: 'text';
  };

export type Command = Question | Task | MessageCommand;

const PRIVATE = {
  private: { type: 'boolean', description: 'option.private' },
} as const satisfies OptionSpecs;

/** A command that only reads a desk. It can be asked anywhere and takes `private` besides its own options. */
export const defineQuestion = <const O extends OptionSpecs>(definition: QuestionDefinition<O>): Question => ({
  ...definition,
  kind: 'question',
  who: 'everyone',
  where: ['server', 'dm'],
  slow: false,
  options: { ...definition.options, ...PRIVATE },
  run: (desk, args) => definition.run(desk, args as ArgsOf<O>),
});

/** Longest message that Discord takes, in characters. */
export const MESSAGE_MOST = 4_000;

/** A command of a message's menu, which only reads a desk. It can be used anywhere, also where only the asker installed the bot. */
export const defineMessage = (definition: MessageDefinition): MessageCommand => ({
  ...definition,
  kind: 'message',
  who: 'everyone',
  where: ['server', 'dm'],
  slow: false,
  freeText: 'text',
  options: { text: { type: 'string', description: 'option.message', required: true, most: MESSAGE_MOST } },
});

/** A command that does something. `who` and `where` are checked before it runs. */
export const defineTask = <const O extends OptionSpecs>(definition: TaskDefinition<O>): Task => ({
  ...definition,
  kind: 'task',
  slow: definition.slow ?? false,
  run: (services, args, request) => definition.run(services, args as ArgsOf<O>, request),
});
