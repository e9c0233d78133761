/** A text or a fact that cannot become an article. The message is a sentence with the remedy. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  /** The fact that is wrong; `null` when it is the text. */
  readonly fact: string | null;
  /** Line of the text, from 1, where it is known. */
  readonly line: number | null;

  constructor(message: string, fact: string | null = null, line: number | null = null) {
    super(message);
    this.fact = fact;
    this.line = line;
  }
}
