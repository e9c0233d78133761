import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Control } from '../../app/reply.js';
import { BUTTON, MESSAGE, SELECT, URL_LENGTH } from '../limits/index.js';
import { type Showing, showLine } from '../lines.js';
import { clip } from './showing.js';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const STYLES = {
  primary: ButtonStyle.Primary,
  secondary: ButtonStyle.Secondary,
  danger: ButtonStyle.Danger,
} as const;

type Pressed = Exclude<Control, { kind: 'select' }>;

const buttonOf = (control: Pressed, showing: Showing): APIButtonComponent => {
  const label = clip(showLine(control.label, showing), BUTTON.label);
  if (control.kind === 'link')
    return { type: ComponentType.Button, style: ButtonStyle.Link, label, url: control.url };
  const { id: custom_id, disabled } = control;
  return { type: ComponentType.Button, style: STYLES[control.style], label, custom_id, disabled };
};

type Select = Extract<Control, { kind: 'select' }>;

/** Discord refuses a whole message for one option without a label. */
const optionsOf = ({ options }: Select, showing: Showing): readonly APISelectMenuOption[] =>
  options
    .map(({ label, value, description }) => ({
      label: clip(showLine(label, showing), SELECT.label),
      value,
      ...(description === undefined
        ? {}
        : { description: clip(showLine(description, showing), SELECT.description) }),
    }))
    .filter(({ label }) => label.trim() !== '')
    .slice(0, SELECT.options);

const selectOf = (control: Select, showing: Showing): APIStringSelectComponent => ({
  type: ComponentType.StringSelect,
  custom_id: control.id,
  placeholder: clip(showLine(control.label, showing), SELECT.placeholder),
  options: [...optionsOf(control, showing)],
});

/** Discord opens http and https only, and refuses a whole message for one address that is too long. */
const isUsable = (control: Control, showing: Showing): boolean => {
  if (control.kind === 'select') return optionsOf(control, showing).length > 0;
  return control.kind === 'button' || (control.url.length <= URL_LENGTH && /^https?:\/\//i.test(control.url));
};

const rowOf = (...components: readonly APIComponentInMessageActionRow[]): Row => ({
  type: ComponentType.ActionRow,
  components: [...components],
});

const buttonRows = (buttons: readonly APIButtonComponent[]): readonly Row[] =>
  buttons.length === 0
    ? []
    : [rowOf(...buttons.slice(0, BUTTON.perRow)), ...buttonRows(buttons.slice(BUTTON.perRow))];

/** The controls in their order as rows: buttons by five, each select in a row of its own below them. */
export const rowsOf = (controls: readonly Control[], showing: Showing): readonly Row[] => {
  const usable = controls.filter((control) => isUsable(control, showing));
  const buttons = usable.flatMap((one) => (one.kind === 'select' ? [] : [buttonOf(one, showing)]));
  const selects = usable.flatMap((one) => (one.kind === 'select' ? [rowOf(selectOf(one, showing))] : []));
  return [...buttonRows(buttons), ...selects].slice(0, MESSAGE.rows);
};
