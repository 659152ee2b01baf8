import type { APIRoute } from 'astro';
import { ledgerCsv } from '../../site/downloads.ts';
import { ledger } from '../../site/load.ts';

/** Every live value of the ledger, the shown ones marked, with names and sources written out. */
export const GET: APIRoute = () => new Response(ledgerCsv(ledger));
