/** Control characters that a terminal would obey. Line breaks and tabs stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu;

/** Text that a terminal shows and never obeys: each control character becomes `�`. */
export const visible = (text: string): string => text.replace(CONTROLS, '\uFFFD');
