import type { DeskParts, Place } from '../desk/types.js';
import { contains, overlaps, type Span } from '../span.js';
import type { Ground } from './evidence/ground.js';
import { addedMass } from './evidence/mass.js';
import type { Asked } from './evidence/sentence-score.js';
import { fitOf, type Wanted } from './fit/index.js';
import { grow, type Run, spanOf } from './grow.js';
import type { Scored } from './rank.js';
import { twinsOf } from './twins/index.js';

/** A run of sentences to be shown, with its best sentence, and where other articles make the same statement. */
export type Choice = {
  readonly ground: Ground;
  readonly run: Run;
  readonly best: Scored;
  readonly also: readonly Place[];
};

/** Where the excerpt of a choice stands. */
export const placeOfChoice = ({ ground, run }: Pick<Choice, 'ground' | 'run'>): Place => ({
  article: ground.desk.number,
  ...spanOf(ground, run),
});

/** Most excerpts of an answer. */
export const EXCERPTS_MOST = 3;
/** Sentences that are grown for each excerpt. */
const GROWN_MOST = 4;
/** Share of common words from which two excerpts of one article are the same statement. */
const SAME_STATEMENT = 0.8;

const termsOf = (ground: Ground, { first, last }: Run): ReadonlySet<number> => {
  const terms = new Set<number>();
  for (let at = ground.firsts[first] ?? 0; at < (ground.firsts[last + 1] ?? 0); at += 1) {
    const term = ground.words.terms[at] ?? -1;
    if (term >= 0) terms.add(term);
  }
  return terms;
};

const likeness = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let common = 0;
  for (const term of a) if (b.has(term)) common += 1;
  return a.size + b.size === 0 ? 0 : common / (a.size + b.size - common);
};

type Grown = Omit<Choice, 'also'> & { readonly terms: ReadonlySet<number> };

/** What the sentence that says who “he” is adds, in idf: little, but more than a sentence that adds nothing. */
const NAMES_SPEAKER = 0.5;

const namesSpeaker = ({ ground, sentence }: Scored, span: Span): boolean => {
  const resolved = ground.said[sentence]?.speaker?.resolved ?? null;
  return resolved !== null && contains(span, resolved);
};

const growAround = (wanted: Wanted, asked: Asked, best: Scored): Grown => {
  const { ground, sentence, met } = best;
  const sentences = ground.desk.layout.sentences;
  const typeMissing = best.fit < 1;
  const run = grow(ground, sentence, (current, neighbour) => {
    const span = sentences[neighbour];
    const fits = typeMissing && span !== undefined && fitOf(wanted, ground, span, neighbour) >= 1;
    const names = span !== undefined && namesSpeaker(best, span);
    return (
      addedMass(asked, met, current, neighbour) + (fits ? asked.query.mass : 0) + (names ? NAMES_SPEAKER : 0)
    );
  });
  return { ground, run, best, terms: termsOf(ground, run) };
};

const isSamePlace = (a: Place, b: Place): boolean => a.article === b.article && overlaps(a, b);

type Chosen = Choice & { readonly terms: ReadonlySet<number> };

/** Whether a choice shows already what a new one would: its place, nearly its words, or its statement in another article. */
const isShown = (chosen: Chosen, grown: Grown): boolean => {
  const [own, other] = [placeOfChoice(grown), placeOfChoice(chosen)];
  if (isSamePlace(own, other)) return true;
  if (own.article === other.article) return likeness(chosen.terms, grown.terms) >= SAME_STATEMENT;
  return chosen.also.some((twin) => isSamePlace(twin, own));
};

/** Whether a choice is the statement of a new one in another article. */
const isTwin = (chosen: Chosen, grown: Grown, also: readonly Place[]): boolean =>
  chosen.ground.desk.number !== grown.ground.desk.number &&
  also.some((twin) => isSamePlace(twin, placeOfChoice(chosen)));

/** The excerpts of an answer, best first: disjoint, no near-duplicates, the same statement of several articles once. */
export const choose = (
  parts: DeskParts,
  wanted: Wanted,
  asked: Asked,
  ranked: readonly Scored[],
  most = EXCERPTS_MOST,
): readonly Choice[] => {
  const chosen: Chosen[] = [];
  for (const best of ranked.slice(0, GROWN_MOST * most)) {
    const grown = growAround(wanted, asked, best);
    if (chosen.some((other) => isShown(other, grown))) continue;
    const also = twinsOf(parts, placeOfChoice(grown));
    if (chosen.some((other) => isTwin(other, grown, also))) continue;
    chosen.push({ ...grown, also });
    if (chosen.length === most) break;
  }
  return chosen;
};
