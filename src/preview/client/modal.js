/** @import { PageEvent } from '../protocol.js' */
import { part } from './page.js';
import { sender } from './sender.js';

/** @param {HTMLFormElement} form */
const fieldsOf = (form) =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));

/**
 * Opens a form over the page. The browser keeps the focus inside and gives it back at the end.
 * @param {string} html
 * @param {(event: PageEvent) => void} send
 */
export const openForm = (html, send) => {
  const dialog = part('#modal', HTMLDialogElement);
  // Drawn by the server, which escapes every text.
  dialog.innerHTML = html;
  const form = part('form', HTMLFormElement, dialog);
  dialog.setAttribute('aria-label', form.getAttribute('aria-label') ?? 'Form');
  form.addEventListener('submit', (submitted) => {
    submitted.preventDefault();
    dialog.close();
    send({ ...sender(), kind: 'submit', id: form.dataset.customId ?? '', fields: fieldsOf(form) });
  });
  part('[data-cancel]', HTMLElement, form).addEventListener('click', () => dialog.close());
  dialog.showModal();
};
