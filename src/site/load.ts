import { forReaders } from '../ledger/acknowledgement.ts';
import { checkFolder } from '../ledger/check.ts';
import { evaluateIdentities, evaluationsByFigure } from '../ledger/identities.ts';
import { buildLedger, type Ledger } from '../ledger/ledger.ts';
import { readDataFolder, sha256 } from './data-folder.ts';
import { settings } from './settings.ts';

/**
 * The ledger of a data folder. A folder with an error never becomes a site: the first errors are told, and where to see
 * them all.
 */
export async function loadLedger(dir: string): Promise<Ledger> {
  const { problems, tables, releases } = checkFolder(await readDataFolder(dir), { sha256 });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const told = errors.slice(0, 10).map(({ file, line, column, code, message, hint }) => `${dir}/${file}:${line}:${column} ${code} ${message.vi}\n    ${hint.vi}`);
    throw new Error(`Số liệu có ${errors.length} lỗi, chưa dựng được trang (npm run data:check).\n${told.join('\n')}`);
  }
  const read = forReaders(tables, releases);
  return buildLedger(read.tables, read.releases);
}

/** The ledger of this build, read once. */
export const ledger: Ledger = await loadLedger(settings.dataDir);

/** Identities evaluated on this ledger, by the figures that take part in them. */
export const evaluations = evaluationsByFigure(evaluateIdentities(ledger));
