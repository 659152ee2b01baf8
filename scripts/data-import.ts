/**
 * Imports a department's spreadsheet: `npm run data:import -- FILE [--map FILE] [--source ID] …`. Writes a release, the map by which the sheet
 * was read, and a report; asks at a terminal what the sheet does not say, elsewhere lists it. Ends with 0 when the release is written and
 * without errors, 1 when something is still to be answered or mended, 2 when the command could not be carried out.
 */
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder } from '../src/ledger/check.ts';
import { lockedFiles, type Files } from '../src/ledger/check/lock.ts';
import { reviewFolder } from '../src/ledger/check/review.ts';
import { writeCsv } from '../src/ledger/csv.ts';
import { ENCODINGS, type Encoding } from '../src/ledger/import/encodings.ts';
import { importBook, ledgerWords, type Given, type Outcome } from '../src/ledger/import/import.ts';
import { answer, EMPTY_MAP, IMPORT_MAP, type ImportMap } from '../src/ledger/import/import-map.ts';
import { readMap, writeMap } from '../src/ledger/import/map-file.ts';
import { appendSource, sourceFaults } from '../src/ledger/import/new-source.ts';
import { openFile } from '../src/ledger/import/open-file.ts';
import { importReport, importSummary } from '../src/ledger/import/report.ts';
import type { Source } from '../src/ledger/model.ts';
import { parsePeriod } from '../src/ledger/period.ts';
import type { Problem } from '../src/ledger/problem.ts';
import { RELEASE_ROWS } from '../src/ledger/schemas/release-row.ts';
import { columnsOf } from '../src/ledger/schemas/table.ts';
import { slug } from '../src/ledger/suggest.ts';
import { todayInHanoi } from './clock.ts';
import { commitFiles, finishCommit } from './commit-files.ts';
import { findDataFolder, readDataFolder, sha256 } from './data-folder.ts';
import { Questions } from './import-questions.ts';
import { asText } from './problem-formats.ts';

const USAGE = `Nhập số liệu từ bảng tính của sở, ngành (.xlsx, .csv):
  npm run data:import -- TỆP [--map TỆP.map.yaml] [--source MÃ-NGUỒN] [--out TỆP.csv] [--data THƯ-MỤC]
Nguồn mới:       --source MÃ --source-title "…" [--source-publisher "…"] [--source-date 2025-06-27] [--source-url https://…]
                 [--source-kind official-report|official-site|press|machine-translation] [--source-language vi]
Điều biểu không nói: --period 2024  --unit "triệu đồng"  --programme kcqg  --status thuc-hien  --indicator kinh-phi  --place bac-giang
                 --numbers vi|en  --digits stored|shown  --dashes zero|missing  --hidden take|skip  --boundaries 2025-07-01|period
Cách mở tệp:     --encoding ${ENCODINGS.join('|')}  --delimiter ";"
Khác:            --overwrite (ghi đè bản nháp đã có)  --no-ask (không hỏi, chỉ liệt kê)
`;

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean', default: false } as const;
const SETS = ['unit', 'programme', 'status', 'indicator', 'place', 'numbers', 'digits', 'dashes', 'hidden'] as const;
const COLUMNS = columnsOf(RELEASE_ROWS).map(([name]) => name);
// What `npm run data:release` does with a draft is not asked of the import.
const NOT_YET = new Set(['KC603', 'KC607', 'KC611']);

class UsageError extends Error {}
class Refusal extends Error {}

type Values = ReturnType<typeof parse>['values'];

interface Target {
  /** Where the release goes; its map and report stand beside it. */
  readonly path: string;
  readonly map: string;
  readonly report: string;
}

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
  const target = targetOf(values, file, folder.path);
  await refuseOverwriting(target, files, folder.path, values.overwrite);

  const { tables } = checkFolder(files);
  const given = givenOf(values);
  const map = values.map === undefined ? EMPTY_MAP : await loadMap(values.map);
  const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true && !values['no-ask'];
  const questions = interactive ? new Questions(process.stdin, process.stdout) : null;
  try {
    const { source, fresh } = await settleSource(values, given.source ?? (map.this_file?.name === basename(file) ? map.this_file.source : undefined), tables.sources, questions);
    const known = new Set([...tables.sources.map(({ source }) => source), ...(fresh === null ? [] : [fresh.source])]);
    const words = ledgerWords(tables);
    const read = async (how: ImportMap): Promise<Outcome> => {
      const encoding = (values.encoding as Encoding | undefined) ?? how.encoding ?? null;
      const opened = await openFile(basename(file), new Uint8Array(bytes), { encoding, delimiter: values.delimiter ?? how.delimiter ?? null }, words.know);
      const outcome = importBook(opened.book, words, known, { ...how, ...(encoding === null ? {} : { encoding }) }, source === undefined ? given : { ...given, source });
      return opened.doubts.length === 0 ? outcome : { ...outcome, doubts: opened.doubts };
    };
    const outcome = questions === null ? await read(map) : await askAll(questions, map, read);
    return await finish(outcome, { target, folder: folder.path, files, fresh, tables });
  } finally {
    questions?.close();
  }
}

