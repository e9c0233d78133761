import { html } from 'hono/html';
import type { Html } from './html.js';

/** A command of a message's menu, and what the menu calls it. */
export type MenuCommand = { readonly name: string; readonly label: string };

/** What Discord offers under Apps in the menu of a message; the page puts a copy beside each message. */
export const drawApps = (
  commands: readonly MenuCommand[],
): Html => html`<template id="apps"><details class="apps"><summary aria-label="Apps for this message">Apps</summary>
<div class="apps-menu">${commands.map(
  ({ name, label }) =>
    html`<button type="button" class="plain" data-message-command="${name}">${label}</button>`,
)}</div></details></template>`;
