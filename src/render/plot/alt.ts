import { say, type Texts } from '../../texts/index.js';
import { GALLERY } from '../limits/index.js';
import { cited } from './cited.js';
import type { Plot, Statement } from './types.js';

/** "14 Feb 2025: at least 200,000 [1] — Ada Novak"; the date is left out where the statement before has the same. */
const phraseOf = (statement: Statement, before: Statement | undefined, texts: Texts): string => {
  const { words, who, date } = statement;
  const text = say(texts, 'plot.statement', { words: cited(words, statement), who });
  return before?.date === date ? text : `${date}: ${text}`;
};

/** The articles as far as there is room. */
const withArticles = (text: string, articles: readonly string[]): string =>
  articles.reduce((all, article) => {
    const longer = `${all} ${article}.`;
    return longer.length <= GALLERY.description ? longer : all;
  }, text);

/**
 * What the picture shows, in words, within Discord's limit for alt text: whole statements in their order, how many are
 * left out, and the articles that fit.
 */
export const altOf = (plot: Plot, texts: Texts): string => {
  const phrases = plot.statements.map((one, index) => phraseOf(one, plot.statements[index - 1], texts));
  const ending = (rest: number): string => (rest === 0 ? '' : ` ${say(texts, 'plot.more', { n: rest })}`);
  for (let kept = phrases.length; kept >= 0; kept -= 1) {
    const text = `${[plot.title, ...phrases.slice(0, kept)].join('; ')}.`;
    const whole = text + ending(phrases.length - kept + plot.leftOut);
    if (whole.length <= GALLERY.description) return withArticles(whole, plot.articles);
  }
  return say(texts, 'plot.alt');
};
