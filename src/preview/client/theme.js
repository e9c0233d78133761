// A script, not a module: it runs before the page is drawn, so that it never flashes in the other theme.
(() => {
  const KEY = 'verbatim-theme';
  const root = document.documentElement;
  const kept = localStorage.getItem(KEY);
  const preferred = matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
  const other = () => (root.dataset.theme === 'light' ? 'dark' : 'light');
  const label = () => {
    for (const button of document.querySelectorAll('[data-theme-switch]'))
      button.textContent = other() === 'light' ? 'Light theme' : 'Dark theme';
  };
  root.dataset.theme = kept === 'light' || kept === 'dark' ? kept : preferred;
  document.addEventListener('DOMContentLoaded', label);
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('[data-theme-switch]') === null) return;
    root.dataset.theme = other();
    localStorage.setItem(KEY, root.dataset.theme);
    label();
  });
})();
