import type { Layout } from '../../passages/types.js';
import { authorCredits } from './authors.js';
import { pictureCredits } from './pictures.js';
import type { Credit } from './types.js';

/** Everybody who is named for a picture or as an author, in text order. */
export const creditsOf = (layout: Layout): readonly Credit[] =>
  [
    ...layout.paragraphs.flatMap((paragraph) => pictureCredits(layout.article.text, paragraph)),
    ...authorCredits(layout),
  ].sort((a, b) => a.start - b.start);
