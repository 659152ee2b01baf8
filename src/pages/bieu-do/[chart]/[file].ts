import type { APIRoute, GetStaticPaths } from 'astro';
import { chartBook } from '../../../site/chart-book-now.ts';
import { allPictures, cardOrder, chartText, PICTURE_DENSITY, pictureNotes, pictureOrder } from '../../../site/chart-files.ts';
import { CARD_FILE, CHART_FORMS } from '../../../site/files/chart-paths.ts';
import { paintAhead, picture } from '../../../site/files/pictures.ts';
import { annotatePng } from '../../../site/files/png-notes.ts';
import { ledger } from '../../../site/load.ts';

const TYPES = { svg: 'image/svg+xml', csv: 'text/csv; charset=utf-8', 'excel.csv': 'text/csv; charset=utf-8', json: 'application/json' } as const;
const PNG = { 'Content-Type': 'image/png' };

export const getStaticPaths: GetStaticPaths = () => {
  const charts = [...chartBook('vi').keys()];
  const texts = CHART_FORMS.filter((form) => form !== 'png');
  const files = charts.flatMap((chart) => texts.map((form) => ({ params: { chart, file: `${chart}.${form}` } })));
  // A build paints all pictures at once, on every processor, while this page type's texts are written; development paints on request.
  if (import.meta.env.PROD) paintAhead(allPictures(ledger, chartBook('vi'))).catch(() => {
    // The file whose picture failed fails the build with the same error, and with its name.
  });
  return [...files, ...charts.flatMap((chart) => [`${chart}.png`, CARD_FILE].map((file) => ({ params: { chart, file } })))];
};

/** A chart as a file: drawing, picture, card, tables, data. */
export const GET: APIRoute = async ({ params }) => {
  const published = chartBook('vi').get(params['chart'] ?? '');
  const file = params['file'] ?? '';
  if (published === undefined) return new Response(null, { status: 404 });
  const notes = pictureNotes(ledger, published);
  if (file === CARD_FILE) return new Response(annotatePng(await picture(cardOrder(ledger, published)), notes, 1), { headers: PNG });
  const form = CHART_FORMS.find((each) => file === `${published.id}.${each}`);
  if (form === undefined) return new Response(null, { status: 404 });
  if (form === 'png') return new Response(annotatePng(await picture(pictureOrder(ledger, published)), notes, PICTURE_DENSITY), { headers: PNG });
  return new Response(chartText(ledger, published, form), { headers: { 'Content-Type': TYPES[form] } });
};
