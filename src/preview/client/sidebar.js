/** @import { PlaceName } from '../protocol.js' */
import { focusLine, restoreDraft } from './composer.js';
import { announce, part } from './page.js';
import { keepInAddress, place, role, setPlace, setRole } from './sender.js';

const sidebar = part('#sidebar', HTMLElement);
const menu = part('#menu', HTMLButtonElement);
const veil = part('#veil', HTMLElement);

/** @param {boolean} isOpen */
const setOpen = (isOpen) => {
  sidebar.classList.toggle('open', isOpen);
  veil.hidden = !isOpen;
  // Whoever tabs on must not end up behind the veil.
  part('.main', HTMLElement).inert = isOpen;
  menu.setAttribute('aria-expanded', String(isOpen));
  if (isOpen) part('.place[aria-current]', HTMLElement, sidebar).focus();
};

/** Shows the place that is current now. */
export const showPlace = () => {
  const current = place();
  for (const button of sidebar.querySelectorAll('.place')) {
    if (button.getAttribute('data-place') === current) button.setAttribute('aria-current', 'page');
    else button.removeAttribute('aria-current');
  }
  for (const log of document.querySelectorAll('.log'))
    log.toggleAttribute('hidden', log.getAttribute('data-log') !== current);
  const title = current === 'dm' ? '@ Verbatim' : '# talks';
  part('#place-name', HTMLElement).textContent = title;
  document.title = `${title} — Verbatim preview`;
  restoreDraft();
};

/** @param {PlaceName} next */
const go = (next) => {
  setPlace(next);
  showPlace();
  keepInAddress('');
  setOpen(false);
  focusLine();
};

const listenToRoles = () => {
  for (const input of sidebar.querySelectorAll('input')) {
    input.checked = input.value === role();
    input.addEventListener('change', () => {
      setRole(input.value === 'moderator' ? 'moderator' : 'member');
      announce(`You speak as ${input.value} now`);
    });
  }
};

export const listenToSidebar = () => {
  for (const button of sidebar.querySelectorAll('.place'))
    button.addEventListener('click', () => go(button.getAttribute('data-place') === 'dm' ? 'dm' : 'talks'));
  menu.addEventListener('click', () => setOpen(!sidebar.classList.contains('open')));
  veil.addEventListener('click', () => setOpen(false));
  sidebar.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !sidebar.classList.contains('open')) return;
    setOpen(false);
    menu.focus();
  });
  matchMedia('(min-width: 761px)').addEventListener('change', () => setOpen(false));
  listenToRoles();
};
