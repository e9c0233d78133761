/** @import { PageEvent } from '../protocol.js' */
import { sendEvent } from './api.js';
import { show } from './ask.js';
import { deleteQuestion } from './delete.js';
import { addSlot, fill, firstLine } from './entries.js';
import { unmark } from './marks.js';
import { announce, part } from './page.js';
import { place, sender } from './sender.js';

/**
 * The same button in the new drawing, or its neighbour where it can no longer be pressed.
 * @param {Element} entry
 * @param {string} label
 */
const refocus = (entry, label) => {
  const buttons = [...entry.querySelectorAll('button')].filter((button) => !button.disabled);
  const same = buttons.find((button) => button.textContent === label) ?? buttons[0];
  if (same !== undefined) same.focus();
  else part('#line', HTMLInputElement).focus();
};

/**
 * @param {HTMLButtonElement | HTMLSelectElement} control
 * @param {Element} entry
 */
const press = async (control, entry) => {
  if (entry.hasAttribute('aria-busy')) return;
  entry.setAttribute('aria-busy', 'true');
  const where = place();
  const label = control.textContent ?? '';
  const timer = setTimeout(() => announce('Verbatim is thinking'), 100);
  const drawn = await sendEvent(eventOf(control, entry));
  clearTimeout(timer);
  entry.removeAttribute('aria-busy');
  if (control instanceof HTMLSelectElement) control.selectedIndex = 0;
  if (drawn.kind === 'dismissed') {
    dismiss(entry);
    return;
  }
  if (drawn.kind === 'message' && drawn.update) {
    fill(entry, drawn);
    refocus(entry, label);
    announce(firstLine(entry));
    return;
  }
  const slot = addSlot(where);
  show(drawn, slot, where, slot);
};

/**
 * @param {HTMLButtonElement | HTMLSelectElement} control
 * @param {Element} entry
 * @returns {PageEvent}
 */
const eventOf = (control, entry) => ({
  ...sender(),
  kind: 'press',
  id: control.dataset.customId ?? '',
  values: control instanceof HTMLSelectElement ? [control.value] : [],
  surface: entry.getAttribute('data-surface') === 'message' ? 'message' : 'interaction',
});

/** @param {Element} entry */
const dismiss = (entry) => {
  unmark(entry);
  entry.remove();
  part('#line', HTMLInputElement).focus();
  announce('Dismissed');
};

const LEFT_ALONE = new Set(['Tab', 'Shift', 'Escape', ' ']);

/**
 * A select acts when something is chosen. Some browsers choose the next option at once when an arrow key is pressed on a
 * closed one: here the key opens the list first, so that a keyboard can read all of it.
 * @param {KeyboardEvent} event
 */
const openList = (event) => {
  const { target, key } = event;
  if (!(target instanceof HTMLSelectElement) || target.dataset.customId === undefined) return;
  if (LEFT_ALONE.has(key) || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  if (key.startsWith('Arrow') || key === 'Enter') target.showPicker();
};

/** Makes the buttons and selects of all messages work. */
export const listenToMessages = () => {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('.entry button') : null;
    const entry = button?.closest('.entry');
    if (!(button instanceof HTMLButtonElement) || !entry) return;
    if ('dismiss' in button.dataset) dismiss(entry);
    else if ('delete' in button.dataset) deleteQuestion(entry);
    else if (button.dataset.customId !== undefined) press(button, entry);
  });
  document.addEventListener('keydown', openList);
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || target.dataset.customId === undefined) return;
    const entry = target.closest('.entry');
    if (entry !== null) press(target, entry);
  });
};
