import { comparable } from '../../../../src/core/answer/comparison/index.js';
import type { Comparison } from '../../../../src/core/answer/types.js';
import { parseArticle } from '../../../../src/core/article/index.js';
import { readParts } from '../../../../src/core/desk/parts.js';
import type { DeskArticle, DeskParts } from '../../../../src/core/desk/types.js';
import type { Figure } from '../../../../src/core/extraction.js';

/** One article: its text, and its date where it has one. */
export type Dated = { readonly text: string; readonly published?: string };

/** The parts of a desk over articles by id, read as the bot reads them. */
export const readAll = (articles: Readonly<Record<string, Dated | string>>): Promise<DeskParts> =>
  readParts(
    Object.entries(articles).map(([id, article]) => {
      const { text, published } = typeof article === 'string' ? { text: article } : article;
      return parseArticle(text, { id, title: id, ...(published === undefined ? {} : { published }) });
    }),
    () => Promise.resolve(),
    undefined,
  );

/** The comparisons over articles. */
export const compare = async (
  articles: Readonly<Record<string, Dated | string>>,
): Promise<readonly Comparison[]> => comparable(await readAll(articles));

/** The amounts of a comparison as short lines: value, upper end and change. */
export const amountsOf = (comparison: Comparison | undefined): readonly string[] =>
  (comparison?.entries ?? []).map(
    ({ value, upper, change }) => `${change}${value}${upper === null ? '' : `-${upper}`}`,
  );

/** The one article of a text with its figure that is written so. */
export const figureIn = async (
  text: string,
  written: string,
): Promise<{ readonly desk: DeskArticle; readonly figure: Figure }> => {
  const [desk] = (await readAll({ one: text })).articles;
  const figure = desk?.extraction.figures.find((one) => one.text === written);
  if (desk === undefined || figure === undefined) throw new Error(`no figure is written “${written}”`);
  return { desk, figure };
};
