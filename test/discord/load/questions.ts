import type { Article } from '../../../src/core/article/index.js';
import { createDesk } from '../../../src/core/desk/create-desk.js';
import type { Desk } from '../../../src/core/desk/types.js';
import type { OptionValues } from '../../stand-in/index.js';

export type Use = { readonly name: string; readonly options: OptionValues };

const SHAPES = [
  (name: string) => `what did ${name} say`,
  (name: string) => `who is ${name}`,
  (name: string) => `where was ${name}`,
  (name: string) => `how many countries did ${name} name`,
];

const usesOf = (names: readonly string[], topics: readonly string[]): readonly Use[] => [
  ...names.flatMap((name, index): readonly Use[] => [
    { name: 'who', options: { name } },
    { name: 'quote', options: { by: name } },
    { name: 'ask', options: { question: SHAPES[index % SHAPES.length]?.(name) ?? name } },
  ]),
  ...topics.flatMap((about): readonly Use[] => [
    { name: 'troops', options: { about } },
    { name: 'quote', options: { about } },
    { name: 'ask', options: { question: `how many ${about}` } },
    { name: 'ask', options: { question: `why ${about}?` } },
  ]),
  { name: 'who', options: {} },
  { name: 'troops', options: {} },
  { name: 'articles', options: {} },
  { name: 'help', options: {} },
];

const completions = (
  complete: (typed: string) => readonly { readonly value: string }[],
): readonly string[] => [
  ...new Set(
    ['', ...'abcdefghijklmnoprstuvwz'].flatMap((typed) => complete(typed).map(({ value }) => value)),
  ),
];

const usesOver = (desk: Desk): readonly Use[] =>
  usesOf(
    completions((typed) => desk.completeNames(typed)).map((name) => name.slice(0, 100)),
    completions((typed) => desk.completeTopics(typed)).map((topic) => topic.slice(0, 80)),
  );

/** Every name and topic that the articles offer, asked for in every command that takes one. */
export const usesFor = async (articles: readonly Article[]): Promise<readonly Use[]> =>
  usesOver(await createDesk(articles));
