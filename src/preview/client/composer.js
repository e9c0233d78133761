import { sendLine } from './ask.js';
import { part } from './page.js';
import { close, handleKey, refresh, settled, takeActive } from './picker.js';
import { place } from './sender.js';

const line = part('#line', HTMLInputElement);
const form = part('#composer', HTMLFormElement);

/** What was sent last, to be brought back by ↑. */
let last = '';

const draftKey = () => `verbatim-draft-${place()}`;

export const focusLine = () => line.focus();

/** @param {string} text */
export const setLine = (text) => {
  line.value = text;
  sessionStorage.setItem(draftKey(), text);
};

/** Brings back what was being written in this place. */
export const restoreDraft = () => {
  const title = place() === 'dm' ? 'Message Verbatim' : 'Message #talks';
  line.placeholder = title;
  line.setAttribute('aria-label', title);
  line.value = sessionStorage.getItem(draftKey()) ?? '';
  close();
};

/** @param {string} text */
export const submit = async (text) => {
  const sent = text.trim();
  if (sent === '') return;
  last = sent;
  setLine('');
  close();
  await sendLine(sent);
};

/** Takes what is chosen in the list, or sends the line. */
const enter = async () => {
  await settled();
  if (!takeActive()) submit(line.value);
};

export const listenToComposer = () => {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit(line.value);
    line.focus();
  });
  line.addEventListener('input', () => {
    sessionStorage.setItem(draftKey(), line.value);
    refresh();
  });
  line.addEventListener('keydown', (event) => {
    if (event.isComposing || handleKey(event)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      enter();
      return;
    }
    if (event.key !== 'ArrowUp' || line.value !== '') return;
    event.preventDefault();
    setLine(last);
  });
  line.addEventListener('blur', close);
  part('#slash', HTMLButtonElement).addEventListener('click', () => {
    if (!line.value.startsWith('/')) setLine('/');
    line.focus();
    refresh();
  });
};
