// Everything works without this file. It only makes pages a little kinder.
import { initAll } from './govuk-frontend-6.6.0.min.js';

initAll();

// MOJ's script is fetched only by the few pages that use it.
if (document.querySelector('[data-module^="moj-"]')) {
  const { createAll } = await import('./govuk-frontend-6.6.0.min.js');
  const { Alert, MultiSelect } = await import('./moj-frontend-11.1.0.min.js');
  createAll(Alert);
  createAll(MultiSelect);
}

// On a projector the arrow keys, which most remote controls send, turn the screens.
if (document.querySelector('[data-arrow-keys]')) {
  const turns = { ArrowLeft: 'prev', ArrowRight: 'next', PageUp: 'prev', PageDown: 'next' };
  document.addEventListener('keydown', (event) => {
    const link = turns[event.key] && document.querySelector(`a[rel="${turns[event.key]}"]`);
    if (link && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      link.click();
    }
  });
}
