import { sendEvent } from './api.js';
import { unmark } from './marks.js';
import { announce, make, part } from './page.js';
import { sender } from './sender.js';

/** As in Discord: a question that is deleted later leaves its answer. */
const TAKES_ALONG = 5 * 60_000;

/** @type {WeakMap<Element, { readonly answer: Element, readonly askedAt: number }>} */
const answers = new WeakMap();

/**
 * Puts a button beside what the reader wrote.
 * @param {Element} entry
 */
export const addDelete = (entry) => {
  const button = make('button', 'dismiss delete', 'Delete');
  button.setAttribute('type', 'button');
  button.setAttribute('aria-label', 'Delete this message and its answer');
  button.dataset.delete = '';
  part('.said-head', HTMLElement, entry).append(button);
};

/**
 * Remembers which answer goes with a question: the first; what a command finds in it later stays.
 * @param {Element} question
 * @param {Element} answer
 */
export const keepAnswer = (question, answer) => {
  if (!answers.has(question)) answers.set(question, { answer, askedAt: performance.now() });
};

/**
 * Deletes what the reader wrote; soon after it was written the answer goes too, and what was said is forgotten.
 * @param {Element} question
 */
export const deleteQuestion = (question) => {
  const kept = answers.get(question);
  question.remove();
  if (kept !== undefined && performance.now() - kept.askedAt < TAKES_ALONG) {
    unmark(kept.answer);
    kept.answer.remove();
    sendEvent({ ...sender(), kind: 'delete' });
  }
  part('#line', HTMLInputElement).focus();
  announce('Deleted');
};
