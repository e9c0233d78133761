import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { synthetic } from './synthetic.mjs';

const REAL = 'search/xquad-en-32.json';

/** Names of the collections; without the development data (EVAL_DATA) made-up passages stand in for XQuAD. */
export const COLLECTIONS = ['xquad-en-32', 'synthetic-10000', 'synthetic-100000'];

const realPath = () => join(process.env.EVAL_DATA ?? '.', REAL);

export const hasReal = () => process.env.EVAL_DATA !== undefined && existsSync(realPath());

/** A collection by its name. */
export const collection = (name) => {
  if (name === 'xquad-en-32')
    return hasReal() ? JSON.parse(readFileSync(realPath(), 'utf8')) : synthetic(160, 400);
  return synthetic(Number(name.split('-')[1]));
};
