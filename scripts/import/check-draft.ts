import { basename } from 'node:path';
import { checkFolder } from '../../src/ledger/check.ts';
import type { Files } from '../../src/ledger/check/lock.ts';
import { reviewFolder } from '../../src/ledger/check/review.ts';
import { writeCsv } from '../../src/ledger/csv.ts';
import type { Problem } from '../../src/ledger/problem.ts';
import { slug } from '../../src/ledger/suggest.ts';
import { todayInHanoi } from '../clock.ts';
import { sha256 } from '../data-folder.ts';

// What `npm run data:release` does with a draft is not asked of the import.
const NOT_YET = new Set(['KC603', 'KC607', 'KC611']);

/** Checks a draft as part of the folder it is meant for; what concerns other files was there before. */
export function checkDraft(files: Files, path: string, release: Uint8Array, sources: Uint8Array | null): Problem[] {
  const dated = /^\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.csv$/.test(basename(path));
  const name = dated ? basename(path) : `${todayInHanoi()}-${slug(basename(path, '.csv'))}.csv`;
  const overlay = new Map(files);
  overlay.set(`releases/${name}`, release);
  if (sources !== null) overlay.set('sources.csv', sources);
  // A draft has no name and summary yet; without them nothing else would be looked at.
  const note = writeCsv([], [[name.replace(/\.csv$/, ''), 'Bản nháp', 'Draft', 'Bản nháp.', 'Draft.']]).trimStart();
  overlay.set('releases.csv', new TextEncoder().encode(`${new TextDecoder().decode(files.get('releases.csv')).trimEnd()}\n${note}`));
  const { problems } = reviewFolder(overlay, checkFolder(overlay, { sha256 }));
  const added = sources === null ? -1 : new TextDecoder().decode(sources).trimEnd().split('\n').length;
  return problems
    .filter(({ file, line, code }) => !NOT_YET.has(code) && (file === `releases/${name}` || (file === 'sources.csv' && line === added)))
    .map((one) => ({ ...one, file: one.file === 'sources.csv' ? one.file : path }));
}
