/**
 * Lists what English readers still meet in Vietnamese: `npm run data:translate -- [--data DIR]`. Every remark that `translations.csv`
 * lacks is added to it with an empty `en`, to be filled in. Ends with 0 when done, 2 when the command could not be carried out.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder } from '../src/ledger/check.ts';
import { writeCsv } from '../src/ledger/csv.ts';
import { TRANSLATIONS } from '../src/ledger/schemas/translation.ts';
import { unlistedRemarks } from '../src/ledger/translations.ts';
import { commitFiles, finishCommit } from './commit-files.ts';
import { findDataFolder, readDataFolder } from './data-folder.ts';

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  const folder = await findDataFolder(values.data);
  if (!folder.exists) throw new Error(`Không thấy thư mục dữ liệu “${folder.path}” / there is no such data folder.`);
  await finishCommit(folder.path);
  const files = await readDataFolder(folder.path);
  const { problems, tables, releases } = checkFolder(files);
  const { file } = TRANSLATIONS;
  // A table that cannot be read whole would be written back without what was not read.
  if (problems.some((problem) => problem.file === file && problem.severity === 'error')) {
    throw new Error(`${join(folder.path, file)} còn lỗi; sửa trước đã: npm run data:check / mend the errors in ${file} first.`);
  }
  const missing = unlistedRemarks(tables, releases);
  const waiting = tables.translations.filter(({ en }) => en === '').length;
  if (missing.length > 0) {
    const text = writeCsv(['vi', 'en'], [...tables.translations.map(({ vi, en }) => [vi, en]), ...missing.map((vi) => [vi, ''])]);
    await commitFiles(folder.path, new Map([[file, new TextEncoder().encode(text)]]), []);
  }
  process.stdout.write(`${missing.length} ghi chú mới chép vào ${join(folder.path, file)}; ${missing.length + waiting} ghi chú chờ điền cột en.\n`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
