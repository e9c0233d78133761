import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const facts = z.strictObject({
  title: z.string().min(1),
  publisher: z.literal('Verbatim samples'),
  licence: z.literal('CC0-1.0'),
  published: z.iso.date(),
  language: z.literal('en'),
  facts: z.array(z.string().regex(/^F\d{3}$/)).min(1),
});

const quotations = z.array(
  z.strictObject({ quote: z.string().min(1), speaker: z.string().min(1), fact: z.string() }),
);

const place = z.strictObject({ article: z.string(), paragraph: z.int().min(1) });

const questions = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z-]+$/),
    kind: z.enum(['who', 'figures', 'quote', 'free', 'unanswerable']),
    question: z.string().min(1),
    article: z.string().nullable(),
    answerText: z.string().min(1).nullable(),
    paragraph: z.int().min(1).nullable(),
    alsoParagraphs: z.array(place),
    alsoAnswers: z.array(z.string().min(1)),
    form: z.enum(['who', 'troops', 'quote', 'ask']).nullable(),
    note: z.string().min(1),
  }),
);

export type Place = z.infer<typeof place>;
export type SeedQuestion = z.infer<typeof questions>[number];
export type Seed = {
  readonly id: string;
  readonly facts: z.infer<typeof facts>;
  readonly body: string;
  readonly paragraphs: readonly string[];
};

const seedsFolder = new URL('../../seeds/', import.meta.url);
const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));

function readSeed(file: string): Seed {
  const [before, frontMatter, ...rest] = readFileSync(new URL(file, seedsFolder), 'utf8').split('---\n');
  if (before !== '' || frontMatter === undefined) throw new Error(`${file} does not open with front matter`);
  const parsed = facts.safeParse(parse(frontMatter));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  const body = rest.join('---\n');
  const paragraphs = body.split('\n').filter((line) => line.trim() !== '');
  return { id: file.replace(/\.md$/, ''), facts: parsed.data, body, paragraphs };
}

export const readSeeds = (): readonly Seed[] =>
  readdirSync(seedsFolder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map(readSeed);

export const readQuotations = () => quotations.parse(fixture('seed-quotations.json'));
export const readQuestions = () => questions.parse(fixture('seed-questions.json'));