/** Asks one question after another, reading the sheet anew after each answer; stops at one that is left open or that no answer can settle. */
async function askAll(questions: Questions, map: ImportMap, read: (map: ImportMap) => Promise<Outcome>): Promise<Outcome> {
  let how = map;
  let outcome = await read(how);
  const open = new Set<string>();
  for (;;) {
    const next = outcome.doubts.find((doubt) => doubt.question !== null && !open.has(doubt.message));
    if (next === undefined) return outcome;
    const reply = await questions.doubt(next);
    if (reply === null) {
      open.add(next.message);
      continue;
    }
    const tried = IMPORT_MAP.safeParse(answer(outcome.map, next.question!.path, reply));
    if (!tried.success) {
      process.stdout.write('  Không nhận câu trả lời ấy.\n');
      continue;
    }
    how = tried.data;
    outcome = await read(how);
  }
}

async function finish(outcome: Outcome, { target, folder, files, fresh, tables }: { target: Target; folder: string; files: Files; fresh: Source | null; tables: ReturnType<typeof checkFolder>['tables'] }): Promise<number> {
  const encoder = new TextEncoder();
  const write = new Map<string, Uint8Array>();
  write.set(target.map, encoder.encode(writeMap(outcome.map, outcome.doubts)));
  write.set(target.report, encoder.encode(importReport(outcome, tables)));
  process.stdout.write(importSummary(outcome));
  if (outcome.doubts.length > 0) {
    await writeAll(folder, write);
    process.stdout.write(`\nChưa ghi đợt số liệu. Trả lời trong ${target.map} (những chỗ có dấu "?") rồi chạy lại với --map ${target.map}, hoặc thêm tùy chọn.\nBáo cáo: ${target.report}\n`);
    return 1;
  }
  const release = writeCsv(COLUMNS, outcome.rows.map((row) => COLUMNS.map((column) => row[column as keyof typeof row])));
  write.set(target.path, encoder.encode(release));
  const sources = fresh === null ? null : encoder.encode(appendSource(new TextDecoder().decode(files.get('sources.csv')), fresh));
  if (sources !== null) write.set(join(folder, 'sources.csv'), sources);
  await writeAll(folder, write);
  const problems = checkRelease(files, target, encoder.encode(release), sources);
  process.stdout.write(`\nĐã ghi:\n  ${target.path}\n  ${target.report}\n  ${target.map}\n${fresh === null ? '' : `  ${join(folder, 'sources.csv')} (thêm nguồn ${fresh.source})\n`}`);
  process.stdout.write(`\n${problems.length === 0 ? 'Kiểm tra đợt này: không có lỗi.\n' : asText(problems, 'vi')}`);
  const failed = problems.some(({ severity }) => severity === 'error');
  const name = basename(target.path, '.csv').replace(/^\d{4}-\d{2}-\d{2}-/, '');
  process.stdout.write(`\nTiếp theo:\n  1. Đọc báo cáo, so với biểu gốc.\n  2. ${failed ? 'Sửa các lỗi trên, rồi npm run data:check' : 'npm run data:diff để xem sẽ đổi những trang nào.'}\n  3. npm run data:release -- ${name}\n`);
  return failed ? 1 : 0;
}

/** Checks the release as part of the folder it is meant for; what concerns other files was there before. */
function checkRelease(files: Files, target: Target, release: Uint8Array, sources: Uint8Array | null): Problem[] {
  const dated = /^\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.csv$/.test(basename(target.path));
  const name = dated ? basename(target.path) : `${todayInHanoi()}-${slug(basename(target.path, '.csv'))}.csv`;
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
    .map((one) => ({ ...one, file: one.file === 'sources.csv' ? one.file : target.path }));
}

