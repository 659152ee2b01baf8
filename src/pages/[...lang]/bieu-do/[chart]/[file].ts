import type { APIRoute, GetStaticPaths } from 'astro';
import { chartBook, chartHistoriesNow } from '../../../../site/chart-book-now.ts';
import { allPictures, cardOrder, chartText, gonePictureOrder, PICTURE_DENSITY, pictureNotes, pictureOrder } from '../../../../site/chart-files.ts';
import { editionOf } from '../../../../site/files/chart-edition.ts';
import { CARD_FILE, CHART_FORMS } from '../../../../site/files/chart-paths.ts';
import { paintAhead, picture } from '../../../../site/files/pictures.ts';
import { annotatePng } from '../../../../site/files/png-notes.ts';
import { inBothLanguages, langOfRoute } from '../../../../site/languages.ts';
import { ledger } from '../../../../site/load.ts';
import { LANGS } from '../../../../words/lang.ts';

const TYPES = { svg: 'image/svg+xml', csv: 'text/csv; charset=utf-8', 'excel.csv': 'text/csv; charset=utf-8', json: 'application/json' } as const;
const PNG = { 'Content-Type': 'image/png' };

export const getStaticPaths: GetStaticPaths = () => {
  // A build paints all pictures at once, on every processor, while this page type's texts are written; development paints on request.
  if (import.meta.env.PROD) paintAhead(LANGS.flatMap((lang) => allPictures(ledger, chartBook(lang), chartHistoriesNow(lang), lang))).catch(() => {
    // The file whose picture failed fails the build with the same error, and with its name.
  });
  const texts = CHART_FORMS.filter((form) => form !== 'png');
  const files = (chart: string, names: readonly string[]) => names.map((file) => ({ params: { chart, file } }));
  return [
    ...inBothLanguages((lang) => [...chartBook(lang).keys()].flatMap((chart) => files(chart, texts.map((form) => `${chart}.${form}`)))),
    ...inBothLanguages((lang) => [...chartBook(lang).keys()].flatMap((chart) => files(chart, [`${chart}.png`, CARD_FILE]))),
    ...inBothLanguages((lang) => [...chartHistoriesNow(lang).values()].flatMap(({ id, goneSince }) => (goneSince === '' ? [] : files(id, [`${id}.png`])))),
  ];
};

/** A chart as a file: drawing, picture, card, tables, data. Of a chart that is no longer drawn only the picture answers. */
export const GET: APIRoute = async ({ params }) => {
  const lang = langOfRoute(params['lang']);
  const { chart: id = '', file = '' } = params;
  const history = chartHistoriesNow(lang).get(id);
  const form = CHART_FORMS.find((each) => file === `${id}.${each}`);
  if (history === undefined || (form === undefined && file !== CARD_FILE)) return new Response(null, { status: 404 });
  const published = chartBook(lang).get(id);
  if (published === undefined) {
    if (form !== 'png') return new Response(null, { status: 404 });
    return new Response(Buffer.from(await picture(gonePictureOrder(ledger, history))), { headers: PNG });
  }
  const notes = pictureNotes(published, editionOf(ledger, published));
  if (form === undefined) return new Response(annotatePng(await picture(cardOrder(ledger, published)), notes, 1), { headers: PNG });
  if (form === 'png') return new Response(annotatePng(await picture(pictureOrder(ledger, published)), notes, PICTURE_DENSITY), { headers: PNG });
  return new Response(chartText(ledger, published, form), { headers: { 'Content-Type': TYPES[form] } });
};
