/** The line to write in and the list above it. */
export const COMPOSER = `
.composer { position: relative; grid-row: 3; padding: 0 20px 18px; }
.line { display: flex; align-items: center; border: 1px solid var(--line); border-radius: 12px; background: var(--raised); }
.line:focus-within { border-color: var(--focus); box-shadow: 0 0 0 1px var(--focus); }
.line input { flex: 1; min-width: 0; height: 48px; padding: 0 4px; border: 0; outline: 0; background: none; text-overflow: ellipsis; }
.line input::placeholder { color: var(--soft); opacity: 1; }
.slash, .send { flex: none; width: 40px; height: 36px; margin: 0 4px; border: 0; border-radius: 8px; color: var(--soft); background: none; font-weight: 700; }
.slash { width: 26px; height: 26px; margin: 0 6px 0 12px; border: 1px solid var(--line); border-radius: 7px; color: var(--text); line-height: 1; }
.slash:hover, .send:hover { color: var(--strong); background: color-mix(in srgb, var(--text) 12%, transparent); }
.picker { position: absolute; inset: auto 20px 100%; z-index: 3; display: flex; flex-direction: column; max-height: min(420px, 56vh); margin-bottom: 8px; border: 1px solid var(--line); border-radius: 12px; background: var(--side); box-shadow: 0 8px 30px #0006; overflow: hidden; }
.picker-title { padding: 10px 14px 6px; color: var(--soft); font-size: 13px; font-weight: 600; overflow-wrap: anywhere; }
.picker ul { min-height: 0; overflow-y: auto; padding: 0 6px 6px; scrollbar-width: thin; }
.choice { display: flex; flex-wrap: wrap; gap: 0 12px; align-items: baseline; min-height: 36px; padding: 6px 10px; border-radius: 8px; cursor: pointer; overflow-wrap: anywhere; }
.choice b { color: var(--strong); font-weight: 600; }
.choice span { color: var(--soft); font-size: 14px; }
.choice:hover { background: color-mix(in srgb, var(--text) 7%, transparent); }
.choice[aria-selected="true"] { background: color-mix(in srgb, var(--brand) 34%, transparent); outline: 1px solid var(--focus); outline-offset: -1px; }
.choice[aria-selected="true"] span { color: var(--text); }
.picker-keys { padding: 6px 14px; border-top: 1px solid var(--line); color: var(--soft); font-size: 12px; }
.picker-keys kbd { font: inherit; font-weight: 600; }
@media (max-width: 520px) {
  .composer { padding: 0 10px 10px; }
  .picker { inset-inline: 10px; }
}
@media (pointer: coarse) { .picker-keys { display: none; } }
`;
