/**
 * Starts a correction: `npm run data:correct -- KEY [--source ID]`. Writes the figure's live rows into a draft release, to be filled in.
 * Ends with 0 when the draft is written, 1 when there is nothing to correct, 2 when the command could not be carried out.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder } from '../src/ledger/check.ts';
import { buildLedger } from '../src/ledger/ledger.ts';
import { keyFromAddress, startCorrection } from '../src/ledger/start-correction.ts';
import { todayInHanoi } from './clock.ts';
import { commitFiles, finishCommit } from './commit-files.ts';
import { findDataFolder, readDataFolder } from './data-folder.ts';

const USAGE = `Mở một đính chính:
  npm run data:correct -- KHÓA-HOẶC-ĐỊA-CHỈ [--source MÃ-NGUỒN] [--data THƯ-MỤC]
Ví dụ: npm run data:correct -- bac-giang/2019.kinh-phi.tong.thuc-hien
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { source: { type: 'string' }, data: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
  });
  const [named, ...rest] = positionals;
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (named === undefined || rest.length > 0) throw new Error('Cần đúng một khóa của số liệu.');
  const folder = await findDataFolder(values.data);
  if (!folder.exists) throw new Error(`Không thấy thư mục dữ liệu “${folder.path}”.`);
  await finishCommit(folder.path);
  const files = await readDataFolder(folder.path);
  const { tables, releases } = checkFolder(files);
  const ledger = buildLedger(tables, releases);
  const key = keyFromAddress(named, ledger);
  const started = key === null
    ? `“${named}” không phải là khóa của một số liệu, như bac-giang/2019.kinh-phi.tong.thuc-hien, cũng không phải địa chỉ một dòng trên trang.`
    : startCorrection(files, ledger, releases, key, values.source, todayInHanoi());
  if (typeof started === 'string') {
    process.stderr.write(`${started}\n`);
    return 1;
  }
  const { path, text, rows, line } = started;
  await commitFiles(folder.path, new Map([[path, new TextEncoder().encode(text)]]), []);
  process.stdout.write(nextSteps(join(folder.path, path), line, rows.length));
  return 0;
}

function nextSteps(file: string, line: number, rows: number): string {
  const slug = file.replace(/^.*\/\d{4}-\d{2}-\d{2}-(?:\d{2}-)?/, '').replace(/\.csv$/, '');
  const where = rows === 1 ? `dòng ${line}` : `dòng ${line} đến ${line + rows - 1}, mỗi nguồn một dòng; xóa những dòng không đính chính`;
  return `Đã mở đính chính ở ${file}, ${where}.
Tiếp theo:
  1. Ghi số đúng vào value (hoặc sửa ô cần sửa), xem lại qualifier, locator, review, note.
  2. Ghi ở reason một câu cho bạn đọc: sai ở đâu, vì sao đính chính. Muốn rút hẳn thì đổi action thành withdraw và giữ nguyên số cũ.
  3. npm run data:check
  4. npm run data:diff
  5. npm run data:release -- ${slug}
`;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 2;
}
