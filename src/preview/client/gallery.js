// The cards of the gallery are specimens: their buttons say so.
const status = document.querySelector('#status');
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('.frame button') !== null && status !== null)
    status.textContent = 'This is a specimen. Its buttons work in the preview.';
});
document.addEventListener('submit', (event) => event.preventDefault());
