export { ArticleError } from './error.js';
export type { GivenFacts } from './facts.js';
export { BODY_MOST, parseArticle } from './parse.js';
export type { Article, ArticleFacts } from './types.js';
