import { escapeHtml } from './escape-html.js';

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

const attribute = (name: string, value: string | boolean | undefined): string => {
  if (value === undefined || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
};

/** One tag with its attributes; false and undefined ones are left out. */
export const open = (tag: string, attributes: Attributes = {}): string =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => attribute(name, value))
    .join('')}>`;

/** An element around HTML that is safe already. */
export const element = (tag: string, attributes: Attributes, ...inner: readonly string[]): string =>
  `${open(tag, attributes)}${inner.join('')}</${tag}>`;
