/**
 * A part of the page that must be there.
 * @template {Element} T
 * @param {string} selector
 * @param {new () => T} kind
 * @param {ParentNode} [within]
 * @returns {T}
 */
export const part = (selector, kind, within = document) => {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return found;
};

/**
 * An element of our own; text goes in as text, never as HTML.
 * @param {string} tag
 * @param {string} [className]
 * @param {string} [text]
 */
export const make = (tag, className = '', text = '') => {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  if (text !== '') element.textContent = text;
  return element;
};

/**
 * Says something to a screen reader without moving the focus.
 * @param {string} text
 */
export const announce = (text) => {
  part('#status', HTMLElement).textContent = text;
};
