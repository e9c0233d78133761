/** Messages: who wrote, what was drawn, and what stands there before the first one. */
export const LOG = `
.log { grid-row: 2; overflow-y: auto; overscroll-behavior: contain; padding: 8px 20px 16px; scroll-padding-block: 16px; scrollbar-width: thin; }
.log:focus-visible { outline-offset: -3px; }
.welcome { display: grid; gap: 8px; justify-items: start; max-width: 640px; padding: 28px 0 12px; }
.welcome h2 { color: var(--strong); font-size: 24px; line-height: 1.2; }
.welcome p { color: var(--soft); }
.examples { display: flex; flex-wrap: wrap; gap: 8px; padding-top: 8px; }
.example { max-width: 100%; min-height: 36px; padding: 6px 14px; border: 1px solid var(--line); border-radius: 18px; background: var(--raised); text-align: start; overflow-wrap: anywhere; }
.example:hover { border-color: var(--focus); }
.messages { display: grid; grid-template-columns: minmax(0, 1fr); gap: 18px; padding-top: 8px; }
.entry { display: grid; grid-template-columns: 40px minmax(0, 1fr); gap: 0 14px; }
.avatar { display: grid; place-items: center; width: 40px; height: 40px; border-radius: 50%; color: #fff; background: #4d5a64; font-weight: 600; }
img.avatar { border-radius: 12px; background: none; }
.said { min-width: 0; overflow-wrap: anywhere; }
.said-head { display: flex; flex-wrap: wrap; gap: 2px 8px; align-items: baseline; }
.said-name { color: var(--strong); font-weight: 600; }
.said time { color: var(--soft); font-size: 12px; }
.apps { position: relative; font-size: 12px; }
.apps summary { padding: 2px 8px; border: 1px solid var(--line); border-radius: 6px; color: var(--soft); cursor: pointer; list-style: none; }
.apps summary::-webkit-details-marker { display: none; }
.apps summary:hover { border-color: var(--focus); color: var(--text); }
.apps-menu { position: absolute; z-index: 2; inset-inline-start: 0; top: calc(100% + 4px); padding: 4px; border: 1px solid var(--line); border-radius: 8px; background: var(--raised); }
.apps-menu button { min-height: 36px; padding: 6px 12px; white-space: nowrap; }
.used { padding: 1px 6px; border-radius: 6px; color: var(--brand-text); background: color-mix(in srgb, var(--brand) 22%, transparent); }
.entry .dm-message, .card .dm-message, .modal .dm-message { --dm-back: transparent; --dm-card: color-mix(in srgb, var(--text) 5%, var(--back)); --dm-line: var(--line); padding: 0; }
.entry .dm-message { max-width: 780px; font-family: inherit; }
.entry.ephemeral { margin: 0 -10px; padding: 8px 10px; border-radius: 10px; background: color-mix(in srgb, var(--brand) 12%, transparent); }
.entry.failure .said { color: var(--warn); }
.dismiss { margin-inline-start: 6px; padding: 2px 4px; border: 0; border-radius: 4px; color: var(--brand-text); background: none; font-size: 12px; text-decoration: underline; }
.delete { opacity: 0; }
.entry:hover .delete, .delete:focus-visible { opacity: 1; }
@media (hover: none) { .delete { opacity: 1; } }
.thinking { color: var(--soft); font-style: italic; }
.thinking::after { content: "…"; }
.modal { width: min(480px, calc(100vw - 32px)); padding: 20px; border: 1px solid var(--line); border-radius: 14px; color: var(--text); background: var(--back); }
.modal::backdrop { background: #000a; }
@media (max-width: 520px) {
  .log { padding: 4px 12px 12px; }
  .entry { grid-template-columns: 28px minmax(0, 1fr); gap: 0 8px; }
  .avatar { width: 28px; height: 28px; font-size: 13px; }
  .entry .dm-container, .entry .dm-embed { margin-inline-start: -36px; padding: 12px; }
  .entry .dm-head { min-height: 28px; margin-bottom: 6px; }
  .entry .dm-row { gap: 6px; }
  .entry .dm-row:not(.dm-container .dm-row) { margin-inline-start: -36px; }
}
`;
