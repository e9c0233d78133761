import type { Source } from '../extraction.js';
import { firstWhere } from '../lower-bound.js';
import { overlaps, type Span } from '../span.js';
import { inSlices, type Pause } from './in-slices.js';
import { allSayings } from './sayings.js';
import type { DeskArticle, DeskSource, Saying } from './types.js';

type Sayings = readonly Saying[];

/** The words said by each source of an article: every speaker is looked up once among all mentions, in text order. */
const sayingsOfEach = (desk: DeskArticle): ReadonlyMap<Source, Sayings> => {
  const mentions = desk.extraction.sources
    .flatMap((source) => source.mentions.map(({ start, end }) => ({ source, start, end })))
    .sort((a, b) => a.start - b.start);
  const longest = mentions.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const said = new Map<Source, Saying[]>();
  for (const saying of allSayings(desk)) {
    const { speaker } = saying.words;
    if (speaker === null || speaker.person !== null) continue;
    const named = speaker.resolved ?? speaker;
    const found = new Set<Source>();
    const first = firstWhere(mentions.length, (at) => (mentions[at]?.start ?? 0) > named.start - longest);
    for (let at = first; (mentions[at]?.start ?? named.end) < named.end; at += 1) {
      const mention = mentions[at];
      if (mention !== undefined && overlaps(mention, named)) found.add(mention.source);
    }
    for (const source of found) said.set(source, [...(said.get(source) ?? []), saying]);
  }
  return said;
};

/** Whether a source is only ever written beside a name, as somebody's role: then it has a name. */
const isNamed = (roles: readonly Span[], { mentions }: Source): boolean =>
  mentions.length > 0 && mentions.every((mention) => roles.some((role) => overlaps(role, mention)));

const sourcesIn = (desk: DeskArticle): readonly Omit<DeskSource, 'number'>[] => {
  const roles = desk.extraction.people.flatMap((person) => person.roles);
  const said = sayingsOfEach(desk);
  return desk.extraction.sources
    .filter((source) => !isNamed(roles, source))
    .map((source) => ({
      article: desk.number,
      text: source.text,
      mentions: source.mentions.map((mention) => ({ ...mention, article: desk.number })),
      sayings: said.get(source) ?? [],
    }));
};

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
