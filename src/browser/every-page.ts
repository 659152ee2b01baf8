/** The one script of the pages: each part looks whether the page has what it serves. Tools have scripts of their own beside it. */
import { startEmbedPanel } from './embed-panel.ts';
import { startFigurePanel } from './figure-panel.ts';
import { startGallery } from './gallery.ts';
import { startShare } from './share.ts';
import { startSearch } from './search/open.ts';

startFigurePanel(document);
startEmbedPanel(document);
startShare(document);
startGallery(document, window);
startSearch(document, window);
// On a phone the sections are one line that moves: the one the page belongs to stands in view.
document.querySelector('.nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' });
