import type { Source } from '../extraction.js';
import type { Span } from '../span.js';
import type { Parsed } from './clauses.js';
import type { Entity } from './entities.js';

const MOST_BEFORE_NAME = 5;
const SPEAKING_ROLES = new Set(
  (
    'official officer diplomat representative leader chief minister participant negotiator envoy ambassador analyst expert ' +
    'adviser advisor aide spokesman spokeswoman spokesperson spokesmen spokespeople source commander general lawmaker senator ' +
    'delegate witness resident critic supporter ally strategist operative economist historian scholar professor researcher ' +
    'scientist prosecutor investigator lawyer attorney insider staffer pollster protester activist organizer volunteer voter ' +
    'politician legislator mediator authority'
  ).split(' '),
);
const singular = (head: string): string =>
  head.endsWith('ies') ? `${head.slice(0, -3)}y` : head.replace(/s$/u, '');

/** Whether the phrase names people whom news lets speak, also where they do not. */
export const couldSpeak = ({ mention }: Entity): boolean =>
  SPEAKING_ROLES.has(mention.head) || SPEAKING_ROLES.has(singular(mention.head));

const DETERMINER = /^(?:the|a|an|this|that|these|those|another|other|one|some|several|many|two|three|four)$/u;
const DEFINITE = /^(?:the|this|that|these|those)$/u;

const wordsOf = (all: readonly Parsed[], { mention, sentence }: Entity): readonly string[] =>
  (all[sentence]?.tokens.slice(mention.from, mention.to) ?? []).map(({ lower }) => lower);

/** Beside a name between commas, or its owner: a role of somebody named, no source of its own. */
const isApposition = (all: readonly Parsed[], { mention, sentence }: Entity): boolean => {
  const parsed = all[sentence];
  if (parsed === undefined) return false;
  const comma = (at: number): boolean => parsed.tokens[at]?.text === ',';
  return parsed.mentions.some(
    (one) =>
      one.kind === 'person' &&
      ((comma(mention.from - 1) && one.to === mention.from - 1) ||
        (comma(one.from - 1) && one.from - mention.to <= MOST_BEFORE_NAME && one.from > mention.to)),
  );
};

/** What an earlier phrase means for a later one. */
export type Identity = { readonly entity: Entity; readonly sure: boolean };

/** Finds for each phrase of an unnamed source the earlier one that the text says it is; see `identities`. */
type Finder = (entity: Entity) => Identity | null;

/**
 * Reads unnamed sources in text order. A definite phrase means an earlier source of the same head whose words include
 * all of its own: "the official" after "a Western official in Kyiv". Where several differ, one person is the nearest
 * (not sure), and a group stays open. A bare plural repeats an earlier one of the same paragraph that it only adds to.
 */
export const identities = (all: readonly Parsed[]): Finder => {
  const byHead = new Map<string, { readonly entity: Entity; readonly words: ReadonlySet<string> }[]>();
  return (entity) => {
    const { mention } = entity;
    const words = wordsOf(all, entity);
    const own = words.filter((word) => !DETERMINER.test(word));
    const earlier = byHead.get(mention.head) ?? [];
    byHead.set(mention.head, earlier);
    const definite = DEFINITE.test(words[0] ?? '');
    const matching = definite ? earlier.filter((one) => own.every((word) => one.words.has(word))) : [];
    const bare = !DETERMINER.test(words[0] ?? '') && mention.plural;
    const repeated = bare
      ? earlier.findLast(
          (one) =>
            one.entity.paragraph === entity.paragraph && [...one.words].every((word) => own.includes(word)),
        )
      : undefined;
    const nearest = matching.at(-1);
    const found =
      repeated === undefined
        ? nearest === undefined || (mention.plural && matching.length > 1)
          ? null
          : { entity: nearest.entity, sure: matching.length === 1 }
        : { entity: repeated.entity, sure: true };
    if (found === null) earlier.push({ entity, words: new Set(own) });
    return found;
  };
};

/** The unnamed sources of an article in order of first mention; `spoke` are the offsets of mentions that spoke. */
export const sourcesOf = (
  text: string,
  all: readonly Parsed[],
  entities: readonly Entity[],
  isNews: (paragraph: number) => boolean,
  spoke: ReadonlySet<number>,
  same: (entity: Entity) => Entity | null,
): readonly Source[] => {
  const groups = new Map<number, Span[]>();
  for (const entity of entities) {
    const { start, end, kind } = entity.mention;
    if (kind !== 'source' || !isNews(entity.paragraph)) continue;
    const earlier = same(entity);
    const group = earlier === null ? undefined : groups.get(earlier.mention.start);
    if (group !== undefined) group.push({ start, end });
    else if (spoke.has(start) || (earlier === null && couldSpeak(entity) && !isApposition(all, entity)))
      groups.set(start, [{ start, end }]);
  }
  return [...groups.values()].map((mentions) => ({
    text: text.slice(mentions[0]?.start, mentions[0]?.end),
    mentions,
  }));
};
