import {
  type APIButtonComponent,
  type APIMessageComponent,
  type APISelectMenuComponent,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { type Excess, missing, over, tooLong } from './excess.js';
import { BUTTON, CUSTOM_ID, GALLERY, MESSAGE, SECTION, SELECT, URL_LENGTH, WEIGHT } from './numbers.js';

const children = (component: APIMessageComponent): readonly APIMessageComponent[] => {
  if (component.type === ComponentType.ActionRow || component.type === ComponentType.Container)
    return component.components;
  if (component.type === ComponentType.Section) return [...component.components, component.accessory];
  return [];
};

/** The components and everything nested in them, in reading order. */
export const flatten = (components: readonly APIMessageComponent[]): readonly APIMessageComponent[] =>
  components.flatMap((component) => [component, ...flatten(children(component))]);

const exceededByButton = (button: APIButtonComponent): readonly Excess[] => [
  ...('label' in button ? tooLong('button label', button.label, BUTTON.label) : []),
  ...('custom_id' in button ? tooLong('custom_id', button.custom_id, CUSTOM_ID) : []),
  ...('url' in button ? tooLong('button URL', button.url, URL_LENGTH) : []),
];

const exceededBySelect = (select: APISelectMenuComponent): readonly Excess[] => {
  const options = select.type === ComponentType.StringSelect ? select.options : [];
  return [
    ...tooLong('custom_id', select.custom_id, CUSTOM_ID),
    ...tooLong('select placeholder', select.placeholder, SELECT.placeholder),
    ...(select.type === ComponentType.StringSelect ? missing('select options', options.length) : []),
    ...over('select options', options.length, SELECT.options),
    ...options.flatMap((option) => [
      ...tooLong('option label', option.label, SELECT.label),
      ...tooLong('option value', option.value, SELECT.value),
      ...tooLong('option description', option.description, SELECT.description),
    ]),
  ];
};

const exceededByOne = (component: APIMessageComponent): readonly Excess[] => {
  switch (component.type) {
    case ComponentType.Button:
      return exceededByButton(component);
    case ComponentType.ActionRow: {
      const room = component.components.some((one) => one.type !== ComponentType.Button)
        ? SELECT.perRow
        : BUTTON.perRow;
      const size = component.components.length;
      return [...missing('row', size), ...over('row', size, room)];
    }
    case ComponentType.Section:
      return over('section texts', component.components.length, SECTION.texts);
    case ComponentType.MediaGallery:
      return [
        ...over('gallery items', component.items.length, GALLERY.items),
        ...component.items.flatMap((item) => tooLong('alt text', item.description, GALLERY.description)),
      ];
    case ComponentType.TextDisplay:
      return missing('text display', component.content.trim().length);
    case ComponentType.Container:
    case ComponentType.File:
    case ComponentType.Separator:
    case ComponentType.Thumbnail:
      return [];
    default:
      return exceededBySelect(component);
  }
};

const isText = (component: APIMessageComponent): component is APITextDisplayComponent =>
  component.type === ComponentType.TextDisplay;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** What text displays cost against the byte limit. */
export const weightOf = (texts: readonly string[]): number =>
  texts.reduce((total, text) => total + bytes(text) + WEIGHT.bytesPerTextDisplay, 0);

const repeatedIds = (all: readonly APIMessageComponent[]): readonly Excess[] => {
  const ids = all.flatMap((one) => ('custom_id' in one ? [one.custom_id] : []));
  return over('uses of one custom_id', ids.length - new Set(ids).size + 1, 1);
};

export const exceededByComponents = (
  components: readonly APIMessageComponent[],
  isV2: boolean,
): readonly Excess[] => {
  const all = flatten(components);
  const texts = all.filter(isText).map((component) => component.content);
  const characters = texts.reduce((total, text) => total + text.length, 0);
  return [
    ...(isV2
      ? over('components', all.length, MESSAGE.components)
      : over('rows', components.length, MESSAGE.rows)),
    ...over('text displays in all', characters, MESSAGE.textDisplays),
    ...over('bytes of text displays', weightOf(texts), WEIGHT.bytes - WEIGHT.margin),
    ...repeatedIds(all),
    ...all.flatMap(exceededByOne),
  ];
};
