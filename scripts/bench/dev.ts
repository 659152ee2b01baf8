import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Seconds from the change of a row to the changed page. */
export interface DevTimes {
  readonly page: string;
  /** From starting the server to the first answer of the page. */
  readonly first: number;
  /** For every change, in the order they were made. */
  readonly changes: readonly number[];
}

const CHANGES = 5;
const PATIENCE_MS = 60_000;

/**
 * Measures what an editor waits for: starts the development server of the site in `root` on a copy of a ledger, changes
 * the note of one row, several times, and asks for the page of its place until it says so.
 */
export async function timeDevelopment(root: string, dataDir: string, copy: string): Promise<DevTimes> {
  await cp(dataDir, copy, { recursive: true });
  // A locked release may not change; an editor's newest one is not locked yet.
  await rm(join(copy, 'releases.lock'), { force: true });
  const { file, line, place } = await rowOfAProvince(copy);
  const page = `tinh/${place}/`;

  const start = performance.now();
  const server = fork(new URL('dev-server.ts', import.meta.url), [root], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', DATA_DIR: copy },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    const url = await addressOf(server) + page;
    await until(url, '</html>');
    const first = (performance.now() - start) / 1000;
    const changes: number[] = [];
    for (let n = 1; n <= CHANGES; n += 1) {
      const note = `Ghi chú để thử lần ${n}.`;
      const changed = performance.now();
      await changeNote(file, line, note);
      await until(url, note);
      changes.push((performance.now() - changed) / 1000);
      // An editor does not save twice in the same instant; neither do file watchers report that well.
      await setTimeout(500);
    }
    return { page, first, changes };
  } finally {
    if (server.connected) server.disconnect();
    if (server.exitCode === null) await Promise.race([once(server, 'exit'), setTimeout(5000).then(() => server.kill('SIGKILL'))]);
  }
}

async function addressOf(server: ChildProcess): Promise<string> {
  const [address] = await Promise.race([once(server, 'message'), once(server, 'exit').then(() => [null])]);
  if (typeof address !== 'string') throw new Error('The development server ended before it had an address.');
  return address;
}

/** The first addition of a province's figure, without quotes in its line, in the newest release that has one. */
async function rowOfAProvince(dataDir: string): Promise<{ readonly file: string; readonly line: number; readonly place: string }> {
  const provinces = new Set((await readFile(join(dataDir, 'places.csv'), 'utf8')).split('\n').filter((row) => row.includes(',province,')).map((row) => row.split(',', 1)[0]));
  for (const name of (await readdir(join(dataDir, 'releases'))).sort().reverse()) {
    const file = join(dataDir, 'releases', name);
    const rows = (await readFile(file, 'utf8')).split('\n');
    const line = rows.findIndex((row) => !row.includes('"') && row.startsWith(',') && provinces.has(row.split(',')[1]));
    if (line > 0) return { file, line, place: rows[line]?.split(',')[1] ?? '' };
  }
  throw new Error(`No release in ${dataDir} adds a figure of a province.`);
}

async function changeNote(file: string, line: number, note: string): Promise<void> {
  const rows = (await readFile(file, 'utf8')).split('\n');
  const cells = rows[line]?.split(',') ?? [];
  cells[cells.length - 2] = note;
  rows[line] = cells.join(',');
  await writeFile(file, rows.join('\n'));
}

/** Asks for a page until it holds a text. */
async function until(url: string, text: string): Promise<void> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  for (;;) {
    const body = await fetch(url, { signal: patience }).then((response) => response.text());
    if (body.includes(text)) return;
    await setTimeout(10);
  }
}
