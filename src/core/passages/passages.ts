import type { Layout, Paragraph, Passage, Sentence } from './types.js';

/** A paragraph of fewer words is joined with the next one. */
const WORDS_LEAST = 12;
/** A paragraph of more words is cut at sentence ends. */
const WORDS_MOST = 160;

type Block = {
  readonly first: Paragraph;
  readonly last: Paragraph;
  readonly words: number;
  readonly from: number;
  readonly to: number;
};

const wordsIn = (text: string, start: number, end: number): number => {
  let words = 0;
  let inside = false;
  for (let at = start; at < end; at += 1) {
    const blank = text.charCodeAt(at) <= 32;
    if (!blank && !inside) words += 1;
    inside = !blank;
  }
  return words;
};

/** Paragraphs as blocks with the sentences that they hold, half-open. */
const blocksOf = ({ article, paragraphs, sentences }: Layout): readonly Block[] => {
  let at = 0;
  return paragraphs.map((paragraph) => {
    const from = at;
    while ((sentences[at]?.paragraph ?? Number.POSITIVE_INFINITY) <= paragraph.number) at += 1;
    const words = wordsIn(article.text, paragraph.start, paragraph.end);
    return { first: paragraph, last: paragraph, words, from, to: at };
  });
};

const isNews = ({ role }: Paragraph): boolean => role === 'body' || role === 'heading';

/** A heading opens what follows and never closes a passage; captions and bylines stay alone. */
const mayJoin = (block: Block, next: Block): boolean =>
  isNews(block.last) &&
  next.first.role === 'body' &&
  (block.words < WORDS_LEAST || block.last.role === 'heading' || next.words < WORDS_LEAST) &&
  block.words + next.words <= WORDS_MOST;

const join = (blocks: readonly Block[]): readonly Block[] => {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last !== undefined && mayJoin(last, block))
      joined[joined.length - 1] = {
        ...last,
        last: block.last,
        words: last.words + block.words,
        to: block.to,
      };
    else joined.push(block);
  }
  return joined;
};

const passageOf = (first: Sentence, last: Sentence): Passage => ({
  start: first.start,
  end: last.end,
  paragraph: first.paragraph,
  lastParagraph: last.paragraph,
  sentences: { start: first.index, end: last.index + 1 },
});

/** Parts of about equal length, each of whole sentences. */
const cut = (text: string, sentences: readonly Sentence[], words: number): readonly Passage[] => {
  const size = words / Math.ceil(words / WORDS_MOST);
  const parts: Passage[] = [];
  let first = sentences[0];
  let taken = 0;
  sentences.forEach((sentence, index) => {
    taken += wordsIn(text, sentence.start, sentence.end);
    if (first === undefined || (taken < size && index < sentences.length - 1)) return;
    parts.push(passageOf(first, sentence));
    first = sentences[index + 1];
    taken = 0;
  });
  return parts;
};

/**
 * Cuts an article into what is indexed and ranked: one paragraph, neighbours joined when one is short (a heading with
 * what follows it), parts of whole sentences where a paragraph is long. In text order, disjoint; together they hold
 * every sentence.
 */
export const passagesOf = (layout: Layout): readonly Passage[] =>
  join(blocksOf(layout)).flatMap((block) => {
    const sentences = layout.sentences.slice(block.from, block.to);
    return cut(layout.article.text, sentences, block.words);
  });
