import {
  type APIComponentInContainer,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from 'discord-api-types/v10';
import { hasExcerpt } from '../blocks/has-excerpt.js';
import type { Block, Blocks } from '../blocks/types.js';
import type { MessagePayload } from '../limits/index.js';
import { markdownOf } from './block-markdown.js';
import { type Draft, QUIET } from './surface.js';

const LINE: APIComponentInContainer = {
  type: ComponentType.Separator,
  spacing: SeparatorSpacingSize.Small,
  divider: true,
};

const textOf = (blocks: readonly Block[]): readonly APITextDisplayComponent[] => {
  const content = markdownOf(blocks);
  return content === '' ? [] : [{ type: ComponentType.TextDisplay, content }];
};

/** A list is one text; entries with excerpts stand apart. */
const parts = ({ head, entries, foot }: Blocks): readonly APIComponentInContainer[] => {
  if (!entries.some(hasExcerpt)) return textOf([...head, ...entries.flat(), ...foot]);
  const apart = entries
    .map(textOf)
    .flatMap((text, index): readonly APIComponentInContainer[] => (index === 0 ? text : [LINE, ...text]));
  return [...textOf(head), ...apart, ...textOf(foot)];
};

const fileOf = (name: string | null): readonly APIComponentInContainer[] =>
  name === null ? [] : [{ type: ComponentType.File, file: { url: `attachment://${name}` } }];

const pictureOf = (picture: Draft['picture']): readonly APIComponentInContainer[] =>
  picture === null
    ? []
    : [
        {
          type: ComponentType.MediaGallery,
          items: [{ media: { url: `attachment://${picture.name}` }, description: picture.alt }],
        },
      ];

/** A reply to an interaction: everything in one container, its buttons at the end. */
export const asComponents = (
  { blocks, rows, colour, file, picture }: Draft,
  isPrivate: boolean,
): MessagePayload => ({
  ...QUIET,
  flags: MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0),
  components: [
    {
      type: ComponentType.Container,
      accent_color: colour,
      components: [...parts(blocks), ...fileOf(file), ...pictureOf(picture), ...rows],
    },
  ],
});
