import type { APIRoute } from 'astro';
import { RELEASE_ROWS } from '../../ledger/schemas/release-row.ts';
import { headerOf } from '../../ledger/schemas/table.ts';

/** An empty release: its header. */
export const GET: APIRoute = () => new Response(`${headerOf(RELEASE_ROWS)}\n`);
