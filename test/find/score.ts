import type { Excerpt } from '../../src/core/answer/types.js';
import type { Article } from '../../src/core/article/types.js';
import { overlaps } from '../../src/core/span.js';
import type { ComparedNumber, Finding } from '../../src/core/statements/types.js';

/** A place of an article, named by words of it. */
type Place = { readonly article: string; readonly contains: string };

/** What one statement of a message must be shown: one of some places, or nothing (`null`). */
type Expected = {
  /** Words of the message. */
  readonly contains: string;
  readonly shown: { readonly anyOf: readonly Place[] } | null;
  /** Numbers that must stand beside one of the articles'. */
  readonly numbers?: readonly { readonly said: string; readonly articles: readonly string[] }[];
};

export type ListedMessage = {
  readonly id: string;
  readonly message: string;
  readonly statements: readonly Expected[];
};

/** Findings that speak of the words: a statement may be cut finer or coarser than the list does. */
const findingsOn = (message: string, contains: string, findings: readonly Finding[]): readonly Finding[] => {
  const start = message.indexOf(contains);
  const span = { start, end: start + contains.length };
  return findings.filter(({ statement }) => overlaps(statement, span));
};

const isAt = ({ articleId, text }: Excerpt, { article, contains }: Place): boolean =>
  articleId === article && text.includes(contains);

const theirWords = ({ theirs }: ComparedNumber, excerpts: readonly Excerpt[]): readonly string[] =>
  theirs.map(({ figure, excerpt }) => {
    const shown = excerpts[excerpt];
    const start = Math.min(figure.start, figure.hedge?.start ?? figure.start);
    return shown === undefined ? '' : shown.text.slice(start - shown.start, figure.end - shown.start);
  });

const hasNumber =
  (findings: readonly Finding[]) =>
  ({ said, articles }: NonNullable<Expected['numbers']>[number]): boolean =>
    findings.some(({ numbers, excerpts }) =>
      numbers.some(
        (number) =>
          number.said.includes(said) &&
          theirWords(number, excerpts).some((theirs) => articles.some((one) => theirs.includes(one))),
      ),
    );

/** What is wrong with what a message is shown; nothing where all is right. */
export const wrongIn = (
  { message, statements }: ListedMessage,
  findings: readonly Finding[],
): readonly string[] =>
  statements.flatMap(({ contains, shown, numbers = [] }) => {
    const own = findingsOn(message, contains, findings);
    const excerpts = own.flatMap((finding) => finding.excerpts);
    if (shown === null) return excerpts.length === 0 ? [] : [`not silent: ${contains}`];
    if (!excerpts.some((excerpt) => shown.anyOf.some((place) => isAt(excerpt, place))))
      return [`${excerpts.length === 0 ? 'silent' : 'elsewhere'}: ${contains}`];
    return numbers.every(hasNumber(own)) ? [] : [`numbers not beside each other: ${contains}`];
  });

/** Whether every place of a list stands in the articles. */
export const missingPlaces = (
  list: readonly ListedMessage[],
  articles: readonly Article[],
): readonly string[] =>
  list.flatMap(({ id, message, statements }) =>
    statements.flatMap(({ contains, shown }) => [
      ...(message.includes(contains) ? [] : [`${id}: ${contains}`]),
      ...(shown?.anyOf ?? [])
        .filter(
          (place) =>
            articles.find((article) => article.id === place.article)?.text.includes(place.contains) !== true,
        )
        .map((place) => `${id}: ${place.article}: ${place.contains}`),
    ]),
  );
