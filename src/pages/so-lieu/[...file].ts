import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedFiles } from '../../site/downloads.ts';
import { ledger } from '../../site/load.ts';
import { settings } from '../../site/settings.ts';

export const getStaticPaths: GetStaticPaths = () =>
  publishedFiles(ledger, settings.dataDir).map((file) => ({ params: { file } }));

/** A file of the data folder, byte by byte, so that its checksum holds. */
export const GET: APIRoute = ({ params }) => new Response(readFileSync(join(settings.dataDir, params['file'] ?? '')));
