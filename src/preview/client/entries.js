/** @import { Drawn, PlaceName } from '../protocol.js' */
import { mark } from './marks.js';
import { make, part } from './page.js';

const NAMES = new Map([
  ['◀', 'Previous page'],
  ['▶', 'Next page'],
]);

/** @param {PlaceName} place */
export const logOf = (place) => part(`#log-${place}`, HTMLElement);

/**
 * @param {PlaceName} place
 * @param {Element} entry
 */
const append = (place, entry) => part('.messages', HTMLElement, logOf(place)).append(entry);

const clockTime = () => {
  const time = make('time', '', new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }));
  time.setAttribute('datetime', new Date().toISOString());
  return time;
};

/**
 * What the reader wrote.
 * @param {PlaceName} place
 * @param {string} text
 */
export const addOwn = (place, text) => {
  const entry = make('li', 'entry own');
  const avatar = make('span', 'avatar', 'Y');
  avatar.setAttribute('aria-hidden', 'true');
  const said = make('div', 'said');
  const head = make('div', 'said-head');
  head.append(make('span', 'said-name', 'You'), clockTime());
  const words = make('div', 'words');
  if (!text.startsWith('/') && place === 'talks') words.append(make('span', 'used', '@Verbatim'), ' ');
  words.append(text.startsWith('/') ? make('span', 'used', text) : text);
  said.append(head, words);
  entry.append(avatar, said);
  append(place, entry);
  return entry;
};

/** @param {PlaceName} place */
export const addSlot = (place) => {
  const entry = make('li', 'entry bot');
  entry.hidden = true;
  const avatar = document.createElement('img');
  avatar.className = 'avatar';
  avatar.src = '/logo.svg';
  avatar.alt = '';
  entry.append(avatar, make('div', 'said'));
  append(place, entry);
  return entry;
};

/**
 * @param {Element} entry
 * @param {string} text
 */
export const showThinking = (entry, text) => {
  part('.said', HTMLElement, entry).replaceChildren(make('div', 'thinking', text));
  entry.removeAttribute('hidden');
};

const dismissButton = () => {
  const button = make('button', 'dismiss', 'Dismiss');
  button.setAttribute('type', 'button');
  button.dataset.dismiss = '';
  return button;
};

/** @param {Element} said */
const nameSymbols = (said) => {
  for (const button of said.querySelectorAll('button')) {
    const name = NAMES.get(button.textContent ?? '');
    if (name !== undefined) button.setAttribute('aria-label', name);
  }
};

/**
 * @param {Element} entry
 * @param {Exclude<Drawn, { kind: 'form' } | { kind: 'dismissed' }>} drawn
 */
export const fill = (entry, drawn) => {
  const said = part('.said', HTMLElement, entry);
  entry.removeAttribute('hidden');
  if (drawn.kind === 'failure') {
    entry.classList.add('failure');
    said.replaceChildren(make('p', '', drawn.sentence), dismissButton());
    return;
  }
  // The one place where HTML enters: it was drawn by the server, which escapes every text.
  said.innerHTML = drawn.html;
  entry.setAttribute('data-surface', drawn.surface);
  entry.classList.toggle('ephemeral', drawn.private);
  if (drawn.private) said.querySelector('.dm-ephemeral')?.append(dismissButton());
  nameSymbols(said);
  mark(entry, drawn.marks);
};

/**
 * What a screen reader says of an answer: its first line.
 * @param {Element} entry
 */
export const firstLine = (entry) => {
  const line = entry.querySelector('.dm-text > *, .said > p');
  return `Verbatim: ${(line?.textContent ?? '').slice(0, 300)}`;
};

/**
 * @param {Element} question
 * @param {Element} answer
 */
export const reveal = (question, answer) => {
  answer.scrollIntoView({ block: 'nearest' });
  question.scrollIntoView({ block: 'nearest' });
};
