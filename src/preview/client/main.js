import { listenToApps } from './apps.js';
import { focusLine, listenToComposer, setLine, submit } from './composer.js';
import { listenToMessages } from './press.js';
import { askedBefore } from './sender.js';
import { listenToSidebar, showPlace } from './sidebar.js';

/** A link must not make anybody change something: such a command is written into the line, not sent. */
const isCareful = (/** @type {string} */ line) =>
  (document.body.dataset.careful ?? '')
    .split(' ')
    .some((name) => name !== '' && line.split(/\s/u)[0] === `/${name}`);

const listenToExamples = () => {
  document.addEventListener('click', ({ target }) => {
    const example = target instanceof Element ? target.closest('[data-example]') : null;
    if (example === null) return;
    submit(example.getAttribute('data-example') ?? '');
    focusLine();
  });
};

const askAgain = () => {
  const line = askedBefore().trim().slice(0, 2_000);
  if (line === '') return;
  if (isCareful(line)) setLine(line);
  else submit(line);
};

listenToComposer();
listenToMessages();
listenToApps();
listenToSidebar();
listenToExamples();
showPlace();
askAgain();
if (matchMedia('(pointer: fine)').matches) focusLine();
