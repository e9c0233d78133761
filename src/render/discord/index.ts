export { type Attachment, type Rendered, type RenderOptions, renderReply } from './render.js';
export type { Surface } from './surface.js';
