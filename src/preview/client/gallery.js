import { announce } from './page.js';

// The cards of the gallery are specimens: their buttons say so.
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('.frame button') !== null)
    announce('This is a specimen. Its buttons work in the preview.');
});
document.addEventListener('submit', (event) => event.preventDefault());
