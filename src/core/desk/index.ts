export { createDesk, type DeskOptions } from './create-desk.js';
export type * from './types.js';
