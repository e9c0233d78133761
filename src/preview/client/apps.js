import { ask } from './ask.js';
import { part } from './page.js';
import { place, sender } from './sender.js';

/** The text of each message on which a command can be used. */
const texts = new WeakMap();

/**
 * Puts the menu of apps beside a message.
 * @param {Element} entry
 * @param {string} text
 */
export const addApps = (entry, text) => {
  const { content } = part('#apps', HTMLTemplateElement);
  if (content.querySelector('button') === null) return;
  texts.set(entry, text);
  part('.said-head', HTMLElement, entry).append(content.cloneNode(true));
};

/** @param {HTMLButtonElement} button */
const use = (button) => {
  const entry = button.closest('.entry');
  const menu = button.closest('details');
  if (entry === null || menu === null) return;
  menu.open = false;
  part('summary', HTMLElement, menu).focus();
  const command = button.dataset.messageCommand ?? '';
  ask({ ...sender(), kind: 'message', command, text: texts.get(entry) ?? '' }, place(), entry);
};

/** @param {Element | null} but */
const closeAll = (but) => {
  for (const menu of document.querySelectorAll('details.apps[open]'))
    if (menu instanceof HTMLDetailsElement && menu !== but) menu.open = false;
};

/** Makes the menus of all messages work: one is open at a time, Escape closes it. */
export const listenToApps = () => {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    closeAll(target.closest('details.apps'));
    const button = target.closest('[data-message-command]');
    if (button instanceof HTMLButtonElement) use(button);
  });
  document.addEventListener('keydown', ({ key, target }) => {
    const menu = target instanceof Element ? target.closest('details.apps[open]') : null;
    if (key !== 'Escape' || !(menu instanceof HTMLDetailsElement)) return;
    menu.open = false;
    part('summary', HTMLElement, menu).focus();
  });
};
