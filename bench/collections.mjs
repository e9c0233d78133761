import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { synthetic } from './synthetic.mjs';

/** Collections found through EVAL_DATA, beside made-up ones of two sizes. */
const REAL = ['xquad-en-32', 'xquad-de-32', 'xquad-ru-32', 'rgb-news'];
const MADE_UP = /^synthetic-(\d+)$/;

export const COLLECTIONS = [...REAL, 'synthetic-10000', 'synthetic-100000'];

const pathOf = (name) => join(process.env.EVAL_DATA ?? '.', 'search', `${name}.json`);

/** Why a collection cannot be read, as a sentence; `null` when it can. */
export const missing = (name) =>
  MADE_UP.test(name) || existsSync(pathOf(name))
    ? null
    : `${name} is skipped: ${pathOf(name)} is not there. Set EVAL_DATA to the folder of the development data.`;

/** A collection by its name. */
export const collection = (name) => {
  const size = MADE_UP.exec(name)?.[1];
  return size === undefined ? JSON.parse(readFileSync(pathOf(name), 'utf8')) : synthetic(Number(size));
};
