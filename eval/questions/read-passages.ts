import { readFileSync } from 'node:fs';
import type { Excerpt } from '../../src/core/answer/types.js';
import { parseArticle } from '../../src/core/article/index.js';
import { groupBy } from '../search/group.js';
import type { QuestionSet } from './types.js';

type Collection = {
  readonly name: string;
  readonly lang: string;
  readonly passages: readonly { id: string; doc: string; title: string; text: string }[];
  readonly queries: readonly {
    id: string;
    text: string;
    rel: readonly string[];
    answers: readonly string[];
  }[];
};

/** A document's name as an article id. */
const idOf = (doc: string): string => doc.replace(/[^\w.-]/gu, '-').slice(0, 100);

/** A passage collection whose questions have answers: right is an excerpt of a judged passage that shows an answer. */
export const readPassages = (file: string): QuestionSet => {
  const read = JSON.parse(readFileSync(file, 'utf8')) as Collection;
  const docs = groupBy(read.passages, ({ doc }) => doc);
  const articles = [...docs].map(([doc, passages]) =>
    parseArticle(passages.map(({ text }) => text).join('\n\n'), {
      id: idOf(doc),
      title: passages[0]?.title ?? doc,
      language: read.lang,
    }),
  );
  const byId = new Map(read.passages.map((passage) => [passage.id, passage]));
  const cases = read.queries.map(({ id, text, rel, answers }) => {
    const passages = rel.flatMap((one) => byId.get(one) ?? []);
    const isRight = (excerpt: Excerpt): boolean =>
      passages.some(
        (passage) =>
          idOf(passage.doc) === excerpt.articleId &&
          passage.text.includes(excerpt.text.slice(0, 80)) &&
          answers.some((answer) => excerpt.text.includes(answer)),
      );
    return {
      id,
      kind: text.split(' ', 1)[0]?.toLowerCase() ?? '',
      command: 'ask' as const,
      question: text,
      answerable: true,
      articles: [...new Set(passages.map(({ doc }) => idOf(doc)))],
      isRight,
    };
  });
  return { name: read.name, articles, cases };
};
