/** The worker of `/kiem-tra/`: all reading and checking happens here, so that the page stays quick. */
import { checkStrings } from '../../words/check-strings.ts';
import type { Lang } from '../../words/lang.ts';
import type { Remark } from '../../words/remarks.ts';
import { checkFiles, type Dropped } from './check-files.ts';
import { readHeaderLine, roleOf } from './file-role.ts';
import { readFileRows, type FileRows } from './file-rows.ts';
import type { SheetFile } from './import-sheet.ts';
import { openSite, type OpenSite } from './open-site.ts';
import type { Answer, CheckResult, News, Order } from './protocol.ts';
import type { SiteLedger, SitePages } from './site-data.ts';

let site: Promise<OpenSite> | undefined;
/** What draws previews: fetched with the ledger, so that nothing is asked for once a file is there. */
let drawing: Promise<typeof import('./preview-charts.ts')> | undefined;
/** The sheet of the last check, with the files dropped beside it. */
let sheet: { readonly file: SheetFile; readonly beside: readonly Dropped[] } | undefined;
let kept: { readonly job: number; readonly rows: readonly FileRows[] } = { job: -1, rows: [] };

const tell = (news: News): void => self.postMessage(news);

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.type === 'open') void open(data);
  else if (data.type === 'check') void attempt(data.job, () => check(data));
  else if (data.type === 'answer') void attempt(data.job, () => readSheet(data.job, data.answers, data.today));
  else if (data.job === kept.job) tell({ ...data, rows: kept.rows[data.file]?.rows.slice(data.from, data.from + data.count) ?? [] });
});

async function open({ ledger, pages, lang }: Extract<Order, { type: 'open' }>): Promise<void> {
  try {
    site = load(ledger, pages, lang);
    drawing = import('./preview-charts.ts');
    await drawing;
    tell({ type: 'ready', release: (await site).data.release });
  } catch {
    tell({ type: 'failed', job: -1, what: 'ledger' });
  }
}

async function load(ledger: string, pages: string, lang: Lang): Promise<OpenSite> {
  const [own, drawn] = await Promise.all([fetched<SiteLedger>(ledger), fetched<SitePages>(pages)]);
  return openSite({ ...own, ...drawn }, lang);
}

async function fetched<Data>(address: string): Promise<Data> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as Data;
}

async function attempt(job: number, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    tell({ type: 'failed', job, what: 'file' });
  }
}

async function check({ job, files, today }: Extract<Order, { type: 'check' }>): Promise<void> {
  const { lang } = await opened();
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  const dropped: Dropped[] = [];
  const sheets: Dropped[] = [];
  for (const file of files) {
    const bytes = await readBytes(file, (read) => tell({ type: 'progress', job, stage: 'read', done: done + read, total }));
    done += file.size;
    const known = await asRelease(file.name, bytes, lang);
    if (known === null) sheets.push({ name: file.name, bytes, remarks: [] });
    else dropped.push(known);
  }
  const [first, ...others] = sheets;
  sheet = undefined;
  if (first === undefined) return finish(job, dropped, today);
  const { newSheet } = await import('./import-sheet.ts');
  sheet = { file: newSheet(first.name, first.bytes), beside: dropped.map((file) => ({ ...file, remarks: [...file.remarks, ...others.map(({ name }): Remark => ({ text: checkStrings(lang).reading.oneSheet(name), lang }))] })) };
  await readSheet(job, [], today);
}

/** Checks files in the form of the ledger, and tells the result. */
async function finish(job: number, dropped: readonly Dropped[], today: string, report: CheckResult['sheet'] = null): Promise<void> {
  const own = await opened();
  const { previewCharts } = await drawing!;
  const { result, rows } = checkFiles(own, dropped, today, (stage, done, total) => tell({ type: 'progress', job, stage, done, total }), previewCharts);
  kept = { job, rows };
  tell({ type: 'result', job, result: { ...result, sheet: report } });
}

/** Reads a department's sheet with what has been answered so far. */
async function readSheet(job: number, answers: readonly Answer[], today: string): Promise<void> {
  if (sheet === undefined) throw new Error('There is no sheet.');
  const { importSheet } = await import('./import-sheet.ts');
  const { file, beside } = sheet;
  const own = await opened();
  tell({ type: 'progress', job, stage: 'check', done: 0, total: 0 });
  const imported = await importSheet(own, file, sourcesOf(own, beside), answers);
  sheet = { file: { ...file, map: imported.map }, beside };
  if (imported.release !== null) return finish(job, [imported.release, ...beside], today, imported.report);
  kept = { job, rows: imported.rows };
  tell({ type: 'result', job, result: imported.result });
}

/** The sources a sheet may name, with their titles: the ledger's, and those of a table dropped beside it. */
function sourcesOf({ ledger }: OpenSite, beside: readonly Dropped[]): ReadonlyMap<string, string> {
  const table = beside.find(({ name }) => name.toLowerCase() === 'sources.csv');
  const more = table === undefined ? [] : readFileRows(new TextDecoder().decode(table.bytes), () => {}).rows.slice(1);
  return new Map([...[...ledger.sources.values()].map(({ source, title }) => [source, title] as const), ...more.map(({ cells: [source = '', title = ''] }) => [source, title] as const)]);
}

async function opened(): Promise<OpenSite> {
  if (site === undefined) throw new Error('The ledger is not open.');
  return site;
}

async function readBytes(file: File, onBytes: (read: number) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let read = 0;
  for (const reader = file.stream().getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return bytes;
    bytes.set(value, read);
    read += value.length;
    onBytes(read);
  }
}

/** A file in the form of the ledger; null for a sheet in another form. The reader of workbooks is large and fetched only when one comes. */
async function asRelease(name: string, bytes: Uint8Array, lang: Lang): Promise<Dropped | null> {
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (zipped) return (await import('./workbook-as-csv.ts')).workbookAsCsv(name, bytes, lang);
  const { cells } = readHeaderLine(new TextDecoder().decode(bytes.subarray(0, 20_000)).replaceAll('\0', ''));
  return roleOf(name, cells).kind === 'sheet' ? null : { name, bytes, remarks: [] };
}
