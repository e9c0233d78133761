/** @import { Completions, Drawn, PageEvent, Typed } from '../protocol.js' */

const SILENT = 'The preview does not answer. Look whether it still runs, then try again.';

/**
 * @param {string} path
 * @param {PageEvent | Typed} body
 * @returns {Promise<unknown>}
 */
const post = async (path, body) => {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
};

/**
 * @param {PageEvent} event
 * @returns {Promise<Drawn>}
 */
export const sendEvent = async (event) => {
  try {
    return /** @type {Drawn} */ (await post('/api/events', event));
  } catch {
    return { kind: 'failure', sentence: SILENT };
  }
};

/**
 * @param {Typed} typed
 * @returns {Promise<Completions | null>}
 */
export const fetchCompletions = async (typed) => {
  try {
    const answer = /** @type {Completions | Drawn} */ (await post('/api/completions', typed));
    return 'items' in answer ? answer : null;
  } catch {
    return null;
  }
};
