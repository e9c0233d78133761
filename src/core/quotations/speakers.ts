import type { Certainty, Person, Speaker } from '../extraction.js';
import type { Layout } from '../passages/types.js';
import type { Span } from '../span.js';
import type { Parsed } from './clauses.js';
import { bookOf, type Entity, entitiesOf, entityOf, locate } from './entities.js';
import type { Gender } from './gender.js';
import type { Mention } from './mention.js';
import { antecedentOf, type Known } from './pronouns.js';
import { identities } from './sources.js';

/** Knows whom every phrase of an article stands for. */
export type Speakers = {
  readonly entities: readonly Entity[];
  /** The speaker that a mention names. */
  readonly speaker: (mention: Mention, certainty: Certainty) => Speaker;
  /** Whether two mentions name the same speaker. */
  readonly isSame: (one: Mention, other: Mention) => boolean;
  /** The earlier phrase that an unnamed source's phrase means. */
  readonly same: (entity: Entity) => Entity | null;
  /** Pronouns by the person that they stand for, of those mentions that spoke. */
  readonly pronouns: (spoke: ReadonlySet<number>) => ReadonlyMap<string, readonly Span[]>;
};

type Resolved = { readonly known: Known; readonly doubtful: ReadonlySet<number> };

const LOWER: Readonly<Record<Certainty, Certainty>> = {
  certain: 'likely',
  likely: 'likely',
  unclear: 'unclear',
};

/** Index of the sentence that holds an offset, by halving. */
const sentenceAt = (all: readonly Parsed[], offset: number): number => {
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((all[middle]?.sentence.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Who was named with the role that a definite phrase repeats: "the minister" after "Foreign Minister Ana Keller". */
const holdersOf = (all: readonly Parsed[]): ((entity: Entity) => Entity | null) => {
  const byRole = new Map<string, Entity>();
  return (entity) => {
    const { mention, sentence, person } = entity;
    if (person !== null)
      for (const { lower } of all[sentence]?.tokens.slice(mention.from, mention.to) ?? [])
        byRole.set(lower, entity);
    const first = all[sentence]?.tokens[mention.from]?.lower;
    return mention.kind === 'source' && first === 'the' && !mention.plural
      ? (byRole.get(mention.head) ?? null)
      : null;
  };
};

const resolveAll = (all: readonly Parsed[], entities: readonly Entity[]): Resolved => {
  const standsFor = new Map<number, Entity>();
  const genders = new Map<string, Gender>();
  const known = { standsFor, genders };
  const doubtful = new Set<number>();
  const identity = identities(all);
  const holder = holdersOf(all);
  entities.forEach((entity, index) => {
    const { kind, start } = entity.mention;
    const held = holder(entity);
    const found =
      kind === 'pronoun'
        ? antecedentOf(entity, entities, index, known)
        : kind === 'source'
          ? (identity(entity) ?? (held === null ? null : { entity: held, sure: false }))
          : null;
    if (found === null) return;
    standsFor.set(start, standsFor.get(found.entity.mention.start) ?? found.entity);
    if (!found.sure) doubtful.add(start);
    const { person, sentence } = found.entity;
    // Only a pronoun that speaks in a later sentence tells reliably: "Keller asked Roux whether he …" does not.
    const tells = found.sure && entity.speaks && sentence < entity.sentence;
    if (tells && person !== null && entity.gender !== null) genders.set(person, entity.gender);
  });
  return { known, doubtful };
};

/** Resolves the phrases of an article once: pronouns, "the official", "the minister". */
export const speakersOf = (layout: Layout, people: readonly Person[], all: readonly Parsed[]): Speakers => {
  const { text } = layout.article;
  const book = bookOf(all, people);
  const entities = entitiesOf(all, book);
  const { known, doubtful } = resolveAll(all, entities);
  const { standsFor } = known;
  const byStart = new Map(entities.map((entity, index) => [entity.mention.start, index]));

  const listed = (mention: Mention): Entity | undefined => {
    const entity = entities[byStart.get(mention.start) ?? -1];
    return entity?.mention.end === mention.end ? entity : undefined;
  };

  /** "his" before a noun of speech is no phrase of the list: it is resolved when it is asked for. */
  const resolve = (entity: Entity): Entity | null => {
    const { start, kind } = entity.mention;
    const found = standsFor.get(start);
    if (found !== undefined || kind !== 'pronoun' || listed(entity.mention) !== undefined)
      return found ?? null;
    const end = entities.findIndex((one) => one.mention.start > start);
    return antecedentOf(entity, entities, end === -1 ? entities.length : end, known)?.entity ?? null;
  };

  const speaker = (mention: Mention, certainty: Certainty): Speaker => {
    const known = listed(mention);
    const entity =
      known?.mention.kind === mention.kind
        ? known
        : entityOf(all, book, sentenceAt(all, mention.start), mention);
    const target = resolve(entity);
    const kind = mention.kind === 'generic' ? (mention.plural ? 'source' : 'thing') : mention.kind;
    return {
      ...locate(text, { ...entity, mention }),
      kind,
      person: target?.person ?? entity.person,
      certainty: doubtful.has(mention.start) ? LOWER[certainty] : certainty,
      resolved: target === null ? null : locate(text, target),
    };
  };

  const isSame = (one: Mention, other: Mention): boolean => {
    const [first, second] = [speaker(one, 'certain'), speaker(other, 'certain')];
    if (first.person !== null || second.person !== null) return first.person === second.person;
    return (first.resolved ?? first).start === (second.resolved ?? second).start;
  };

  const pronouns = (spoke: ReadonlySet<number>): ReadonlyMap<string, readonly Span[]> => {
    const byName = new Map<string, Span[]>();
    for (const { mention } of entities) {
      const name = standsFor.get(mention.start)?.person ?? null;
      if (mention.kind !== 'pronoun' || name === null || !spoke.has(mention.start)) continue;
      const spans = byName.get(name) ?? [];
      spans.push({ start: mention.start, end: mention.end });
      byName.set(name, spans);
    }
    return byName;
  };
  return {
    entities,
    speaker,
    isSame,
    same: (entity) => standsFor.get(entity.mention.start) ?? null,
    pronouns,
  };
};
