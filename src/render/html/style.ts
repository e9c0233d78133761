/** The look of drawn messages. Dark is the default; `data-theme="light"` on an ancestor makes it light. */
export const MESSAGE_STYLE = `
.dm-message {
  --dm-back: #313338; --dm-card: #2b2d31; --dm-line: #4a4d55; --dm-text: #dbdee1; --dm-strong: #f2f3f5;
  --dm-soft: #b5bac1; --dm-link: #5cb8ff; --dm-code: #1e1f22; --dm-quote: #5d616a;
  --dm-chip: #3c4270; --dm-chip-text: #d8ddff; --dm-hover: #43464d;
  --dm-grey-button: #4e5058; --dm-button-text: #ffffff;
  box-sizing: border-box; max-width: 100%; padding: 12px 16px; color: var(--dm-text); background: var(--dm-back);
  font: 16px/1.375 "gg sans", "Noto Sans", "Helvetica Neue", Helvetica, Arial, sans-serif;
  overflow-wrap: anywhere; text-align: start;
}
[data-theme="light"] .dm-message {
  --dm-back: #ffffff; --dm-card: #f4f5f7; --dm-line: #d0d3d9; --dm-text: #2e3338; --dm-strong: #060607;
  --dm-soft: #565a61; --dm-link: #0062c4; --dm-code: #ebedef; --dm-quote: #b4b8bf;
  --dm-chip: #dfe2ff; --dm-chip-text: #3b3fa8; --dm-hover: #e3e5e8;
  --dm-grey-button: #6d6f78; --dm-button-text: #ffffff;
}
.dm-message *, .dm-message *::before { box-sizing: border-box; }
.dm-head { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; margin-bottom: 2px; }
.dm-author { color: var(--dm-strong); font-weight: 600; }
.dm-tag { padding: 0 5px; border-radius: 4px; color: #ffffff; background: #4752c4; font-size: 11px; font-weight: 600; line-height: 16px; }
.dm-text, .dm-lines, .dm-subtext, .dm-heading, .dm-item > span:last-child { white-space: pre-wrap; }
.dm-text { white-space: normal; }
.dm-text > * + * { margin-top: 2px; }
.dm-lines { min-height: 1em; }
.dm-heading { margin: 6px 0 2px; color: var(--dm-strong); font-weight: 700; line-height: 1.3; }
.dm-heading-1 { font-size: 24px; }
.dm-heading-2 { font-size: 20px; }
.dm-heading-3 { font-size: 16px; }
.dm-subtext { display: block; color: var(--dm-soft); font-size: 13px; line-height: 18px; }
.dm-message blockquote { margin: 0; padding: 0 8px 0 12px; border-inline-start: 4px solid var(--dm-quote); border-radius: 4px; }
.dm-message a { color: var(--dm-link); text-decoration: underline; text-underline-offset: 2px; }
.dm-message code { padding: 0 4px; border-radius: 4px; background: var(--dm-code); font: 14px/1.3 Consolas, "DejaVu Sans Mono", monospace; white-space: pre-wrap; }
.dm-code { max-width: 100%; margin: 6px 0; padding: 8px; border: 1px solid var(--dm-line); border-radius: 4px; background: var(--dm-code); }
.dm-code code { padding: 0; background: none; }
.dm-time { padding: 0 2px; border-radius: 3px; background: var(--dm-hover); }
.dm-mention { padding: 0 2px; border-radius: 3px; color: var(--dm-chip-text); background: var(--dm-chip); font-weight: 500; }
.dm-spoiler { border-radius: 4px; color: transparent; background: var(--dm-code); }
.dm-spoiler > * { visibility: hidden; }
.dm-spoiler:hover, .dm-spoiler:focus { color: inherit; background: var(--dm-hover); }
.dm-spoiler:hover > *, .dm-spoiler:focus > * { visibility: visible; }
.dm-list { display: grid; gap: 2px; }
.dm-item { display: flex; gap: 8px; }
.dm-marker { flex: none; min-width: 1em; text-align: end; }
.dm-depth-1 { margin-inline-start: 20px; }
.dm-depth-2 { margin-inline-start: 40px; }
.dm-depth-3 { margin-inline-start: 60px; }
.dm-container, .dm-embed { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; max-width: 600px; margin: 6px 0; padding: 14px 16px; border: 1px solid var(--dm-line); border-inline-start: 4px solid var(--dm-accent, var(--dm-line)); border-radius: 8px; background: var(--dm-card); }
.dm-embed { max-width: 520px; border-radius: 4px; }
.dm-accent-blue { --dm-accent: #5865f2; }
.dm-accent-green { --dm-accent: #248046; }
.dm-accent-red { --dm-accent: #da373c; }
.dm-accent-yellow { --dm-accent: #f0b232; }
.dm-accent-grey { --dm-accent: #80848e; }
.dm-section { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: flex-start; }
.dm-section > :first-child { flex: 1 1 220px; min-width: 0; }
.dm-separator { width: 100%; margin: 4px 0; border: 0; border-top: 1px solid var(--dm-line); }
.dm-separator-large { margin: 12px 0; }
.dm-space { border: 0; }
.dm-row { display: flex; flex-wrap: wrap; gap: 8px; max-width: 600px; margin-top: 4px; }
.dm-message .dm-button { display: inline-flex; gap: 6px; align-items: center; justify-content: center; min-height: 32px; max-width: 100%; padding: 4px 14px; border: 0; border-radius: 8px; color: var(--dm-button-text); background: var(--dm-grey-button); font: inherit; font-size: 14px; font-weight: 500; text-align: center; text-decoration: none; cursor: pointer; }
.dm-message .dm-button-primary { background: #4752c4; }
.dm-message .dm-button-success { background: #1a6334; }
.dm-message .dm-button-danger { background: #b3262b; }
.dm-message .dm-button:hover:not(:disabled), .dm-message .dm-button:focus-visible { filter: brightness(1.12); }
.dm-message .dm-button:disabled, .dm-message .dm-dead { opacity: 0.55; cursor: not-allowed; }
.dm-message .dm-button:focus-visible, .dm-select:focus-visible, .dm-message a:focus-visible, .dm-spoiler:focus-visible { outline: 2px solid var(--dm-link); outline-offset: 2px; }
.dm-select { width: 100%; min-width: 0; max-width: 400px; min-height: 36px; padding: 4px 8px; border: 1px solid var(--dm-line); border-radius: 8px; color: var(--dm-text); background: var(--dm-code); font: inherit; font-size: 14px; }
.dm-form { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; }
.dm-input { display: block; width: 100%; padding: 8px; border: 1px solid var(--dm-line); border-radius: 8px; color: var(--dm-text); background: var(--dm-code); font: inherit; }
.dm-input:focus-visible { outline: 2px solid var(--dm-link); outline-offset: 1px; }
.dm-embed-author, .dm-field-name { color: var(--dm-strong); font-size: 14px; font-weight: 600; }
.dm-embed-title { color: var(--dm-strong); font-weight: 600; }
.dm-embed-footer { color: var(--dm-soft); font-size: 12px; }
.dm-gallery { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 160px), 1fr)); gap: 4px; max-width: 600px; }
.dm-picture { display: block; width: 100%; max-width: 100%; height: auto; border-radius: 8px; }
.dm-thumbnail { width: 80px; height: 80px; border-radius: 8px; object-fit: cover; }
.dm-file { display: block; max-width: 400px; padding: 10px 12px; border: 1px solid var(--dm-line); border-radius: 8px; background: var(--dm-card); }
.dm-ephemeral { margin-top: 4px; color: var(--dm-soft); font-size: 12px; }
`;
