import type { Browser } from 'playwright-core';
import type { Bench } from '../bench.js';

/** What every suite is given: known only once the browser runs. */
export type At = { readonly bench: () => Bench; readonly browser: () => Browser };
