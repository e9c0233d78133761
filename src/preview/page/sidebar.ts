import { html } from 'hono/html';
import type { Html } from './html.js';

const ROLES = html`<fieldset class="roles">
<legend>Speak as</legend>
<label><input type="radio" name="role" value="member" checked> member</label>
<label><input type="radio" name="role" value="moderator"> moderator</label>
</fieldset>`;

/** Where one can write, as whom, and how it looks. */
export const drawSidebar = (
  trusted: boolean,
): Html => html`<nav class="sidebar" id="sidebar" aria-label="Places and settings">
<div class="brand"><img src="/logo.svg" alt="" width="32" height="32"><span>Verbatim<small>preview</small></span></div>
<h2>Server</h2>
<ul class="places">
<li><button type="button" class="place" data-place="talks" aria-current="page"><span aria-hidden="true">#</span>talks</button></li>
</ul>
<h2>Direct messages</h2>
<ul class="places">
<li><button type="button" class="place" data-place="dm"><img src="/logo.svg" alt="" width="20" height="20">Verbatim</button></li>
</ul>
<div class="settings">
${trusted ? ROLES : ''}
<button type="button" class="plain" data-theme-switch>Light theme</button>
<a class="plain" href="/gallery">Gallery of cards</a>
</div>
</nav>`;
