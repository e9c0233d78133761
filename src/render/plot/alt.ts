import { say, type Texts } from '../../texts/index.js';
import { GALLERY } from '../limits/index.js';
import type { Plot, Statement } from './types.js';

/** "14 Feb 2025: at least 200,000 — Ada Novak"; the date is left out where the statement before has the same. */
const phraseOf = ({ words, who, date }: Statement, before: Statement | undefined, texts: Texts): string => {
  const text = say(texts, 'plot.statement', { words, who });
  return before?.date === date ? text : `${date}: ${text}`;
};

/**
 * What the picture shows, in words, within Discord's limit for alt text: whole statements in their order, and how many
 * are left out.
 */
export const altOf = (plot: Plot, texts: Texts): string => {
  const phrases = plot.statements.map((one, index) => phraseOf(one, plot.statements[index - 1], texts));
  const ending = (rest: number): string => (rest === 0 ? '' : ` ${say(texts, 'plot.more', { n: rest })}`);
  for (let kept = phrases.length; kept >= 0; kept -= 1) {
    const text = `${[plot.title, ...phrases.slice(0, kept)].join('; ')}.`;
    const whole = text + ending(phrases.length - kept + plot.leftOut);
    if (whole.length <= GALLERY.description) return whole;
  }
  return say(texts, 'plot.alt');
};
