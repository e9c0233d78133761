/** Most UTF-16 units of a message that are read: the longest message that Discord takes. */
export const MESSAGE_LENGTH_MOST = 4_000;

const EMOJI =
  /(?:[#*0-9]\ufe0f?\u20e3|\p{Extended_Pictographic}(?:\ufe0f|\p{EMod}|\u200d\p{Extended_Pictographic}){0,12})/gu;

/** What says nothing itself: code, links, mentions, times, emoji. */
const SILENT: readonly RegExp[] = [
  /```[^`]*(?:```|$)/gu,
  /<a?:\w{2,32}:\d{1,20}>/gu,
  /<(?:@[!&]?|#|id:)[\w]{1,20}>/gu,
  /<\/[^:<>\n]{1,100}:\d{1,20}>/gu,
  /<t:-?\d{1,13}(?::\w)?>/gu,
  /\]\(<?https?:\/\/[^\s)]{1,500}\)/giu,
  /<?https?:\/\/[^\s<>]+>?/giu,
  /@(?:everyone|here)\b/gu,
  /(?<![\p{L}\p{N}]):[a-z0-9_+-]{2,32}:/giu,
  EMOJI,
  /\p{RI}\p{RI}/gu,
];

/** Marks around words that stay. */
const AROUND: readonly RegExp[] = [
  /\[/gu,
  /\*{1,3}|__|~~|\|\||`/gu,
  /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,
];

/** Marks that begin a line: quotes, headings, small print, lists. */
const LINE_START = /^[ \t]{0,20}(?:(?:>>>|>|#{1,3}|-#|[-*•–—])[ \t]{1,20}|\(?\d{1,3}[.)][ \t]{1,20}){1,6}/gmu;

/** Emoji before a capital: members end a sentence with them. */
const ENDING_EMOJI = new RegExp(`${EMOJI.source}(?=\\s{0,3}\\p{Lu})`, 'gu');

const lineBreak = (text: string): string => `\n${' '.repeat(text.length - 1)}`;

const blank = (text: string): string => text.replace(/[^\n]/gu, (character) => ' '.repeat(character.length));

/** The first 4,000 units of a message, never cut inside a character. */
export const capMessage = (message: string): string => {
  const cut = message.slice(0, MESSAGE_LENGTH_MOST);
  return cut.length < message.length && /[\uD800-\uDBFF]$/u.test(cut) ? cut.slice(0, -1) : cut;
};

/**
 * A message with blanks in place of what Discord does not show as words: code blocks, links, mentions, times, emoji and
 * the marks of quotes, lists, headings, spoilers and emphasis. An emoji before a capital
 * becomes a line break. Every other character keeps its offset; line breaks stay.
 */
export const withoutMarkup = (message: string): string =>
  [...SILENT, LINE_START, ...AROUND].reduce(
    (text, pattern) => text.replace(pattern, blank),
    message.replace(ENDING_EMOJI, lineBreak),
  );
