export { LibraryError } from './error.js';
export { readArticleFile, readArticles } from './read-articles.js';
export type { Reading, Refusal } from './types.js';
