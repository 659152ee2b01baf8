import type { APIRoute, GetStaticPaths } from 'astro';
import { ledgerAsOf } from '../../../site/as-of.ts';
import { pictureOrder } from '../../../site/chart-files.ts';
import { editionsById } from '../../../site/embed-book.ts';
import type { Edition } from '../../../site/embed-editions.ts';
import { picture } from '../../../site/files/pictures.ts';
import { ledger } from '../../../site/load.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...editionsById().values()].flatMap(({ id, editions }) =>
    editions.map((edition) => ({ params: { release: edition.release, chart: id }, props: { edition } })),
  );

/** The picture of a chart as one of its editions had it, for newsletters that must not change. */
export const GET: APIRoute<{ edition: Edition }> = async ({ props: { edition } }) =>
  new Response(Buffer.from(await picture(pictureOrder(ledgerAsOf(ledger, edition.release), edition.published))), { headers: { 'Content-Type': 'image/png' } });
