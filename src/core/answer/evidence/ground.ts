import type { DeskArticle, DeskParts } from '../../desk/types.js';
import type { Speaker } from '../../extraction.js';
import { wordsIn } from '../../question/words.js';
import type { ArticleTerms, SearchIndex } from '../../search/types.js';
import { saidAt } from '../excerpt.js';
import type { Excerpt } from '../types.js';

/** Whose words a sentence shows, and the numbers of the terms of the speaker's name. */
export type SentenceSaid = {
  readonly speech: Excerpt['speech'];
  readonly speaker: Speaker | null;
  readonly terms: ReadonlySet<number>;
};

/** An article as answering reads it: sentences as ranges of term positions, title terms, and who says each sentence. */
export type Ground = {
  readonly desk: DeskArticle;
  readonly words: ArticleTerms;
  /** Position of the first word of each sentence, and one more entry for the end. */
  readonly firsts: Int32Array;
  /** Position in `layout.paragraphs` of each sentence's paragraph. */
  readonly paragraphs: Int32Array;
  readonly title: ReadonlySet<number>;
  readonly said: readonly SentenceSaid[];
};

const NO_TERMS: ReadonlySet<number> = new Set();

/** The numbers of the terms of some words in an article's language; words that no article has are left out. */
export const termNumbers = (index: SearchIndex, text: string, language: string): ReadonlySet<number> =>
  new Set(
    wordsIn(text).flatMap((word) => {
      const term = index.termOf(word.text, language);
      const number = term === null ? undefined : index.termNumber(term);
      return number === undefined ? [] : [number];
    }),
  );

const firstsOf = (desk: DeskArticle, words: ArticleTerms): Int32Array => {
  const { sentences } = desk.layout;
  const firsts = new Int32Array(sentences.length + 1);
  let at = 0;
  for (const [index, sentence] of sentences.entries()) {
    while (at < words.starts.length && (words.starts[at] ?? 0) < sentence.start) at += 1;
    firsts[index] = at;
  }
  firsts[sentences.length] = words.starts.length;
  return firsts;
};

const paragraphsOf = (desk: DeskArticle): Int32Array =>
  Int32Array.from(desk.layout.sentences, ({ paragraph }) => paragraph - 1);

const saidIn = (parts: Pick<DeskParts, 'index'>, desk: DeskArticle): readonly SentenceSaid[] => {
  return desk.layout.sentences.map((sentence) => {
    const { speech, speaker } = saidAt(desk, sentence);
    const name = speaker === null ? null : (speaker.person ?? speaker.resolved?.text ?? null);
    const terms = name === null ? NO_TERMS : termNumbers(parts.index, name, desk.article.language);
    return { speech, speaker, terms };
  });
};

const groundFor = (parts: Pick<DeskParts, 'index'>, desk: DeskArticle): Ground => {
  const words = parts.index.articleTerms(desk.number);
  return {
    desk,
    words,
    firsts: firstsOf(desk, words),
    paragraphs: paragraphsOf(desk),
    title: termNumbers(parts.index, desk.article.title, desk.article.language),
    said: saidIn(parts, desk),
  };
};

const known = new WeakMap<SearchIndex, Map<number, Ground>>();

/** The ground of an article, made once per index: articles are immutable, so the result never changes. */
export const groundOf = (parts: Pick<DeskParts, 'index'>, desk: DeskArticle): Ground => {
  const grounds = known.get(parts.index) ?? new Map<number, Ground>();
  known.set(parts.index, grounds);
  const ground = grounds.get(desk.number) ?? groundFor(parts, desk);
  grounds.set(desk.number, ground);
  return ground;
};
