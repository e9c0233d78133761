import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APISelectMenuComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { element } from './element.js';
import { escapeHtml, safeLink } from './escape-html.js';

const STYLES: Readonly<Partial<Record<ButtonStyle, string>>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'link',
};

const classOf = (style: ButtonStyle): string => `dm-button dm-button-${STYLES[style] ?? 'secondary'}`;

const labelOf = (button: APIButtonComponent): string => {
  const emoji = 'emoji' in button ? (button.emoji?.name ?? '') : '';
  const label = 'label' in button ? (button.label ?? '') : '';
  return escapeHtml([emoji, label].filter((part) => part !== '').join(' '));
};

const drawLinkButton = (url: string, label: string): string => {
  const href = safeLink(url);
  if (href === null) return element('span', { class: `${classOf(ButtonStyle.Link)} dm-dead` }, label);
  return element(
    'a',
    { class: classOf(ButtonStyle.Link), href, rel: 'noopener noreferrer', target: '_blank' },
    label,
    element('span', { class: 'dm-out', 'aria-hidden': 'true' }, '↗'),
  );
};

export const drawButton = (button: APIButtonComponent): string => {
  if (button.style === ButtonStyle.Link) return drawLinkButton(button.url, labelOf(button));
  return element(
    'button',
    {
      type: 'button',
      class: classOf(button.style),
      'data-custom-id': 'custom_id' in button ? button.custom_id : undefined,
      disabled: button.disabled === true,
    },
    labelOf(button),
  );
};

const drawSelect = (select: APISelectMenuComponent): string => {
  const options = select.type === ComponentType.StringSelect ? select.options : [];
  const placeholder = select.placeholder ?? 'Make a selection';
  const chosen = options.some((option) => option.default === true);
  return element(
    'select',
    {
      class: 'dm-select',
      'data-custom-id': select.custom_id,
      'aria-label': placeholder,
      disabled: select.disabled === true,
    },
    element('option', { value: '', disabled: true, selected: !chosen }, escapeHtml(placeholder)),
    ...options.map((option) =>
      element(
        'option',
        { value: option.value, selected: option.default === true, title: option.description },
        escapeHtml(option.label),
      ),
    ),
  );
};

export const drawRow = (row: APIActionRowComponent<APIComponentInMessageActionRow>): string =>
  element(
    'div',
    { class: 'dm-row' },
    ...row.components.map((one) => (one.type === ComponentType.Button ? drawButton(one) : drawSelect(one))),
  );
