import type { DeskParts } from '../desk/types.js';
import type { Span } from '../span.js';
import type { Choice } from './choose.js';
import type { Ground } from './evidence/ground.js';
import type { Asked } from './evidence/sentence-score.js';
import { citationOf, excerptOf } from './excerpt.js';
import { type Run, spanOf } from './grow.js';
import type { AlsoIn, Excerpt } from './types.js';

/** Variants that stand for a question word less than this are not marked. */
const MARKED_LEAST = 0.4;

/** The words of a run that meet the question. */
const marksOf = (asked: Asked, ground: Ground, { first, last }: Run): readonly Span[] => {
  const { terms, starts, ends } = ground.words;
  const marks: Span[] = [];
  for (let at = ground.firsts[first] ?? 0; at < (ground.firsts[last + 1] ?? 0); at += 1) {
    const senses = asked.lookup.get(terms[at] ?? -1);
    if (senses?.some(({ weight }) => weight >= MARKED_LEAST) === true)
      marks.push({ start: starts[at] ?? 0, end: ends[at] ?? 0 });
  }
  return marks;
};

const alsoIn = (ground: Ground, run: Run): AlsoIn => {
  const span = spanOf(ground, run);
  const { article, layout } = ground.desk;
  return {
    ...span,
    articleId: article.id,
    paragraph: layout.sentences[run.first]?.paragraph ?? 1,
    citation: citationOf(article),
  };
};

/** The excerpt that shows a choice: whose words it shows is what its best sentence says, else the whole of it. */
export const show = (parts: DeskParts, asked: Asked, { ground, run, best, also }: Choice): Excerpt => {
  const place = { article: ground.desk.number, ...spanOf(ground, run) };
  const said = ground.said[best.sentence];
  const own = said !== undefined && said.speech !== null ? said : null;
  const excerpt = excerptOf(parts, place, {
    highlights: marksOf(asked, ground, run),
    speech: own?.speech,
    speaker: own === null ? undefined : own.speaker,
  });
  return { ...excerpt, alsoIn: also.map((other) => alsoIn(other.ground, other.run)) };
};
