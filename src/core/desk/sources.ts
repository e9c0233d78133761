import type { Source, Speaker } from '../extraction.js';
import { overlaps } from '../span.js';
import { sayingsOf } from './sayings.js';
import type { DeskArticle, DeskSource } from './types.js';

const speaks =
  (source: Source) =>
  (speaker: Speaker): boolean =>
    speaker.person === null &&
    source.mentions.some((mention) => overlaps(mention, speaker.resolved ?? speaker));

/** The unnamed sources of all articles, in text order; one article's source is never another's. */
export const sourcesOf = (articles: readonly DeskArticle[]): readonly DeskSource[] =>
  articles
    .flatMap((desk) =>
      desk.extraction.sources.map((source) => ({
        article: desk.number,
        text: source.text,
        mentions: source.mentions.map((mention) => ({ ...mention, article: desk.number })),
        sayings: sayingsOf(desk, speaks(source)),
      })),
    )
    .map((source, number) => ({ number, ...source }));
