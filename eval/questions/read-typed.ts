import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Excerpt, QuestionCommand } from '../../src/core/answer/types.js';
import type { Article } from '../../src/core/article/types.js';
import { readArticles } from '../../src/library/index.js';
import type { Case, QuestionSet } from './types.js';

const place = z.object({ article: z.string(), paragraph: z.number() });
/** The words of an answer, or where they stand in the text of an article. */
const words = z.union([z.string(), z.object({ article: z.string(), start: z.number(), end: z.number() })]);
const questions = z.array(
  z.object({
    id: z.string(),
    kind: z.string(),
    question: z.string(),
    article: z.string().nullable(),
    answerText: words.nullable(),
    alsoAnswers: z.array(words).default([]),
    alsoParagraphs: z.array(place).default([]),
    form: z.string().nullish(),
  }),
);

type Typed = z.infer<typeof questions>[number];

const COMMANDS: Readonly<Record<string, QuestionCommand>> = {
  who: 'who',
  figures: 'troops',
  troops: 'troops',
  quote: 'quote',
  free: 'ask',
  ask: 'ask',
};

/** What a reader sees of an excerpt: its text and the speaker named with it. */
const shownOf = ({ text, speaker }: Excerpt): string =>
  [text, speaker?.person, speaker?.resolved?.text].filter((part) => typeof part === 'string').join('\n');

const wordsAt = (all: readonly Article[], answer: z.infer<typeof words>): string => {
  if (typeof answer === 'string') return answer;
  const text = all.find(({ id }) => id === answer.article)?.text ?? '';
  if (answer.start >= answer.end || answer.end > text.length)
    throw new Error(
      `No article holds the answer at ${answer.article}:${answer.start}-${answer.end}; name the folder of its articles with --articles.`,
    );
  return text.slice(answer.start, answer.end);
};

const caseOf = (typed: Typed, all: readonly Article[]): Case => {
  const given = typed.answerText === null ? [] : [typed.answerText, ...typed.alsoAnswers];
  const answers = given.map((answer) => wordsAt(all, answer));
  const articles = typed.article === null ? [] : [typed.article];
  return {
    id: typed.id,
    kind: typed.kind,
    command: COMMANDS[typed.form ?? typed.kind] ?? 'ask',
    question: typed.question,
    answerable: typed.answerText !== null,
    articles: [...new Set([...articles, ...typed.alsoParagraphs.map(({ article }) => article)])],
    isRight: (excerpt) => answers.some((answer) => shownOf(excerpt).includes(answer)),
  };
};

/** Typed questions (`questions.json`) over a folder of articles: right is an excerpt that shows one of the answers. */
export const readTyped = async (name: string, folder: string, file: string): Promise<QuestionSet> => {
  const { articles } = await readArticles(folder);
  const cases = questions
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .map((typed) => caseOf(typed, articles));
  return { name, articles, cases };
};
