import { lowerBound } from '../../lower-bound.js';
import { fold, wordsIn } from '../../question/words.js';
import { overlaps, type Span } from '../../span.js';
import type { Ground } from '../evidence/ground.js';
import type { Asked } from '../evidence/sentence-score.js';
import type { Wanted } from '../fit/index.js';

/** UTF-16 units before and after a role within which the body stands whose office it is: “chief of the guard”. */
const REACH = 30;

/** The words of a question that stand within a span of an article. */
const wordsWithin = ({ words }: Ground, { lookup }: Asked, { start, end }: Span): ReadonlySet<number> => {
  const met = new Set<number>();
  for (let at = lowerBound(words.starts, start); (words.starts[at] ?? end) < end; at += 1)
    for (const { word } of lookup.get(words.terms[at] ?? -1) ?? []) met.add(word);
  return met;
};

/**
 * Whether “who is the head of X” is met only by heads of something else: people named in a span have a role of that kind,
 * none of them with the name of the body beside it. `false` for every other question.
 */
export const isOfficeElsewhere = (wanted: Wanted, asked: Asked, ground: Ground, span: Span): boolean => {
  const { kind, topic, roles, names } = wanted.reading;
  if (kind !== 'person' || topic === null || roles.length === 0) return false;
  const bodies = [...asked.query.terms.entries()]
    .filter(([, term]) =>
      [names, roles].every((spans, at) => spans.some((one) => overlaps(one, term)) === (at === 0)),
    )
    .map(([word]) => word);
  if (bodies.length === 0) return false;
  const held = ground.desk.extraction.people
    .filter(({ mentions }) => mentions.some((mention) => overlaps(mention, span)))
    .flatMap((person) => person.roles)
    .filter(({ text }) => wordsIn(fold(text)).some(({ folded }) => wanted.roles.has(folded)));
  return (
    held.length > 0 &&
    !held.some((role) => {
      const near = wordsWithin(ground, asked, { start: role.start - REACH, end: role.end + REACH });
      return bodies.every((word) => near.has(word));
    })
  );
};
