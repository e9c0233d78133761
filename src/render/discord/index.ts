export { PICTURE_WAIT, type Picture, pictureOf } from '../plot/picture.js';
export { type Attachment, type Rendered, type RenderOptions, renderReply } from './render.js';
export type { Surface } from './surface.js';
