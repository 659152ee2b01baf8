import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedFiles } from '../../site/downloads.ts';
import { ledgerDownloads } from '../../site/ledger-downloads-now.ts';
import { ledger } from '../../site/load.ts';
import { settings } from '../../site/settings.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...publishedFiles(ledger, settings.dataDir), ...ledgerDownloads.paths()].map((file) => ({ params: { file } }));

/** A file of the data folder, byte by byte, so that its checksum holds; or the whole ledger in one of its forms. */
export const GET: APIRoute = ({ params }) => {
  const path = params['file'] ?? '';
  return new Response(readFileSync(ledgerDownloads.file(path)?.onDisk ?? join(settings.dataDir, path)));
};
