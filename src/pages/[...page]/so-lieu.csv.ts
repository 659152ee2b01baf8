import type { APIRoute, GetStaticPaths } from 'astro';
import type { Figure } from '../../ledger/model.ts';
import { figuresCsv } from '../../site/figures-csv.ts';
import { ledger } from '../../site/load.ts';
import { pagesWithFigures } from '../../site/page-figures.ts';

export const getStaticPaths: GetStaticPaths = () =>
  pagesWithFigures(ledger).map(({ path, figures }) => ({ params: { page: path.replace(/\/$/, '') }, props: { figures } }));

/** The figures of a page, for download. */
export const GET: APIRoute = ({ props }) => new Response(figuresCsv(ledger, (props as { figures: readonly Figure[] }).figures));
