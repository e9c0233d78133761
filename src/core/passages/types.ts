import type { Article } from '../article/types.js';
import type { Span } from '../span.js';

/** What a paragraph is in its article; only `body` and `heading` text is news. */
export type ParagraphRole = 'heading' | 'caption' | 'byline' | 'body';

/** A run of text between line breaks, without white space at its ends; numbered from 1 as cited (¶7). */
export type Paragraph = Span & { readonly number: number; readonly role: ParagraphRole };

/** A sentence inside one paragraph, without white space at its ends; never split inside a quotation. */
export type Sentence = Span & {
  /** Number of the paragraph that holds it. */
  readonly paragraph: number;
  /** Position among the article's sentences, from 0. */
  readonly index: number;
};

/** Text between quotation marks. The span excludes the marks; `outer` includes those that are there. */
export type QuotedSpan = Span & {
  readonly paragraph: number;
  readonly outer: Span;
  /** No closing mark at the paragraph's end: the next paragraph goes on with the same quotation. */
  readonly continues: boolean;
};

/** An article laid out once for everything that reads it: paragraphs, sentences and quoted spans, in text order. */
export type Layout = {
  readonly article: Article;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quoted: readonly QuotedSpan[];
};

/** What is indexed and ranked: one paragraph, neighbours joined when short, or a part cut at sentence ends when long. */
export type Passage = Span & {
  /** Number of the first paragraph it touches: the one that is cited. */
  readonly paragraph: number;
  readonly lastParagraph: number;
  /** Indexes into `Layout.sentences`, half-open. */
  readonly sentences: Span;
};
