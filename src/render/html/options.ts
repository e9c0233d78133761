import type { MarkdownOptions } from './markdown/draw.js';

/** What the page knows and the payload does not. Everything is optional: a payload alone can be drawn. */
export type DrawOptions = MarkdownOptions & {
  /** The name over the message. */
  readonly author?: string;
  /** The address of an attached picture or file, by its name; must begin with http(s)://, /, or data:image/. */
  readonly attachment?: (name: string) => string | undefined;
  /** The alt text of an attached picture, by its name, where the message gives it beside it. */
  readonly alt?: (name: string) => string | undefined;
  /** Makes ids of the page unique where several messages are drawn. */
  readonly idPrefix?: string;
};
