import { LedgerDownloads } from './ledger-downloads.ts';
import { ledger } from './load.ts';
import { settings } from './settings.ts';

/** The downloads of this build. */
export const ledgerDownloads = new LedgerDownloads(ledger, settings.dataDir);
