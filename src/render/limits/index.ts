export { weightOf } from './components.js';
export type { Excess } from './excess.js';
export { exceededByForm } from './form.js';
export { exceeded, fits, type MessagePayload } from './message.js';
export * from './numbers.js';
