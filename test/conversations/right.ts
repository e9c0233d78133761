import type { Answer, Desk, Excerpt } from '../../src/index.js';

/** Two turns, and what a right answer to the second is. */
export type Conversation = {
  readonly id: string;
  readonly kind: string;
  readonly first: string;
  readonly second: string;
  readonly means: string;
  readonly right: {
    readonly outcome: readonly string[];
    /** One of these stands in one of the first `within` excerpts. */
    readonly anyOf: readonly { readonly article: string; readonly contains: string }[];
    readonly within: number;
    /** None of these stands in one of them. */
    readonly notContains?: readonly string[];
    /** Whom that excerpt names as its speaker. */
    readonly speaker?: readonly string[];
    /** One of these dates stands in that excerpt, or is the one of its citation. */
    readonly dates?: readonly string[];
    /** No excerpt was on the first page of the first answer. */
    readonly more?: boolean;
  };
};

const names = ({ speaker }: Excerpt): readonly string[] =>
  speaker === null ? [] : [speaker.text, speaker.person ?? '', speaker.resolved?.text ?? ''];

const isSame = (a: Excerpt, b: Excerpt): boolean =>
  a.articleId === b.articleId && a.start < b.end && b.start < a.end;

const has = (texts: readonly string[] | undefined, is: (text: string) => boolean): boolean =>
  texts === undefined || texts.some(is);

/** What is wrong with the answer to the second turn; `null` when it is right. */
export const wrongWith = ({ right }: Conversation, first: Answer, answer: Answer): string | null => {
  const { outcome, excerpts } = answer;
  if (!right.outcome.includes(outcome)) return `is ${outcome}`;
  if (outcome === 'silent') return null;
  const shown = excerpts.slice(0, right.within);
  const fitting = shown.filter((excerpt) =>
    right.anyOf.some(
      ({ article, contains }) => excerpt.articleId === article && excerpt.text.includes(contains),
    ),
  );
  if (right.anyOf.length > 0 && fitting.length === 0) return 'shows nothing of what it should';
  if (right.notContains?.some((text) => shown.some((excerpt) => excerpt.text.includes(text))) === true)
    return 'shows what it should not';
  if (
    !fitting.some((excerpt) => has(right.speaker, (name) => names(excerpt).includes(name))) &&
    right.speaker !== undefined
  )
    return 'names another speaker';
  if (
    !fitting.some((excerpt) =>
      has(right.dates, (date) => excerpt.text.includes(date) || excerpt.citation.published === date),
    ) &&
    right.dates !== undefined
  )
    return 'has no such date';
  if (
    right.more === true &&
    excerpts.some((one) => first.excerpts.slice(0, right.within).some((other) => isSame(one, other)))
  )
    return 'shows again what was shown';
  return null;
};

/** Holds a conversation with a desk. */
export const hold = async (desk: Desk, { first, second }: Conversation) => {
  const answer = await desk.ask(first);
  return { first: answer, second: await desk.followUp({ question: first, answer }, second) };
};
