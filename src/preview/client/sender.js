/** @import { PlaceName, Role } from '../protocol.js' */

const KEY = 'verbatim-asker';

/** Who asks, as long as this tab is open: so that buttons know their asker after a reload. */
const askerOfTab = () => {
  const kept = sessionStorage.getItem(KEY);
  if (kept !== null && /^[a-z0-9]{1,12}$/u.test(kept)) return kept;
  const made = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const asker = `p${made.toString(36)}`;
  sessionStorage.setItem(KEY, asker);
  return asker;
};

const asker = askerOfTab();
const address = new URLSearchParams(location.search);

/** @type {{ place: PlaceName, role: Role }} */
const now = {
  place: address.get('in') === 'dm' ? 'dm' : 'talks',
  role: address.get('as') === 'moderator' ? 'moderator' : 'member',
};

export const place = () => now.place;
export const role = () => now.role;

/** @param {PlaceName} next */
export const setPlace = (next) => {
  now.place = next;
};

/** @param {Role} next */
export const setRole = (next) => {
  now.role = next;
};

/** What every request carries. */
export const sender = () => ({ asker, in: now.place, as: now.role });

/** What the address asks for again after a reload. */
export const askedBefore = () => address.get('q') ?? '';

/**
 * Writes the last request into the address.
 * @param {string} line
 */
export const keepInAddress = (line) => {
  const kept = new URLSearchParams({ in: now.place });
  if (now.role === 'moderator') kept.set('as', now.role);
  if (line !== '') kept.set('q', line);
  history.replaceState(null, '', `?${kept}`);
};
