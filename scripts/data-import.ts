/**
 * Imports a department's spreadsheet: `npm run data:import -- FILE [--map FILE] [--source ID] …`. Writes a release, the map by which the sheet
 * was read, and a report; asks at a terminal what the sheet does not say, elsewhere lists it. Ends with 0 when the release is written and
 * without errors, 1 when something is still to be answered or mended, 2 when the command could not be carried out.
 */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { checkFolder } from '../src/ledger/check.ts';
import type { Files } from '../src/ledger/check/lock.ts';
import { writeCsv } from '../src/ledger/csv.ts';
import type { Encoding } from '../src/ledger/import/encodings.ts';
import { importBook, ledgerWords, type Given, type Outcome } from '../src/ledger/import/import.ts';
import { EMPTY_MAP, type ImportMap } from '../src/ledger/import/import-map.ts';
import { writeMap } from '../src/ledger/import/map-file.ts';
import { appendSource, sourceFaults } from '../src/ledger/import/new-source.ts';
import { openFile } from '../src/ledger/import/open-file.ts';
import { importReport, importSummary } from '../src/ledger/import/report.ts';
import type { Source, Tables } from '../src/ledger/model.ts';
import { RELEASE_ROWS } from '../src/ledger/schemas/release-row.ts';
import { columnsOf } from '../src/ledger/schemas/table.ts';
import { todayInHanoi } from './clock.ts';
import { finishCommit } from './commit-files.ts';
import { findDataFolder, readDataFolder } from './data-folder.ts';
import { ask, type Asked, type Read } from './import/ask.ts';
import { checkDraft } from './import/check-draft.ts';
import { givenOf, parse, Refusal, USAGE, UsageError, type Values } from './import/options.ts';
import { Questions } from './import/questions.ts';
import { sourceOf, type ToldSource } from './import/source.ts';
import { loadMap, targetOf, writeAll, type Target } from './import/target.ts';
import { asText } from './problem-formats.ts';

const COLUMNS = columnsOf(RELEASE_ROWS).map(([name]) => name);

async function main(): Promise<number> {
  const { values, positionals } = parse();
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError('Cần đúng một tệp để nhập.');
  const folder = await findDataFolder(values.data);
  if (!folder.exists) throw new UsageError(`Không thấy thư mục dữ liệu “${folder.path}”.`);
  await finishCommit(folder.path);
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) throw new UsageError(`Không đọc được tệp “${file}”.`);
  const files = await readDataFolder(folder.path);
  const given = givenOf(values);
  const map = values.map === undefined ? EMPTY_MAP : await loadMap(values.map);
  const target = await targetOf(values, file, folder.path, files);
  const { tables } = checkFolder(files);
  const read = reader(values, basename(file), new Uint8Array(bytes), tables, given);
  const kept = map.this_file?.name === basename(file) && map.this_file.source !== '?' ? map.this_file.source : undefined;
  const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true && !values['no-ask'];
  const { outcome, fresh } = interactive ? await askAtTerminal(read, map, given.source ?? kept, values, tables) : await readOnce(read, map, given.source ?? kept, values, tables);
  return finish(outcome, { target, folder: folder.path, files, fresh, tables });
}

function reader(values: Values, name: string, bytes: Uint8Array, tables: Tables, given: Given): Read {
  const words = ledgerWords(tables);
  return async (map, source, fresh) => {
    const known = new Set([...tables.sources.map((one) => one.source), ...(fresh === null ? [] : [fresh.source])]);
    const encoding = (values.encoding as Encoding | undefined) ?? map.encoding ?? null;
    const opened = await openFile(name, bytes, { encoding, delimiter: values.delimiter ?? map.delimiter ?? null }, words.know);
    const outcome = importBook(opened.book, words, known, { ...map, ...(encoding === null ? {} : { encoding }) }, source === undefined ? given : { ...given, source });
    return opened.doubts.length === 0 ? outcome : { ...outcome, doubts: opened.doubts };
  };
}

