/** Places, roles and theme. On a narrow screen it slides over the messages. */
export const SIDEBAR = `
.sidebar { display: flex; flex-direction: column; min-height: 0; padding: 14px 10px; overflow-y: auto; background: var(--side); }
.brand { display: flex; gap: 10px; align-items: center; padding: 0 6px 14px; color: var(--strong); font-weight: 650; font-size: 17px; line-height: 1.15; }
.brand small { display: block; color: var(--soft); font-size: 12px; font-weight: 400; }
.sidebar h2 { padding: 10px 8px 4px; color: var(--soft); font-size: 12px; font-weight: 600; letter-spacing: 0.02em; }
.place, .plain { display: flex; gap: 8px; align-items: center; width: 100%; min-height: 36px; padding: 6px 10px; border: 0; border-radius: 8px; color: var(--text); background: none; text-align: start; text-decoration: none; }
.place > span { width: 20px; color: var(--soft); text-align: center; font-size: 18px; line-height: 1; }
.place:hover, .plain:hover { background: color-mix(in srgb, var(--text) 9%, transparent); }
.place[aria-current] { color: var(--strong); background: color-mix(in srgb, var(--text) 15%, transparent); font-weight: 600; }
.settings { display: grid; gap: 2px; margin-top: auto; padding-top: 20px; font-size: 15px; }
.roles { display: flex; flex-wrap: wrap; gap: 4px 14px; margin: 0 0 6px; padding: 8px 10px 10px; border: 1px solid var(--line); border-radius: 10px; }
.roles legend { padding: 0 4px; color: var(--soft); font-size: 12px; font-weight: 600; }
.roles label { display: flex; gap: 6px; align-items: center; min-height: 24px; }
.roles input { width: 16px; height: 16px; margin: 0; accent-color: var(--brand); }
.veil { position: fixed; inset: 0; z-index: 4; background: #0009; }
@media (max-width: 760px) {
  .sidebar { position: fixed; inset: 0 auto 0 0; z-index: 5; width: min(280px, 84vw); transform: translateX(-100%); visibility: hidden; }
  .sidebar.open { transform: none; visibility: visible; box-shadow: 0 0 40px #0008; }
}
`;
