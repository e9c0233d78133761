import { createDesk, readArticles } from '../../../src/index.js';

/** The articles that come with the bot. */
export const SEEDS = (await readArticles('seeds')).articles;

/** A desk over them. */
export const SEEDS_DESK = await createDesk(SEEDS);
