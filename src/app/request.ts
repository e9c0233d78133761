/** Where something is asked. Articles, permissions and privacy follow from it. */
export type Where =
  | { readonly kind: 'server'; readonly server: string; readonly channel: string }
  | { readonly kind: 'dm'; readonly channel: string };

export type Asker = {
  /** A snowflake in Discord; a short name elsewhere. */
  readonly id: string;
  /** Whether the surface vouches that the asker may change articles here. Never true in direct messages. */
  readonly moderator: boolean;
};

type Common = {
  readonly asker: Asker;
  readonly where: Where;
  /** BCP 47 tag of the asker's language. */
  readonly locale: string;
};

export type OptionValue = string | number | boolean;

export type CommandRequest = Common & {
  readonly kind: 'command';
  readonly command: string;
  readonly options: Readonly<Record<string, OptionValue>>;
};

/** Free text: a direct message, a mention, a line typed at a terminal. */
export type TextRequest = Common & { readonly kind: 'text'; readonly text: string };

export type ButtonRequest = Common & {
  readonly kind: 'button';
  readonly id: string;
  /** What was chosen, when it is a select. */
  readonly values: readonly string[];
};

export type FormRequest = Common & {
  readonly kind: 'form';
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
};

/** Autocomplete: what is typed so far in one option of a command. */
export type ChoicesRequest = Common & {
  readonly kind: 'choices';
  readonly command: string;
  readonly option: string;
  readonly typed: string;
};

/** A message command: the text of the message on which it was used. */
export type MessageRequest = Common & {
  readonly kind: 'message';
  readonly command: string;
  readonly text: string;
};

/** What someone asks of the app, on any surface. */
export type Request =
  | CommandRequest
  | TextRequest
  | ButtonRequest
  | FormRequest
  | ChoicesRequest
  | MessageRequest;
