/** What only the gallery and the pages of charts need: filters, embed codes, the share panel. */
export { startEmbedPanel } from './embed-panel.ts';
export { startGallery } from './gallery.ts';
export { startShare } from './share.ts';
