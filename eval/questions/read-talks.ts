import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { parseArticle } from '../../src/core/article/index.js';
import { paragraphsOf } from '../../src/core/passages/paragraphs.js';
import { overlaps } from '../../src/core/span.js';
import type { QuestionSet } from './types.js';

const gold = z.object({
  article: z.string(),
  questions: z.array(
    z.object({
      id: z.string(),
      command: z.string(),
      question: z.string(),
      paragraphs: z.array(z.number()).nullable(),
      also: z.array(z.number()),
    }),
  ),
});

const COMMANDS = { who: 'who', troops: 'troops', quote: 'quote' } as const;

/** The gold of one article (beside a folder `articles`): right is an excerpt that touches a paragraph that answers. */
export const readTalks = (file: string): QuestionSet => {
  const read = gold.parse(JSON.parse(readFileSync(file, 'utf8')));
  const body = readFileSync(join(dirname(file), '..', 'articles', `${read.article}.txt`), 'utf8');
  const article = parseArticle(body, { id: read.article });
  const paragraphs = paragraphsOf(article.text);
  const cases = read.questions.map((one) => {
    const right = new Set([...(one.paragraphs ?? []), ...one.also]);
    return {
      id: one.id,
      kind: one.paragraphs === null ? 'unanswerable' : one.command,
      command: COMMANDS[one.command as keyof typeof COMMANDS] ?? ('ask' as const),
      question: one.question,
      answerable: one.paragraphs !== null,
      articles: one.paragraphs === null ? [] : [read.article],
      isRight: (excerpt: { start: number; end: number }) =>
        paragraphs.some((paragraph) => right.has(paragraph.number) && overlaps(paragraph, excerpt)),
    };
  });
  return { name: read.article, articles: [article], cases };
};
