import { MESSAGE_STYLE } from '../../render/html/index.js';
import { BASE } from './base.js';
import { COMPOSER } from './composer.js';
import { GALLERY } from './gallery.js';
import { LOG } from './log.js';
import { SIDEBAR } from './sidebar.js';

/** The style sheet of all pages: ours around the look of drawn messages. */
export const STYLE = [MESSAGE_STYLE, BASE, SIDEBAR, LOG, COMPOSER, GALLERY].join('\n');
