/**
 * The one script of the pages: each part looks whether the page has what it serves. What only the pages of charts need is fetched
 * there; tools have scripts of their own beside it.
 */
import { startFigurePanel } from './figure-panel.ts';
import { startSearch } from './search/open.ts';

startFigurePanel(document);
startSearch(document, window);
// On a phone the sections are one line that moves: the one the page belongs to stands in view.
document.querySelector('.nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' });
if (document.querySelector('.embed-panel, form.filter')) {
  import('./chart-pages.ts')
    .then(({ startEmbedPanel, startGallery, startShare }) => {
      startGallery(document, window);
      startEmbedPanel(document);
      startShare(document);
    })
    .catch(() => {
      // The gallery is whole without its filters; codes and addresses can be selected with a click.
    });
}
