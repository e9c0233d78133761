export type * from './core/answer/types.js';
export {
  type Article,
  ArticleError,
  type ArticleFacts,
  type GivenFacts,
  parseArticle,
} from './core/article/index.js';
export type { Turn } from './core/conversation/types.js';
export { createDesk, type DeskOptions } from './core/desk/create-desk.js';
export type * from './core/desk/types.js';
export { extract } from './core/extract.js';
export type * from './core/extraction.js';
export type {
  Layout,
  Paragraph,
  ParagraphRole,
  Passage,
  QuotedSpan,
  Sentence,
} from './core/passages/types.js';
export type { Span } from './core/span.js';
export type * from './core/statements/types.js';
export { LibraryError, type Reading, type Refusal, readArticles } from './library/index.js';
