import type { Entity } from './entities.js';
import { genderOfPronoun } from './gender.js';
import type { Mention } from './mention.js';

/** Whom a phrase stands for, and whether the text leaves little doubt. */
export type Antecedent = { readonly entity: Entity; readonly sure: boolean };

const MOST_SENTENCES = 8;
const MOST_PARAGRAPHS = 3;

const canBe = (pronoun: Mention, entity: Entity): boolean => {
  const { kind, plural } = entity.mention;
  if (kind === 'pronoun' || kind === 'generic') return false;
  const asked = genderOfPronoun(pronoun.head);
  if (asked === undefined) {
    if (pronoun.head === 'it') return kind === 'thing';
    return kind === 'source' ? plural : kind === 'thing';
  }
  if (kind === 'thing' || plural) return false;
  return entity.gender === null || entity.gender === asked;
};

/** How near an entity comes to being the one meant, higher is better: who spoke, who acts, how far back. */
const weight = (entity: Entity, sentence: number, paragraph: number, asked: boolean): number =>
  (entity.speaks ? 3 : 0) +
  (entity.oblique ? 0 : 2) +
  (entity.mention.from <= 2 ? 1 : 0) +
  (asked && entity.gender !== null ? 1 : 0) -
  1.5 * (sentence - entity.sentence) -
  1.5 * (paragraph - entity.paragraph);

/**
 * The words before a pronoun that it stands for: of those that fit in gender and number, the one that spoke or acted
 * last. `known` gives what earlier pronouns were found to stand for: they keep their person in mind.
 */
export const antecedentOf = (
  pronoun: Entity,
  entities: readonly Entity[],
  known: ReadonlyMap<number, Entity>,
): Antecedent | null => {
  const scored: { readonly entity: Entity; readonly score: number }[] = [];
  const asked = genderOfPronoun(pronoun.mention.head) !== undefined;
  for (const one of entities) {
    if (one.mention.start >= pronoun.mention.start) break;
    if (
      pronoun.sentence - one.sentence > MOST_SENTENCES ||
      pronoun.paragraph - one.paragraph > MOST_PARAGRAPHS
    )
      continue;
    const entity = known.get(one.mention.start) ?? one;
    if (!canBe(pronoun.mention, entity)) continue;
    const viaPronoun = one.mention.kind === 'pronoun' ? 1 : 0;
    const score =
      weight({ ...one, gender: entity.gender }, pronoun.sentence, pronoun.paragraph, asked) + viaPronoun;
    scored.push({ entity, score });
  }
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, one) => (top === null || one.score >= top.score ? one : top),
    null,
  );
  if (best === null) return null;
  const isSame = (entity: Entity): boolean =>
    best.entity.person === null ? entity === best.entity : entity.person === best.entity.person;
  const rival = Math.max(
    Number.NEGATIVE_INFINITY,
    ...scored.filter(({ entity }) => !isSame(entity)).map(({ score }) => score),
  );
  return { entity: best.entity, sure: best.score - rival >= 1 && best.score > -2 };
};
