/** @import { Completions, Item } from '../protocol.js' */
import { fetchCompletions } from './api.js';
import { make, part } from './page.js';
import { sender } from './sender.js';

const line = part('#line', HTMLInputElement);
const box = part('#picker', HTMLElement);
const list = part('#choices', HTMLElement);
const title = part('#picker-title', HTMLElement);

/** @type {{ items: readonly Item[], active: number, asked: number, running: boolean, again: boolean }} */
const state = { items: [], active: -1, asked: 0, running: false, again: false };

export const isOpen = () => !box.hidden;

export const close = () => {
  state.asked += 1;
  state.items = [];
  state.active = -1;
  box.hidden = true;
  list.replaceChildren();
  line.setAttribute('aria-expanded', 'false');
  line.removeAttribute('aria-activedescendant');
};

/** @param {number} index */
const activate = (index) => {
  state.active = index;
  [...list.children].forEach((choice, at) => {
    choice.setAttribute('aria-selected', String(at === index));
    if (at === index) choice.scrollIntoView({ block: 'nearest' });
  });
  if (index < 0) line.removeAttribute('aria-activedescendant');
  else line.setAttribute('aria-activedescendant', `choice-${index}`);
};

/** @param {Item} item */
const take = (item) => {
  line.value = item.line;
  line.focus();
  line.setSelectionRange(item.line.length, item.line.length);
  // What was offered belongs to the line as it was: a fast second Enter must not take it again.
  close();
  refresh();
};

/**
 * @param {Item} item
 * @param {number} index
 */
const choiceOf = (item, index) => {
  const choice = make('li', 'choice');
  choice.id = `choice-${index}`;
  choice.setAttribute('role', 'option');
  choice.setAttribute('aria-selected', 'false');
  choice.append(
    make('b', '', item.label),
    ...(item.detail === '' ? [] : [' ', make('span', '', item.detail)]),
  );
  choice.addEventListener('click', () => take(item));
  return choice;
};

/** @param {Completions} completions */
const open = ({ items, title: words, eager }) => {
  // A list that comes late must not take away what was chosen by key meanwhile.
  const chosen = eager ? undefined : state.items[state.active];
  const kept = chosen === undefined ? -1 : items.findIndex(({ line: whole }) => whole === chosen.line);
  state.items = items;
  title.textContent = words;
  list.replaceChildren(...items.map(choiceOf));
  box.hidden = false;
  line.setAttribute('aria-expanded', 'true');
  activate(eager ? 0 : kept);
};

/** What fits the line; asked again as long as the line changes meanwhile, so that only one request is under way. */
const fitting = async () => {
  let asked = state.asked;
  /** @type {Completions | null} */
  let found = null;
  do {
    state.again = false;
    asked = state.asked;
    const text = line.value;
    found = text.startsWith('/') ? await fetchCompletions({ ...sender(), text }) : null;
  } while (state.again);
  return asked === state.asked ? found : null;
};

const update = async () => {
  const completions = await fitting();
  state.running = false;
  if (completions === null || completions.items.length === 0) close();
  else open(completions);
};

let pending = Promise.resolve();

/** Asks what fits the line as it is now. */
export const refresh = () => {
  if (!line.value.startsWith('/')) close();
  state.again = state.running;
  if (state.running) return;
  state.running = true;
  pending = update();
};

/** Once the list belongs to the line as it is. */
export const settled = () => pending;

/** @param {number} step */
const move = (step) => {
  const { length } = state.items;
  const from = state.active < 0 && step < 0 ? length : state.active;
  activate((from + step + length) % length);
};

/** Takes the active choice; says whether there was one. */
export const takeActive = () => {
  const item = state.items[state.active];
  if (item !== undefined) take(item);
  return item !== undefined;
};

const takeFirst = () => {
  if (state.active < 0) activate(0);
  takeActive();
};

/** @type {Readonly<Record<string, () => void>>} */
const KEYS = { ArrowDown: () => move(1), ArrowUp: () => move(-1), Tab: takeFirst };

/**
 * Whether the key was for the list. It acts once the list belongs to the line as it is.
 * @param {KeyboardEvent} event
 */
export const handleKey = (event) => {
  if (!isOpen() || event.isComposing) return false;
  const act = event.key === 'Tab' && event.shiftKey ? undefined : KEYS[event.key];
  if (event.key === 'Escape') close();
  else if (act !== undefined) pending.then(() => isOpen() && act());
  else return false;
  event.preventDefault();
  return true;
};

// A press on a choice must not take the focus from the line.
box.addEventListener('mousedown', (event) => event.preventDefault());
