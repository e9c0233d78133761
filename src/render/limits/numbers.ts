/** Discord's limits (API documentation, August 2026). Lengths count UTF-16 units: never fewer than Discord counts. */

export const MESSAGE = {
  content: 2000,
  nonce: 25,
  embeds: 10,
  rows: 5,
  /** Components of a Components V2 message, nested ones included. */
  components: 40,
  /** All text displays of a message together. */
  textDisplays: 4000,
} as const;

/**
 * A Components V2 message over this many bytes is answered with HTTP 500 (discord-api-docs#8554, undocumented):
 * UTF-8 bytes of its texts + `bytesPerTextDisplay` for each text display. The margin is ours: the count is not official.
 */
export const WEIGHT = { bytes: 10_170, bytesPerTextDisplay: 12, margin: 170 } as const;

export const EMBED = {
  title: 256,
  description: 4096,
  authorName: 256,
  footer: 2048,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  /** Titles, descriptions, fields, footers and author names of all embeds of a message together. */
  total: 6000,
} as const;

export const BUTTON = { label: 80, perRow: 5 } as const;
export const CUSTOM_ID = 100;
export const URL_LENGTH = 512;

export const SELECT = {
  options: 25,
  label: 100,
  value: 100,
  description: 100,
  placeholder: 150,
  perRow: 1,
} as const;

export const SECTION = { texts: 3 } as const;
export const GALLERY = { items: 10, description: 1024 } as const;
export const ATTACHMENT = { description: 1024 } as const;

export const MODAL = {
  title: 45,
  components: 5,
  label: 45,
  description: 100,
  textInput: 4000,
  placeholder: 100,
  files: 10,
} as const;

export const COMMAND = {
  name: 32,
  description: 100,
  options: 25,
  choices: 25,
  total: 8000,
  perScope: 100,
  messageCommands: 15,
  userCommands: 15,
  optionText: 6000,
} as const;

export const AUTOCOMPLETE = { choices: 25, name: 100, value: 100 } as const;
