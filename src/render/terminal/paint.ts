import { styleText } from 'node:util';

/** How kinds of text are coloured. */
export type Paint = {
  readonly title: (text: string) => string;
  readonly small: (text: string) => string;
  readonly highlight: (text: string) => string;
};

const same = (text: string): string => text;

/** No colours: for files, pipes and NO_COLOR. */
export const plainPaint: Paint = { title: same, small: same, highlight: same };

/** Colours for a terminal. */
export const colourPaint: Paint = {
  title: (text) => styleText('bold', text),
  small: (text) => styleText('dim', text),
  highlight: (text) => styleText('yellow', text),
};
