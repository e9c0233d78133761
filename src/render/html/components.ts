import {
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APISeparatorComponent,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord-api-types/v10';
import { accentClass } from './accent.js';
import { drawButton, drawRow } from './controls.js';
import { element, open } from './element.js';
import { drawMarkdown } from './markdown/draw.js';
import { drawFile, drawGallery, drawPicture } from './media.js';
import type { DrawOptions } from './options.js';

const drawText = (content: string, options: DrawOptions): string =>
  element('div', { class: 'dm-text' }, drawMarkdown(content.trim(), options));

const drawSection = (section: APISectionComponent, options: DrawOptions): string => {
  const { accessory } = section;
  return element(
    'div',
    { class: 'dm-section' },
    element('div', {}, ...section.components.map((text) => drawText(text.content, options))),
    accessory.type === ComponentType.Button
      ? drawButton(accessory)
      : drawPicture(accessory.media.url, accessory.description, options, 'dm-thumbnail'),
  );
};

const drawSeparator = (separator: APISeparatorComponent): string => {
  const size = separator.spacing === SeparatorSpacingSize.Large ? 'large' : 'small';
  const name = `dm-separator dm-separator-${size}`;
  return separator.divider === false
    ? element('div', { class: `${name} dm-space` })
    : open('hr', { class: name });
};

const drawContainer = (container: APIContainerComponent, options: DrawOptions): string =>
  element(
    'div',
    { class: `dm-container ${accentClass(container.accent_color)}` },
    ...container.components.map((one) => drawComponent(one, options)),
  );

export const drawComponent = (component: APIMessageTopLevelComponent, options: DrawOptions): string => {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return drawText(component.content, options);
    case ComponentType.Container:
      return drawContainer(component, options);
    case ComponentType.ActionRow:
      return drawRow(component);
    case ComponentType.Section:
      return drawSection(component, options);
    case ComponentType.Separator:
      return drawSeparator(component);
    case ComponentType.MediaGallery:
      return drawGallery(component, options);
    case ComponentType.File:
      return drawFile(component, options);
  }
};