/** Without a terminal: what is not known is listed. A new source comes by options. */
async function readOnce(read: Read, map: ImportMap, id: string | undefined, values: Values, tables: Tables): Promise<Asked> {
  const isKnown = tables.sources.some(({ source }) => source === id);
  const fresh = isKnown || values['source-title'] === undefined ? null : sourceOf(id ?? '', toldOf(values), todayInHanoi());
  const faults = fresh === null ? [] : sourceFaults(fresh, tables.sources);
  if (faults.length > 0) throw new Refusal(`Chưa thêm được nguồn:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return { outcome: await read(map, id, fresh), fresh };
}

async function askAtTerminal(read: Read, map: ImportMap, id: string | undefined, values: Values, tables: Tables): Promise<Asked> {
  const questions = new Questions(process.stdin, process.stdout);
  try {
    return await ask(read, map, id, questions, ledgerWords(tables), tables.sources, toldOf(values), todayInHanoi());
  } finally {
    questions.close();
  }
}

function toldOf(values: Values): ToldSource {
  const parts = ['title', 'publisher', 'date', 'url', 'kind', 'language'] as const;
  return Object.fromEntries(parts.flatMap((part) => (values[`source-${part}`] === undefined ? [] : [[part, values[`source-${part}`]!]])));
}

async function finish(outcome: Outcome, { target, folder, files, fresh, tables }: { target: Target; folder: string; files: Files; fresh: Source | null; tables: Tables }): Promise<number> {
  const encoder = new TextEncoder();
  const write = new Map<string, Uint8Array>();
  write.set(target.map, encoder.encode(writeMap(outcome.map, outcome.doubts)));
  write.set(target.report, encoder.encode(importReport(outcome, tables)));
  process.stdout.write(`\n${importSummary(outcome)}`);
  if (outcome.doubts.length > 0) {
    await writeAll(folder, write);
    const stale = target.there ? `Bản nháp ${target.path} vẫn là của lần nhập trước.\n` : '';
    process.stdout.write(`\nChưa ghi đợt số liệu. ${stale}Trả lời trong ${target.map} (những chỗ có dấu "?") rồi chạy lại với --map ${target.map}, hoặc thêm tùy chọn.\nBáo cáo: ${target.report}\n`);
    return 1;
  }
  const release = encoder.encode(writeCsv(COLUMNS, outcome.rows.map((row) => COLUMNS.map((column) => row[column as keyof typeof row]))));
  write.set(target.path, release);
  const sources = fresh === null ? null : encoder.encode(appendSource(new TextDecoder().decode(files.get('sources.csv')), fresh));
  if (sources !== null) write.set(join(folder, 'sources.csv'), sources);
  await writeAll(folder, write);
  const problems = checkDraft(files, target.path, release, sources);
  process.stdout.write(`\nĐã ghi:\n  ${target.path}\n  ${target.report}\n  ${target.map}\n${fresh === null ? '' : `  ${join(folder, 'sources.csv')} (thêm nguồn ${fresh.source})\n`}`);
  process.stdout.write(`\n${problems.length === 0 ? 'Kiểm tra đợt này: không có lỗi.\n' : asText(problems, 'vi')}`);
  const failed = problems.some(({ severity }) => severity === 'error');
  const name = basename(target.path, '.csv').replace(/^\d{4}-\d{2}-\d{2}-/, '');
  process.stdout.write(`\nTiếp theo:\n  1. Đọc báo cáo, so với biểu gốc; số nào đã đọc lại lần hai thì đổi unconfirmed thành confirmed ở cột review.\n  2. ${failed ? 'Sửa các lỗi trên, rồi npm run data:check' : 'npm run data:diff để xem sẽ đổi những trang nào.'}\n  3. npm run data:release -- ${name}\n`);
  return failed ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const told = error instanceof UsageError ? `${error.message}\n${USAGE}` : error instanceof Refusal ? `${error.message}\n` : `${String((error as Error).stack)}\n`;
  process.stderr.write(told);
  process.exitCode = error instanceof Refusal ? 1 : 2;
}