/** Inside the data folder all files change as one; elsewhere each is put in place whole. */
async function writeAll(folder: string, write: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const inside = new Map<string, Uint8Array>();
  for (const [path, content] of write) {
    const within = relative(resolve(folder), resolve(path)).split(sep).join('/');
    if (!within.startsWith('../') && !isAbsolute(within)) {
      inside.set(within, content);
      continue;
    }
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.tmp~`, content);
    await rename(`${path}.tmp~`, path);
  }
  if (inside.size > 0) await commitFiles(folder, inside, []);
}

function targetOf(values: Values, file: string, folder: string): Target {
  const name = slug(basename(file, extname(file))) || 'bieu';
  const path = values.out ?? join(folder, 'releases', `${todayInHanoi()}-${name}.csv`);
  if (!path.endsWith('.csv')) throw new UsageError('--out phải là tệp .csv');
  const base = path.slice(0, -'.csv'.length);
  return { path, map: `${base}.map.yaml`, report: `${base}.bao-cao.md` };
}

async function refuseOverwriting({ path }: Target, files: Files, folder: string, overwrite: boolean): Promise<void> {
  const there = await stat(path).then(() => true, () => false);
  if (!there) return;
  const locked = resolve(path) === resolve(join(folder, 'releases', basename(path))) && lockedFiles(files).has(basename(path));
  if (locked) throw new Refusal(`${path} đã công bố và đã khóa; chọn tên khác bằng --out.`);
  if (!overwrite) throw new Refusal(`${path} đã có. Thêm --overwrite để ghi đè, hoặc chọn tên khác bằng --out.`);
}

async function loadMap(path: string): Promise<ImportMap> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) throw new UsageError(`Không đọc được tệp map “${path}”.`);
  const read = readMap(text);
  if ('problems' in read) throw new Refusal(`Tệp map ${path} chưa đúng:\n${read.problems.map((line) => `  ${line}`).join('\n')}`);
  return read.map;
}

function givenOf(values: Values): Given {
  const set = Object.fromEntries(SETS.filter((name) => values[name] !== undefined).map((name) => [name, values[name]!]));
  const tried = IMPORT_MAP.safeParse({ version: 1, tables: [{ sheet: '', table: 1, set }] });
  if (!tried.success) throw new UsageError(`Tùy chọn không nhận giá trị ấy: ${tried.error.issues.map(({ path }) => `--${String(path.at(-1))}`).join(', ')}`);
  if (values.period !== undefined && parsePeriod(values.period) === null) throw new UsageError(`--period ${values.period} không phải là kỳ số liệu; viết 2024, 2024-H1, 2025-9M…`);
  if (values.boundaries !== undefined && !/^(?:period|\d{4}-\d{2}-\d{2})$/.test(values.boundaries)) throw new UsageError('--boundaries phải là một ngày, như 2025-07-01, hoặc period');
  if (values.encoding !== undefined && !(ENCODINGS as readonly string[]).includes(values.encoding)) throw new UsageError(`--encoding: ${ENCODINGS.join(', ')}`);
  const { period, boundaries, source } = values;
  return { set: tried.data.tables[0]!.set, ...(period === undefined ? {} : { period }), ...(boundaries === undefined ? {} : { boundaries }), ...(source === undefined ? {} : { source }) };
}

/** The source of the figures: one the ledger has, or a new one the editor describes by options or at the terminal. */
async function settleSource(values: Values, id: string | undefined, known: readonly Source[], questions: Questions | null): Promise<{ source: string | undefined; fresh: Source | null }> {
  const isKnown = (name: string): boolean => known.some(({ source }) => source === name);
  if (id !== undefined && isKnown(id)) return { source: id, fresh: null };
  let source = id;
  if (questions !== null) {
    process.stdout.write(source === undefined ? 'Số liệu này lấy từ nguồn nào?\n' : `sources.csv chưa có nguồn ${source}; thêm mới.\n`);
    source ??= await questions.sourceCell('source', 'Mã nguồn (mã đã có, hoặc mã mới như sct-bac-giang-2024)', '');
    if (isKnown(source)) return { source, fresh: null };
  }
  const told: Source = {
    source: source ?? '',
    title: values['source-title'] ?? '',
    publisher: values['source-publisher'] ?? '',
    published_on: values['source-date'] ?? '',
    url: values['source-url'] ?? '',
    archive_url: '',
    accessed_on: todayInHanoi(),
    kind: (values['source-kind'] ?? 'official-report') as Source['kind'],
    language: values['source-language'] ?? 'vi',
    note: '',
  };
  if (questions === null && told.title === '') return { source, fresh: null };
  const fresh = questions === null ? told : await describeSource(questions, told);
  const faults = sourceFaults(fresh, known);
  if (faults.length > 0) throw new Refusal(`Chưa thêm được nguồn:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return { source: fresh.source, fresh };
}

async function describeSource(questions: Questions, told: Source): Promise<Source> {
  return {
    ...told,
    title: await questions.sourceCell('title', 'Nhan đề, đúng như in', told.title),
    publisher: await questions.sourceCell('publisher', 'Nơi công bố', told.publisher),
    published_on: await questions.sourceCell('published_on', 'Ngày công bố (2025-06-27, 2025-06 hoặc 2025; không rõ thì để trống)', told.published_on),
    url: await questions.sourceCell('url', 'Địa chỉ web (không có thì để trống)', told.url),
    kind: (await questions.sourceCell('kind', 'Loại', told.kind)) as Source['kind'],
    language: await questions.sourceCell('language', 'Ngôn ngữ', told.language),
  };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        map: TEXT, source: TEXT, out: TEXT, data: TEXT, encoding: TEXT, delimiter: TEXT, period: TEXT, boundaries: TEXT, unit: TEXT, programme: TEXT,
        status: TEXT, indicator: TEXT, place: TEXT, numbers: TEXT, digits: TEXT, dashes: TEXT, hidden: TEXT, 'source-title': TEXT, 'source-publisher': TEXT,
        'source-date': TEXT, 'source-url': TEXT, 'source-kind': TEXT, 'source-language': TEXT, overwrite: FLAG, 'no-ask': FLAG, help: { ...FLAG, short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(`Tùy chọn không hợp lệ: ${(error as Error).message}`);
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const told = error instanceof UsageError ? `${error.message}\n${USAGE}` : error instanceof Refusal ? `${error.message}\n` : `${String((error as Error).stack)}\n`;
  process.stderr.write(told);
  process.exitCode = error instanceof Refusal ? 1 : 2;
}

