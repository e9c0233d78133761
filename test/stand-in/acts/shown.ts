import type { APIMessage } from 'discord-api-types/v10';
import { type Json, objectOf, objectsOf, textOf } from '../json.js';
import type { StoredMessage, UploadedFile } from '../messages.js';
import { allComponents, kinds } from '../rules/component-tree.js';
import { flags } from '../rules/limits.js';

export type ShownButton = {
  readonly label: string;
  readonly customId: string | null;
  readonly url: string | null;
  readonly disabled: boolean;
};

export type ShownSelect = {
  readonly customId: string;
  readonly options: readonly string[];
  readonly disabled: boolean;
};

/** A message as a member sees it at one moment. */
export type Shown = {
  readonly id: string;
  readonly channelId: string;
  readonly author: string;
  readonly content: string;
  /** Content, embeds and text displays from top to bottom. */
  readonly text: string;
  readonly embeds: readonly Json[];
  readonly buttons: readonly ShownButton[];
  readonly selects: readonly ShownSelect[];
  readonly files: readonly UploadedFile[];
  readonly ephemeral: boolean;
  readonly replyTo: string | null;
  /** Whom it notifies: see rules/pings.ts. */
  readonly pings: readonly string[];
  readonly edits: number;
  readonly payload: APIMessage;
};

export function show(message: StoredMessage): Shown {
  const payload = message.payload;
  const components = allComponents({ components: payload.components }).map(({ component }) => component);
  const embeds = payload.embeds.map((embed): Json => ({ ...embed }));
  return {
    id: message.id,
    channelId: message.channel.id,
    author: message.author.name,
    content: payload.content,
    text: [payload.content, ...embeds.flatMap(embedTexts), ...components.flatMap(textDisplay)]
      .filter((part) => part !== '')
      .join('\n'),
    embeds,
    buttons: components.filter(({ type }) => type === kinds.button).map(button),
    selects: components.filter(({ options }) => Array.isArray(options)).map(select),
    files: message.files,
    ephemeral: ((payload.flags ?? 0) & flags.ephemeral) !== 0,
    replyTo: payload.message_reference?.message_id ?? null,
    pings: message.pings,
    edits: message.edits,
    payload,
  };
}

const textDisplay = (component: Json): readonly string[] =>
  component.type === kinds.textDisplay ? [textOf(component.content)] : [];

const embedTexts = (embed: Json): readonly string[] => [
  textOf(objectOf(embed.author).name),
  textOf(embed.title),
  textOf(embed.description),
  ...objectsOf(embed.fields).flatMap(({ name, value }) => [textOf(name), textOf(value)]),
  textOf(objectOf(embed.footer).text),
];

const button = (component: Json): ShownButton => ({
  label: textOf(component.label),
  customId: typeof component.custom_id === 'string' ? component.custom_id : null,
  url: typeof component.url === 'string' ? component.url : null,
  disabled: component.disabled === true,
});

const select = (component: Json): ShownSelect => ({
  customId: textOf(component.custom_id),
  options: objectsOf(component.options).map(({ value }) => textOf(value)),
  disabled: component.disabled === true,
});
