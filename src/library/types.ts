import type { Article } from '../core/article/index.js';

/** A file that could not be read as an article: which, why, and what to do. */
export type Refusal = {
  readonly file: string;
  /** Line of the file, from 1, where it is known. */
  readonly line: number | null;
  readonly reason: string;
};

/** What a folder of articles holds. One refused file never keeps the others out. */
export type Reading = {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** In order of file name. */
  readonly articles: readonly Article[];
  /** Name of the file of each article, by id. */
  readonly files: ReadonlyMap<string, string>;
  readonly refused: readonly Refusal[];
};
