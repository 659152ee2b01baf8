import type { APIRoute, GetStaticPaths } from 'astro';
import { chartHistoriesNow } from '../../../../site/chart-book-now.ts';
import type { Edition } from '../../../../site/chart-editions.ts';
import { frozenPictureOrder, PICTURE_DENSITY, pictureNotes } from '../../../../site/chart-files.ts';
import { picture } from '../../../../site/files/pictures.ts';
import { annotatePng } from '../../../../site/files/png-notes.ts';
import { inBothLanguages } from '../../../../site/languages.ts';

export const getStaticPaths: GetStaticPaths = () =>
  inBothLanguages((lang) =>
    [...chartHistoriesNow(lang).values()].flatMap(({ id, editions }) =>
      editions.map((edition) => ({ params: { release: edition.release, chart: id }, props: { edition } })),
    ),
  );

/** The picture of a chart as one of its editions had it, for newsletters that must not change. */
export const GET: APIRoute<{ edition: Edition }> = async ({ props: { edition } }) => {
  const notes = pictureNotes(edition.published, edition.imprint);
  return new Response(annotatePng(await picture(frozenPictureOrder(edition)), notes, PICTURE_DENSITY), { headers: { 'Content-Type': 'image/png' } });
};
