import { say, type Texts } from '../../texts/index.js';
import { GALLERY } from '../limits/index.js';
import { cited } from './cited.js';
import { dateMark, leftOutNote } from './notes.js';
import type { Plot, Statement } from './types.js';

const dateOf = (statement: Statement, plot: Plot, texts: Texts): string =>
  dateMark(statement, plot) === '' ? statement.date : say(texts, 'plot.articleOf', { date: statement.date });

/** "14 Feb 2025: at least 200,000 [1] — Ada Novak", for each statement; the date is left out where the one before has the same. */
const phrasesOf = (plot: Plot, texts: Texts): readonly string[] => {
  const dates = plot.statements.map((statement) => dateOf(statement, plot, texts));
  return plot.statements.map((statement, index) => {
    const text = say(texts, 'plot.statement', {
      words: cited(statement.words, statement),
      who: statement.who,
    });
    return dates[index - 1] === dates[index] ? text : `${dates[index]}: ${text}`;
  });
};

/** The articles as far as there is room, and how many have none. */
const withArticles = (text: string, articles: readonly string[], texts: Texts): string => {
  for (let kept = articles.length; kept >= 0; kept -= 1) {
    const rest = articles.length - kept;
    const ending = rest === 0 ? '' : ` ${say(texts, 'plot.moreArticles', { n: rest })}`;
    const whole = `${[text, ...articles.slice(0, kept).map((article) => `${article}.`)].join(' ')}${ending}`;
    if (whole.length <= GALLERY.description) return whole;
  }
  return text;
};

/**
 * What the picture shows, in words, within Discord's limit for alt text: whole statements in their order, how many of
 * them there is no room for, how many are older, and the articles that fit, with how many do not.
 */
export const altOf = (plot: Plot, texts: Texts): string => {
  const phrases = phrasesOf(plot, texts);
  const leftOut = leftOutNote(plot, texts);
  const endings = (rest: number): readonly string[] => [
    ...(rest === 0 ? [] : [say(texts, 'plot.more', { n: rest })]),
    ...(leftOut === null ? [] : [`${leftOut}.`]),
  ];
  for (let kept = phrases.length; kept >= 0; kept -= 1) {
    const text = `${[plot.title, ...phrases.slice(0, kept)].join('; ')}.`;
    const whole = [text, ...endings(phrases.length - kept)].join(' ');
    if (whole.length <= GALLERY.description) return withArticles(whole, plot.articles, texts);
  }
  return say(texts, 'plot.alt');
};
