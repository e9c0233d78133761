export { drawForm } from './form.js';
export { drawMessage } from './message.js';
export type { DrawOptions } from './options.js';
export { MESSAGE_STYLE } from './style.js';
