/** @import { Drawn, PageEvent, PlaceName } from '../protocol.js' */
import { sendEvent } from './api.js';
import { addApps } from './apps.js';
import { addDelete, keepAnswer } from './delete.js';
import { addOwn, addSlot, fill, firstLine, logOf, reveal, showThinking } from './entries.js';
import { openForm } from './modal.js';
import { announce } from './page.js';
import { keepInAddress, place, sender } from './sender.js';

/** An answer that comes sooner needs no sign that it is coming. */
const PATIENCE = 100;

/**
 * Shows a reply in a slot that was kept for it.
 * @param {Drawn} drawn
 * @param {Element} slot
 * @param {PlaceName} where
 * @param {Element} question
 */
export const show = (drawn, slot, where, question) => {
  // Its question was deleted meanwhile.
  if (!slot.isConnected) return;
  if (drawn.kind === 'form') {
    slot.remove();
    openForm(drawn.html, (event) => ask(event, where));
    return;
  }
  if (drawn.kind === 'dismissed') {
    slot.remove();
    return;
  }
  fill(slot, drawn);
  reveal(question, slot);
  announce(firstLine(slot));
};

/**
 * Sends an event and shows what comes back as a new message.
 * @param {PageEvent} event
 * @param {PlaceName} where
 * @param {Element} [question]
 */
export const ask = async (event, where, question) => {
  const slot = addSlot(where);
  if (question !== undefined) keepAnswer(question, slot);
  const timer = setTimeout(() => {
    showThinking(slot, 'Verbatim is thinking');
    slot.scrollIntoView({ block: 'nearest' });
    announce('Verbatim is thinking');
  }, PATIENCE);
  const drawn = await sendEvent(event);
  clearTimeout(timer);
  show(drawn, slot, where, question ?? slot);
};

/**
 * Sends a line as the reader wrote it.
 * @param {string} text
 */
export const sendLine = async (text) => {
  const where = place();
  keepInAddress(text);
  logOf(where).classList.add('begun');
  const question = addOwn(where, text);
  // Of a command that was used only the answer stands there.
  if (!text.startsWith('/')) {
    addApps(question, text);
    addDelete(question);
  }
  question.scrollIntoView({ block: 'nearest' });
  await ask({ ...sender(), kind: 'line', text }, where, question);
};
