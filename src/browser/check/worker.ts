/** The worker of `/kiem-tra/`: all reading and checking happens here, so that the page stays quick. */
import { checkFiles, type Dropped } from './check-files.ts';
import type { FileRows } from './file-rows.ts';
import { openSite, type OpenSite } from './open-site.ts';
import type { News, Order } from './protocol.ts';
import type { SiteData } from './site-data.ts';

let site: Promise<OpenSite> | undefined;
let kept: { readonly job: number; readonly rows: readonly FileRows[] } = { job: -1, rows: [] };

const tell = (news: News): void => self.postMessage(news);

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.type === 'open') void open(data.address);
  else if (data.type === 'check') void check(data);
  else if (data.job === kept.job) tell({ ...data, rows: kept.rows[data.file]?.rows.slice(data.from, data.from + data.count) ?? [] });
});

async function open(address: string): Promise<void> {
  try {
    site = load(address);
    tell({ type: 'ready', release: (await site).data.release });
  } catch {
    tell({ type: 'failed', job: -1, what: 'ledger' });
  }
}

async function load(address: string): Promise<OpenSite> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return openSite((await answer.json()) as SiteData);
}

async function check({ job, files, today }: Extract<Order, { type: 'check' }>): Promise<void> {
  try {
    const opened = await site;
    if (opened === undefined) throw new Error('The ledger is not open.');
    const total = files.reduce((sum, { size }) => sum + size, 0);
    let done = 0;
    const dropped: Dropped[] = [];
    for (const file of files) {
      const bytes = await readBytes(file, (read) => tell({ type: 'progress', job, stage: 'read', done: done + read, total }));
      done += file.size;
      dropped.push(await asCsv(file.name, bytes));
    }
    const { result, rows } = checkFiles(opened, dropped, today, (stage, reached, all) => tell({ type: 'progress', job, stage, done: reached, total: all }));
    kept = { job, rows };
    tell({ type: 'result', job, result });
  } catch {
    tell({ type: 'failed', job, what: 'file' });
  }
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

/** The reader of workbooks is large and fetched only when one comes. */
async function asCsv(name: string, bytes: Uint8Array): Promise<Dropped> {
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!zipped) return { name, bytes, remarks: [] };
  const { workbookAsCsv } = await import('./workbook-as-csv.ts');
  return workbookAsCsv(name, bytes);
}
