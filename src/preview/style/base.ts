/** Colours, type and the frame of the page. */
export const BASE = `
:root {
  color-scheme: dark;
  --back: #2b2f33; --side: #212427; --raised: #373c41; --line: #43494f; --text: #dde2e6; --strong: #f4f6f7;
  --soft: #aeb7be; --brand: #17695e; --brand-text: #8fe0d2; --focus: #7fd6c8; --mark: #ffe08a3d; --warn: #ffb4a8;
}
[data-theme="light"] {
  color-scheme: light;
  --back: #ffffff; --side: #eff2f3; --raised: #ffffff; --line: #cfd6da; --text: #2a3136; --strong: #0b1013;
  --soft: #515c64; --brand: #17695e; --brand-text: #0f5a50; --focus: #17695e; --mark: #ffd75e80; --warn: #a3261b;
}
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { height: 100%; }
body { margin: 0; min-height: 100%; color: var(--text); background: var(--back);
  font: 16px/1.4 "Noto Sans", "Segoe UI", "Helvetica Neue", Helvetica, Arial, sans-serif; }
button, input { font: inherit; color: inherit; }
button { cursor: pointer; }
a { color: var(--brand-text); }
h1, h2, p, ul, ol { margin: 0; padding: 0; }
ul, ol { list-style: none; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; top: 8px; left: 8px; z-index: 9; padding: 8px 12px; border-radius: 8px; color: var(--strong); background: var(--raised); transform: translateY(-200%); }
.skip:focus { transform: none; }
.noscript { position: fixed; inset: auto 0 0; padding: 16px; color: #fff; background: var(--brand); }
.app { display: grid; grid-template-columns: 248px minmax(0, 1fr); height: 100vh; height: 100dvh; overflow: hidden; }
.main { display: grid; grid-template-columns: minmax(0, 1fr); grid-template-rows: auto minmax(0, 1fr) auto; min-width: 0; min-height: 0; }
.bar { display: flex; gap: 12px; align-items: center; min-height: 52px; padding: 8px 20px; border-bottom: 1px solid var(--line); }
.bar h1 { flex: none; color: var(--strong); font-size: 17px; font-weight: 650; }
.topic { overflow: hidden; padding-left: 12px; border-left: 1px solid var(--line); color: var(--soft); font-size: 14px; text-overflow: ellipsis; white-space: nowrap; }
.menu { display: none; flex: none; width: 40px; height: 36px; border: 0; border-radius: 8px; background: none; font-size: 18px; }
.menu:hover { background: var(--raised); }
::highlight(asked) { background-color: var(--mark); }
@media (max-width: 760px) {
  .app { grid-template-columns: minmax(0, 1fr); }
  .bar { padding: 6px 12px; gap: 8px; }
  .menu { display: inline-block; }
}
@media (max-width: 520px) { .topic { display: none; } }
@media (prefers-reduced-motion: no-preference) { .sidebar, .skip { transition: transform 0.15s ease-out; } }
`;
