import type { DeskParts, Place } from '../../desk/types.js';
import type { ParagraphRole } from '../../passages/types.js';
import type { AskedCredit } from '../../question/types.js';
import type { Hit } from '../../search/types.js';
import { type Ground, groundOf } from './ground.js';

/** A sentence that may answer, and the coverage of the best ranked passage that holds it. */
export type SentencePlace = { readonly ground: Ground; readonly sentence: number; readonly coverage: number };

const isNews = (role: ParagraphRole | undefined, credit: AskedCredit | null): boolean =>
  credit === null ? role === 'body' : role === credit;

const sentencesAt = (ground: Ground, start: number, end: number): readonly number[] =>
  ground.desk.layout.sentences
    .filter((sentence) => sentence.start < end && start < sentence.end)
    .map(({ index }) => index);

/**
 * The sentences that may answer: those of the ranked passages and of further places, each once, in paragraphs of
 * news, or of the credit that is asked for.
 */
export const sentencePlaces = (
  parts: DeskParts,
  hits: readonly Hit[],
  further: readonly Place[],
  credit: AskedCredit | null,
): readonly SentencePlace[] => {
  const places = new Map<string, SentencePlace>();
  const add = (article: number, start: number, end: number, coverage: number): void => {
    const desk = parts.articles[article];
    if (desk === undefined) return;
    const ground = groundOf(parts, desk);
    for (const sentence of sentencesAt(ground, start, end)) {
      const key = `${article}:${sentence}`;
      const role = desk.layout.paragraphs[ground.paragraphs[sentence] ?? 0]?.role;
      if (!places.has(key) && isNews(role, credit)) places.set(key, { ground, sentence, coverage });
    }
  };
  for (const { passage, coverage } of hits) {
    const indexed = parts.index.passages[passage];
    if (indexed !== undefined) add(indexed.article, indexed.passage.start, indexed.passage.end, coverage);
  }
  for (const { article, start, end } of further) add(article, start, end, 0);
  return [...places.values()];
};
