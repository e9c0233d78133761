import type { Certainty, Located, Person, Speaker } from '../extraction.js';
import type { Layout } from '../passages/types.js';
import type { Span } from '../span.js';
import type { Parsed } from './clauses.js';
import { bookOf, type Entity, entitiesOf, locate } from './entities.js';
import type { Mention } from './mention.js';
import { antecedentOf } from './pronouns.js';
import { earlierSource } from './sources.js';

/** Knows whom every phrase of an article stands for. */
export type Speakers = {
  readonly entities: readonly Entity[];
  /** The speaker that a mention names; `sentence` is the index of the mention's sentence. */
  readonly speaker: (mention: Mention, certainty: Certainty) => Speaker;
  /** The earlier phrase that an unnamed source's phrase means. */
  readonly same: (entity: Entity) => Entity | null;
  /** Pronouns by the person that they stand for, of the mentions asked for so far. */
  readonly pronouns: (spoken: ReadonlySet<number>) => ReadonlyMap<string, readonly Span[]>;
};

const LOWER: Readonly<Record<Certainty, Certainty>> = {
  certain: 'likely',
  likely: 'likely',
  unclear: 'unclear',
};

const paragraphAt = (layout: Layout, at: number): number =>
  layout.paragraphs.findLast(({ start }) => start <= at)?.number ?? 1;

const roleHolder = (entities: readonly Entity[], entity: Entity, all: readonly Parsed[]): Entity | null =>
  entities.findLast(
    (one) =>
      one.mention.start < entity.mention.start &&
      one.person !== null &&
      (all[one.sentence]?.tokens.slice(one.mention.from, one.mention.to) ?? []).some(
        ({ lower }) => lower === entity.mention.head,
      ),
  ) ?? null;

/** Resolves the phrases of an article once: pronouns, "the official", "the minister". */
export const speakersOf = (layout: Layout, people: readonly Person[], all: readonly Parsed[]): Speakers => {
  const { text } = layout.article;
  const book = bookOf(all, people);
  const entities = entitiesOf(all, book);
  const standsFor = new Map<number, Entity>();
  const doubtful = new Set<number>();
  const byStart = new Map(entities.map((entity) => [entity.mention.start, entity]));
  for (const entity of entities) {
    const { mention } = entity;
    if (mention.kind === 'pronoun') {
      const found = antecedentOf(entity, entities, standsFor);
      if (found === null) continue;
      standsFor.set(mention.start, found.entity);
      if (!found.sure) doubtful.add(mention.start);
    } else if (mention.kind === 'source') {
      const earlier = earlierSource(all, entities, entity);
      const definite = text.slice(mention.start, mention.start + 4).toLowerCase() === 'the ';
      const holder =
        earlier === null && definite && !mention.plural ? roleHolder(entities, entity, all) : null;
      const target = earlier === null ? holder : (standsFor.get(earlier.mention.start) ?? earlier);
      if (target !== null) standsFor.set(mention.start, target);
      if (holder !== null) doubtful.add(mention.start);
    }
  }
  const same = (entity: Entity): Entity | null => standsFor.get(entity.mention.start) ?? null;
  const resolve = (mention: Mention): Entity | null =>
    standsFor.get(mention.start) ??
    (mention.kind === 'pronoun'
      ? (antecedentOf(
          {
            mention,
            sentence: all.findLastIndex(({ sentence }) => sentence.start <= mention.start),
            paragraph: paragraphAt(layout, mention.start),
            person: null,
            gender: null,
            speaks: false,
            oblique: true,
          },
          entities,
          standsFor,
        )?.entity ?? null)
      : null);
  const speaker = (mention: Mention, certainty: Certainty): Speaker => {
    const entity = byStart.get(mention.start);
    const target = resolve(mention);
    const located: Located | null = target === null ? null : locate(text, target);
    const kind = mention.kind === 'generic' ? (mention.plural ? 'source' : 'thing') : mention.kind;
    return {
      start: mention.start,
      end: mention.end,
      paragraph: paragraphAt(layout, mention.start),
      text: text.slice(mention.start, mention.end),
      kind,
      person: target?.person ?? entity?.person ?? mention.name,
      certainty: doubtful.has(mention.start) && kind === 'pronoun' ? LOWER[certainty] : certainty,
      resolved: located,
    };
  };
  const pronouns = (spoken: ReadonlySet<number>): ReadonlyMap<string, readonly Span[]> => {
    const byName = new Map<string, Span[]>();
    for (const entity of entities) {
      const { mention } = entity;
      const name = standsFor.get(mention.start)?.person;
      if (mention.kind !== 'pronoun' || name === undefined || name === null || !spoken.has(mention.start))
        continue;
      byName.set(name, [...(byName.get(name) ?? []), { start: mention.start, end: mention.end }]);
    }
    return byName;
  };
  return { entities, speaker, same, pronouns };
};
