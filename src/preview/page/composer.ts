import { html } from 'hono/html';
import { LINE_MOST } from '../events.js';
import type { Html } from './html.js';

/** The line to write in, with the list of what may be chosen above it. */
export const drawComposer = (): Html => html`<form class="composer" id="composer" autocomplete="off">
<div class="picker" id="picker" hidden>
<div class="picker-title" id="picker-title"></div>
<ul id="choices" role="listbox" aria-labelledby="picker-title"></ul>
<div class="picker-keys" aria-hidden="true"><kbd>↑</kbd> <kbd>↓</kbd> choose · <kbd>Tab</kbd> take · <kbd>Esc</kbd> close</div>
</div>
<div class="line">
<button type="button" class="slash" id="slash" aria-label="Show the commands" aria-controls="choices">/</button>
<input id="line" name="line" type="text" maxlength="${LINE_MOST}" role="combobox" aria-autocomplete="list" aria-expanded="false"
 aria-controls="choices" aria-label="Message #talks" placeholder="Message #talks" spellcheck="true" autocapitalize="off" enterkeyhint="send">
<button type="submit" class="send" aria-label="Send"><span aria-hidden="true">➤</span></button>
</div>
</form>`;
