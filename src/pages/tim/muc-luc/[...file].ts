import type { APIRoute, GetStaticPaths } from 'astro';
import { findFilesNow } from '../../../site/find/find-now.ts';

export const getStaticPaths: GetStaticPaths = () => findFilesNow().paths.map((file) => ({ params: { file } }));

/** One of the files that search reads. */
export const GET: APIRoute = ({ params }) => new Response(findFilesNow().file(params['file'] ?? ''));
