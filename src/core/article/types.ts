/** What is known of an article beside its text. Every fact is optional in a file; absent ones are `null`. */
export type ArticleFacts = {
  /** Stable key: the file name without its extension unless the file says otherwise. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO date (2025-03-11) or date and time; `null` is shown as "undated". */
  readonly published: string | null;
  readonly url: string | null;
  /** BCP 47 language tag; `en` unless the file says otherwise. */
  readonly language: string;
  readonly licence: string | null;
  readonly sources: readonly string[];
  /** Keys of the front matter that the bot does not know: kept as they are, never interpreted. */
  readonly extra: Readonly<Record<string, unknown>>;
};

/** One text with its facts. `text` is the body: decoded, line ends made `\n`, otherwise untouched. Immutable. */
export type Article = ArticleFacts & { readonly text: string };
