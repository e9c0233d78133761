import type { Source, Speaker } from '../extraction.js';
import { overlaps } from '../span.js';
import { inSlices, type Pause } from './in-slices.js';
import { sayingsOf } from './sayings.js';
import type { DeskArticle, DeskSource } from './types.js';

const speaks =
  (source: Source) =>
  (speaker: Speaker): boolean =>
    speaker.person === null &&
    source.mentions.some((mention) => overlaps(mention, speaker.resolved ?? speaker));

/** Whether a source is only ever written beside a name, as somebody's role: then it has a name. */
const isNamed = ({ extraction }: DeskArticle, { mentions }: Source): boolean => {
  const roles = extraction.people.flatMap((person) => person.roles);
  return mentions.length > 0 && mentions.every((mention) => roles.some((role) => overlaps(role, mention)));
};

const sourcesIn = (desk: DeskArticle): readonly Omit<DeskSource, 'number'>[] =>
  desk.extraction.sources
    .filter((source) => !isNamed(desk, source))
    .map((source) => ({
      article: desk.number,
      text: source.text,
      mentions: source.mentions.map((mention) => ({ ...mention, article: desk.number })),
      sayings: sayingsOf(desk, speaks(source)),
    }));

/** Articles that are gone through before others may run. */
const SLICE = 100;

/** The unnamed sources of all articles, in text order; one article's source is never another's. */
export const sourcesOf = async (
  articles: readonly DeskArticle[],
  pause: Pause,
): Promise<readonly DeskSource[]> => {
  const found = await inSlices(articles, (desk) => ({ made: sourcesIn(desk), cost: 1 }), SLICE, pause);
  return found.flat().map((source, number) => ({ number, ...source }));
};
