import { parseArticle } from '../../../src/core/article/index.js';
import { tablesOf } from '../../../src/core/desk/parts.js';
import type { DeskArticle, DeskParts } from '../../../src/core/desk/types.js';
import type {
  Certainty,
  Extraction,
  Figure,
  Person,
  Quotation,
  Reported,
  Source,
  Speaker,
} from '../../../src/core/extraction.js';
import { layoutOf } from '../../../src/core/passages/layout.js';
import { passagesOf } from '../../../src/core/passages/passages.js';
import type { Layout } from '../../../src/core/passages/types.js';
import type { Span } from '../../../src/core/span.js';

/** Finds words in the text of an article: the span of their nth occurrence. */
export type Find = (words: string, nth?: number) => Span;

export type Made = {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly extraction?: (marks: Marks) => Partial<Extraction>;
};

/** Makes the parts of an extraction by hand, so that tests of a desk do not hang on how well articles are read. */
export type Marks = {
  readonly find: Find;
  readonly person: (
    name: string,
    more?: Partial<Omit<Person, 'name' | 'roles'>> & { roles?: readonly string[] },
  ) => Person;
  readonly source: (text: string) => Source;
  readonly speaker: (words: string, more?: Partial<Speaker>, nth?: number) => Speaker;
  readonly quotation: (words: string, speaker: Speaker | null, kind?: Quotation['kind']) => Quotation;
  readonly reported: (sentence: string, speaker: Speaker | null) => Reported;
  readonly figure: (text: string, counts: string | null, more?: Partial<Figure>) => Figure;
};

const paragraphOf = ({ paragraphs }: Layout, { start }: Span): number =>
  paragraphs.find(({ end }) => end > start)?.number ?? 1;

const sentenceOf = ({ sentences }: Layout, { start }: Span): Span =>
  sentences.find(({ end }) => end > start) ?? { start, end: start };

const marksOf = (layout: Layout): Marks => {
  const { text } = layout.article;
  const find: Find = (words, nth = 0) => {
    let start = -1;
    for (let seen = 0; seen <= nth; seen += 1) start = text.indexOf(words, start + 1);
    if (start === -1) throw new Error(`the article has no “${words}”`);
    return { start, end: start + words.length };
  };
  const every = (words: string): readonly Span[] => {
    const spans: Span[] = [];
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
      spans.push({ start: at, end: at + words.length });
    return spans;
  };
  return {
    find,
    person: (name, { roles = [], ...more } = {}) => ({
      name,
      aliases: [],
      credit: false,
      mentions: every(name),
      pronouns: [],
      ...more,
      roles: roles.map((role) => ({ ...find(role), text: role })),
    }),
    source: (words) => ({ text: words, mentions: every(words) }),
    speaker: (words, more = {}, nth = 0) => {
      const span = find(words, nth);
      return {
        ...span,
        paragraph: paragraphOf(layout, span),
        text: words,
        kind: 'person',
        person: words,
        certainty: 'certain' satisfies Certainty,
        resolved: null,
        ...more,
      };
    },
    quotation: (words, speaker, kind = 'speech') => {
      const span = find(words);
      return { ...span, paragraph: paragraphOf(layout, span), kind, speaker };
    },
    reported: (sentence, speaker) => {
      const span = find(sentence);
      return { ...span, paragraph: paragraphOf(layout, span), speaker };
    },
    figure: (words, counts, more = {}) => {
      const span = find(words);
      return {
        ...span,
        paragraph: paragraphOf(layout, span),
        text: words,
        class: 'amount',
        value: 1,
        upper: null,
        change: '=',
        unit: null,
        counts,
        hedge: null,
        sentence: sentenceOf(layout, span),
        speaker: null,
        disputedBy: null,
        ...more,
      };
    },
  };
};

const deskArticleOf = ({ id, text, published, extraction }: Made, number: number): DeskArticle => {
  const layout = layoutOf(parseArticle(text, { id, ...(published === undefined ? {} : { published }) }));
  return {
    number,
    article: layout.article,
    layout,
    passages: passagesOf(layout),
    extraction: {
      articleId: id,
      language: 'en',
      paragraphs: layout.paragraphs,
      quotations: [],
      reported: [],
      people: [],
      sources: [],
      figures: [],
      forces: [],
      ...extraction?.(marksOf(layout)),
    },
  };
};

/** The parts of a desk over hand-made articles. */
export const makeParts = (...articles: readonly Made[]): Promise<DeskParts> =>
  tablesOf(articles.map(deskArticleOf), 'made', () => Promise.resolve());
