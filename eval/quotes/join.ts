import type { GoldQuote, QuotedArticle } from './data.js';

const MARK_OR_BREAK = /["“”„«»‹›`\n]|''/u;

const sameSource = (a: GoldQuote, b: GoldQuote): boolean =>
  JSON.stringify(a.sourceSpans) === JSON.stringify(b.sourceSpans);

const isOne = (text: string, before: GoldQuote, after: GoldQuote): boolean =>
  after.start >= before.end &&
  sameSource(before, after) &&
  !MARK_OR_BREAK.test(text.slice(before.end, after.start));

/**
 * Joins annotated pieces of one quotation: the annotation sometimes cuts a quotation at the ends of its sentences, or
 * leaves a sentence out in the middle. Pieces of one source without a mark or a new line between them are one quotation.
 */
export const joined = (article: QuotedArticle): QuotedArticle => {
  const quotes: GoldQuote[] = [];
  for (const next of [...article.quotes].sort((a, b) => a.start - b.start)) {
    const last = quotes.at(-1);
    if (last === undefined || !isOne(article.text, last, next)) {
      quotes.push(next);
      continue;
    }
    const quote = article.text.slice(last.start, next.end);
    const words = quote.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    quotes[quotes.length - 1] = { ...last, end: next.end, quote, words };
  }
  return { ...article, quotes };
};
