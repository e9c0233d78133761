import type { Source } from '../extraction.js';
import type { Parsed } from './clauses.js';
import type { Entity } from './entities.js';

const SPEAKING_ROLES = new Set(
  (
    'official officer diplomat representative leader chief minister participant negotiator envoy ambassador analyst expert ' +
    'adviser advisor aide spokesman spokeswoman spokesperson spokesmen spokespeople source commander general lawmaker senator ' +
    'authority delegate witness resident critic supporter ally strategist operative economist historian scholar professor ' +
    'researcher scientist prosecutor investigator lawyer attorney insider staffer pollster protester activist organizer ' +
    'volunteer voter democrat republican politician legislator mediator people participants authorities'
  ).split(' '),
);
const singular = (head: string): string =>
  head.endsWith('ies') ? `${head.slice(0, -3)}y` : head.replace(/s$/u, '');
const couldSpeak = ({ mention }: Entity): boolean =>
  SPEAKING_ROLES.has(mention.head) || SPEAKING_ROLES.has(singular(mention.head));

const DETERMINER = /^(?:the|a|an|this|that|these|those|another|other|one|some|several|many|two|three|four)$/u;

/** The words that tell one unnamed source from another, without its determiner. */
export const marksOf = (parsed: Parsed, entity: Entity): readonly string[] =>
  parsed.tokens
    .slice(entity.mention.from, entity.mention.to)
    .map(({ lower }) => lower)
    .filter((word) => !DETERMINER.test(word));

const isDefinite = (parsed: Parsed, { mention }: Entity): boolean =>
  /^(?:the|this|that|these|those)$/u.test(parsed.tokens[mention.from]?.lower ?? '');

/**
 * The earlier unnamed source that a definite phrase means: the nearest one of the same number whose words include all
 * of its own ("the official" after "a Western official in Kyiv"); `null` for a new source.
 */
export const earlierSource = (
  all: readonly Parsed[],
  entities: readonly Entity[],
  entity: Entity,
): Entity | null => {
  const parsed = all[entity.sentence];
  if (parsed === undefined || entity.mention.kind !== 'source' || !isDefinite(parsed, entity)) return null;
  const own = marksOf(parsed, entity);
  return (
    entities.findLast((one) => {
      const other = all[one.sentence];
      if (other === undefined || one.mention.start >= entity.mention.start || one.mention.kind !== 'source')
        return false;
      if (one.mention.head !== entity.mention.head || one.mention.possessive) return false;
      const words = new Set(marksOf(other, one));
      return own.every((word) => words.has(word));
    }) ?? null
  );
};

const capitalised = (text: string): string => text;

/** The unnamed sources of an article in order of first mention; `spoke` are the offsets of mentions that spoke. */
export const sourcesOf = (
  text: string,
  all: readonly Parsed[],
  entities: readonly Entity[],
  roleOfParagraph: (paragraph: number) => string,
  spoke: ReadonlySet<number>,
  same: (entity: Entity) => Entity | null,
): readonly Source[] => {
  const groups = new Map<number, { text: string; mentions: { start: number; end: number }[] }>();
  for (const entity of entities) {
    const { mention } = entity;
    if (mention.kind !== 'source') continue;
    const role = roleOfParagraph(entity.paragraph);
    if (role === 'byline' || role === 'caption' || all[entity.sentence] === undefined) continue;
    const span = { start: mention.start, end: mention.end };
    const earlier = same(entity);
    const group = earlier === null ? undefined : groups.get(earlier.mention.start);
    if (group !== undefined) {
      group.mentions.push(span);
      groups.set(mention.start, group);
    } else if (spoke.has(mention.start) || couldSpeak(entity))
      groups.set(mention.start, { text: capitalised(text.slice(span.start, span.end)), mentions: [span] });
  }
  return [...new Set(groups.values())];
};
