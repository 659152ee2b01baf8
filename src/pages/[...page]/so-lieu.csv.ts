import type { APIRoute, GetStaticPaths } from 'astro';
import type { Figure } from '../../ledger/model.ts';
import { figuresCsv } from '../../site/figures-csv.ts';
import { pathIn } from '../../site/languages.ts';
import { ledger } from '../../site/load.ts';
import { pagesWithFigures } from '../../site/page-figures.ts';
import { LANGS, type Lang } from '../../words/lang.ts';

interface Props { figures: readonly Figure[]; lang: Lang }

export const getStaticPaths: GetStaticPaths = () =>
  LANGS.flatMap((lang) =>
    pagesWithFigures(ledger).map(({ path, figures }) => ({ params: { page: pathIn(path, lang).replace(/\/$/, '') }, props: { figures, lang } })),
  );

/** The figures of a page, for download. */
export const GET: APIRoute = ({ props }) => {
  const { figures, lang } = props as unknown as Props;
  return new Response(figuresCsv(ledger, figures, lang));
};
