import type { APIRoute, GetStaticPaths } from 'astro';
import { chartBook } from '../../../site/chart-book-now.ts';
import { exploreFiles, type ExploreFile } from '../../../site/explore-data.ts';
import { ledger } from '../../../site/load.ts';

export const getStaticPaths: GetStaticPaths = () => exploreFiles(ledger, () => chartBook('vi')).map((file) => ({ params: { file: file.name }, props: { file } }));

/** The explorer's data: an index, and the figures and charts of every indicator. The same for both languages. */
export const GET: APIRoute = ({ props }) => new Response(JSON.stringify((props as { file: ExploreFile }).file.content()));
