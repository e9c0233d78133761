/** The page of all cards: each at a desktop's and at a phone's width. */
export const GALLERY = `
.gallery { max-width: 1120px; margin: 0 auto; padding: 24px 16px 64px; }
.gallery-head { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; padding-bottom: 8px; }
.gallery-head h1 { flex: 1 1 240px; color: var(--strong); font-size: 26px; line-height: 1.2; }
.gallery-head .plain { width: auto; border: 1px solid var(--line); font-size: 15px; }
.gallery > p { max-width: 680px; color: var(--soft); }
.card { padding: 28px 0 4px; }
.card h2 { color: var(--strong); font-size: 18px; }
.card p { max-width: 680px; padding: 2px 0 10px; color: var(--soft); font-size: 14px; }
.frames { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; align-items: start; }
.frame { min-width: 0; padding: 14px; border: 1px solid var(--line); border-radius: 12px; }
.frame.phone { display: none; }
@media (min-width: 900px) {
  .frames { grid-template-columns: minmax(0, 1fr) 360px; }
  .frame.phone { display: block; }
  .frame.phone .dm-message { font-size: 15px; }
}
`;
