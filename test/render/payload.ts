import { ComponentType } from 'discord-api-types/v10';
import type { Reply } from '../../src/app/reply.js';
import { type Rendered, renderReply, type Surface } from '../../src/render/discord/index.js';
import type { MessagePayload } from '../../src/render/limits/index.js';
import { textsFor } from '../../src/texts/index.js';

export const render = (reply: Reply, surface: Surface): Rendered =>
  renderReply(reply, { surface, texts: textsFor('en'), locale: 'en-GB' });

export const payloadOf = (reply: Reply, surface: Surface): MessagePayload => {
  const rendered = render(reply, surface);
  if (rendered.kind !== 'message') throw new Error(`a ${rendered.kind} is no message`);
  return rendered.payload;
};

/** Every Markdown text of a payload, in reading order. */
export const textsOf = ({ content, embeds = [], components = [] }: MessagePayload): readonly string[] => [
  ...(content ? [content] : []),
  ...(embeds ?? []).flatMap(({ description }) => (description ? [description] : [])),
  ...(components ?? []).flatMap((component) =>
    component.type === ComponentType.Container
      ? component.components.flatMap((inner) =>
          inner.type === ComponentType.TextDisplay ? [inner.content] : [],
        )
      : [],
  ),
];

export const markdownOf = (reply: Reply, surface: Surface = 'interaction'): string =>
  textsOf(payloadOf(reply, surface)).join('\n---\n');
