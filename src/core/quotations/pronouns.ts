import type { Entity } from './entities.js';
import { type Gender, genderOfPronoun } from './gender.js';
import type { Mention } from './mention.js';

/** Whom a phrase stands for, and whether the text leaves little doubt. */
export type Antecedent = { readonly entity: Entity; readonly sure: boolean };

const MOST_SENTENCES = 8;
const MOST_PARAGRAPHS = 3;
const MOST_PHRASES = 200;

/** What earlier pronouns were found to stand for, by their offset, and the genders that they showed, by full name. */
export type Known = {
  readonly standsFor: ReadonlyMap<number, Entity>;
  readonly genders: ReadonlyMap<string, Gender>;
};

const genderOf = ({ gender, person }: Entity, { genders }: Known): Gender =>
  gender ?? (person === null ? null : (genders.get(person) ?? null));

const canBe = (pronoun: Mention, entity: Entity): boolean => {
  const { kind, plural } = entity.mention;
  if (kind === 'pronoun' || kind === 'generic') return false;
  const asked = genderOfPronoun(pronoun.head);
  if (asked === undefined) {
    if (pronoun.head === 'it') return kind === 'thing';
    return kind === 'source' ? plural : kind === 'thing';
  }
  if (kind === 'thing' || plural || entity.apposed || (entity.owned && !entity.speaks)) return false;
  return entity.gender === null || entity.gender === asked;
};

/** The person whom the sentence before a pronoun, or its own, is about. */
const isTopic = ({ mention, leads, oblique, sentence }: Entity, pronoun: Entity): boolean =>
  mention.kind === 'person' && mention.name !== null && leads && !oblique && pronoun.sentence - sentence <= 1;

/** How near an entity comes to being the one meant, higher is better: who spoke, who acts, how far back. */
const weight = (entity: Entity, pronoun: Entity, asked: boolean): number =>
  (entity.speaks ? (entity.embedded ? 1 : 3) : 0) +
  (entity.oblique ? 0 : 2) +
  (entity.mention.from <= 2 ? 1 : 0) +
  (isTopic(entity, pronoun) ? 2 : 0) +
  (asked && entity.gender !== null ? 1 : 0) -
  1.5 * (pronoun.sentence - entity.sentence) -
  1.5 * (pronoun.paragraph - entity.paragraph);

type Scored = { readonly entity: Entity; readonly score: number };

/** Those that fit in gender and number, nearest first, each with its weight. */
const candidates = (
  pronoun: Entity,
  entities: readonly Entity[],
  end: number,
  known: Known,
): readonly Scored[] => {
  const asked = genderOfPronoun(pronoun.mention.head) !== undefined;
  const scored: Scored[] = [];
  for (let at = end - 1; at >= Math.max(0, end - MOST_PHRASES); at -= 1) {
    const one = entities[at];
    if (one === undefined || pronoun.sentence - one.sentence > MOST_SENTENCES) break;
    if (pronoun.paragraph - one.paragraph > MOST_PARAGRAPHS) break;
    const meant = known.standsFor.get(one.mention.start) ?? one;
    const gender = genderOf(meant, known);
    if (!canBe(pronoun.mention, { ...meant, gender })) continue;
    const viaPronoun = one.mention.kind === 'pronoun' ? 1 : 0;
    scored.push({ entity: meant, score: weight({ ...one, gender }, pronoun, asked) + viaPronoun });
  }
  return scored;
};

const isSame = (one: Entity, other: Entity): boolean =>
  one.person === null ? one === other : one.person === other.person;

/**
 * The words before a pronoun that it stands for: of those that fit in gender and number, the one that spoke or acted
 * last. The first `end` of `entities` stand before it in text order; `known` gives what earlier pronouns were found to stand for.
 */
export const antecedentOf = (
  pronoun: Entity,
  entities: readonly Entity[],
  end: number,
  known: Known,
): Antecedent | null => {
  const scored = candidates(pronoun, entities, end, known);
  const best = scored.reduce<Scored | null>(
    (top, one) => (top === null || one.score > top.score ? one : top),
    null,
  );
  if (best === null) return null;
  const rivals = scored.filter(({ entity }) => !isSame(best.entity, entity)).map(({ score }) => score);
  return { entity: best.entity, sure: best.score - Math.max(-9, ...rivals) >= 1 && best.score > -2 };
};
