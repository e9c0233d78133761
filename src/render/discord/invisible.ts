/**
 * Characters that a reader never sees and that Discord's clients drop or draw as nothing: controls (line break and tab apart),
 * soft hyphens, joiners, zero-width blanks, bidi controls, variation selectors, tags. We send them as they stand in the article;
 * a promise about "every visible character" does not cover them.
 */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** Blanks of every width: Discord draws a run at a line's start or end as none. */
const BLANKS = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2028\u2029]+/g;

/** What a reader sees of a text: no invisible characters, a run of blanks as one, none at the ends of lines, no blank lines at its ends. */
export const visible = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(BLANKS, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();

export const hasNothingToSee = (character: string): boolean => visible(character) === '';
