import { createIndex, type IndexOptions } from '../../src/core/search/index.js';
import type { SearchIndex } from '../../src/core/search/types.js';
import type { Collection, Document, Question } from './collection.js';
import { groupBy } from './group.js';
import { type Measures, measuresOf } from './measures.js';

/** A question with what was found for it. */
export type Asked = Measures & {
  readonly id: string;
  readonly text: string;
  /** Passages of the collection, best first. */
  readonly ids: readonly string[];
  readonly coverage: number;
  /** Milliseconds by the clock, and of processor time, which other programs do not lengthen. */
  readonly ms: number;
  readonly processor: number;
};

const DEPTH = 100;

/** The collection's passages that the hits lie in, each once. */
const idsOf = (index: SearchIndex, documents: readonly Document[], hits: readonly { passage: number }[]) => {
  const ids = new Set<string>();
  for (const hit of hits) {
    const place = index.passages[hit.passage];
    const start = place?.passage.start ?? -1;
    const found = documents[place?.article ?? -1]?.places.find((at) => at.start <= start && start < at.end);
    if (found !== undefined) ids.add(found.id);
  }
  return [...ids];
};

const ask = async (
  index: SearchIndex,
  documents: readonly Document[],
  question: Question,
): Promise<Asked> => {
  const used = process.cpuUsage();
  const begun = performance.now();
  const hits = await index.rank(index.query(question.text), DEPTH);
  const ms = performance.now() - begun;
  const { user, system } = process.cpuUsage(used);
  const ids = idsOf(index, documents, hits);
  const coverage = hits[0]?.coverage ?? 0;
  const processor = (user + system) / 1_000;
  return {
    ...measuresOf(ids, question.rel),
    id: question.id,
    text: question.text,
    ids,
    coverage,
    ms,
    processor,
  };
};

/** Asks every question of a collection over all of its documents. */
export const askAll = async (
  collection: Collection,
  documents: readonly Document[],
  options?: IndexOptions,
): Promise<readonly Asked[]> => {
  const index = await createIndex(
    documents.map(({ input }) => input),
    options,
  );
  for (const question of collection.queries.slice(0, 100)) await ask(index, documents, question);
  const asked: Asked[] = [];
  for (const question of collection.queries) asked.push(await ask(index, documents, question));
  return asked;
};

/** Asks every question with the documents that answer it taken away: how sure the first hit looks then. */
export const askAbsent = async (
  collection: Collection,
  documents: readonly Document[],
  options?: IndexOptions,
): Promise<readonly { readonly id: string; readonly coverage: number }[]> => {
  const docOf = new Map(collection.passages.map(({ id, doc }) => [id, doc]));
  const groups = groupBy(collection.queries, ({ rel }) =>
    [...new Set(rel.map((id) => docOf.get(id)))].sort().join('\n'),
  );
  const absent: { id: string; coverage: number }[] = [];
  for (const [docs, questions] of groups) {
    const gone = new Set(docs.split('\n'));
    const left = documents.filter(({ doc }) => !gone.has(doc));
    const index = await createIndex(
      left.map(({ input }) => input),
      options,
    );
    for (const { id, text } of questions) {
      const [hit] = await index.rank(index.query(text), 1);
      absent.push({ id, coverage: hit?.coverage ?? 0 });
    }
  }
  return absent;
};
