/**
 * Measures how the site grows: `npm run bench -- [--sizes 25200,252000,1000000] [--pages 6000] [--without bieu-do] [--routes] [--pictures] [--dev]`.
 *
 * For every size it makes a synthetic ledger, times the core alone, builds the whole site from it, and beside it the
 * barest Astro site of as many pages. `--routes` lists what every route cost; `--pictures` paints the charts' pictures too,
 * which takes minutes the first time and nothing later; `--without` leaves folders of `src/pages/[...lang]` out, so that the rest can be
 * measured where they cost most; `--dev` measures how long a changed row takes to show in `npm run dev` instead. Everything happens in temporary folders. Times are printed and compared with
 * the project's aims, but never make the command fail: machines differ.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeSyntheticLedger } from '../tests/synthetic/ledger.ts';
import { aims, coreSeconds, type Measured, ratio } from './bench/aims.ts';
import type { BuildTimes } from './bench/build-timer.ts';
import { runScript } from './bench/child.ts';
import type { CoreTimes } from './bench/core.ts';
import { timeDevelopment } from './bench/dev.ts';
import { copySite, writeFloor } from './bench/project.ts';
import { table } from './bench/table.ts';

const PROJECT = resolve(import.meta.dirname, '..');
const SEED = 45;
/** About as many pages a ledger of that many years has beside those of its sources: of charts, of all else. */
const chartPages = (years: number): number => 2700 + 103 * years;
const otherPages = (years: number): number => 200 + 2 * years;

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '25200,252000,1000000' },
    pages: { type: 'string', default: '6000' },
    without: { type: 'string', default: '' },
    routes: { type: 'boolean', default: false },
    pictures: { type: 'boolean', default: false },
    dev: { type: 'boolean', default: false },
  },
});

const [load = 0] = loadavg();
if (load > availableParallelism()) {
  console.error(`This machine is busy (load ${load.toFixed(1)} on ${availableParallelism()} processors): trust processor time and ratios of it, not the clock.`);
}

const leftOut = options.without.split(',').filter(Boolean);
const work = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  if (options.dev) await developmentTimes();
  else await buildTimes();
} finally {
  await rm(work, { recursive: true, force: true });
}

async function buildTimes(): Promise<void> {
  const all: Measured[] = [];
  for (const size of options.sizes.split(',')) all.push(await measure(Number(size), Number(options.pages)));
  console.log(table(
    ['observations', 'read s', 'check s', 'fold s', 'together', 'peak MB'],
    all.map((m) => [String(m.observations), ...[m.core.result.read, m.core.result.check, m.core.result.fold, coreSeconds(m)].map(seconds), megabytes(m.core.peak)]),
  ));
  console.log(`\n${table(
    ['observations', 'pages', 'site s', 'pages/s', 'CPU s', 'peak MB', 'bundle', 'load', 'charts', 'pages', 'write', 'floor s', 'CPU s', 'peak MB', 'ratio', 'of CPU'],
    all.map((m) => {
      const { bundle, load, charts, pages, write } = m.site.result;
      return [
        String(m.observations), String(m.pages), seconds(m.site.seconds), (m.pages / m.site.seconds).toFixed(0), seconds(m.site.cpu), megabytes(m.site.peak),
        ...[bundle, load, charts, pages, write].map(seconds),
        seconds(m.floor.seconds), seconds(m.floor.cpu), megabytes(m.floor.peak), ratio(m).toFixed(2), (m.site.cpu / m.floor.cpu).toFixed(2),
      ];
    }),
  )}`);
  if (options.routes) for (const { observations, site } of all) console.log(`\n${routes(observations, site.result)}`);
  console.log(`\n${aims(all).join('\n')}`);
}

async function measure(observations: number, pages: number): Promise<Measured> {
  const dir = join(work, String(observations));
  const data = join(dir, 'data');
  const years = Math.min(100, Math.max(10, Math.round(observations / 2520)));
  console.error(`${observations} observations: writing a ledger of ${years} years`);
  const others = otherPages(years) + (leftOut.includes('bieu-do') ? 0 : chartPages(years));
  await writeSyntheticLedger(data, { observations, years, sources: Math.max(50, pages - others), seed: SEED });
  console.error(`${observations} observations: reading, checking, folding`);
  const core = await runScript<CoreTimes>('core.ts', [data], dir);
  console.error(`${observations} observations: building the site`);
  await copySite(PROJECT, join(dir, 'site'), 'without stories', leftOut);
  const site = await runScript<BuildTimes>('build.ts', [join(dir, 'site'), options.pictures ? 'pictures' : 'no pictures'], join(dir, 'site'), { DATA_DIR: data });
  const built = await pagesIn(join(dir, 'site', 'dist'));
  console.error(`${observations} observations: building ${built} bare pages`);
  await writeFloor(PROJECT, join(dir, 'floor'));
  const floor = await runScript<BuildTimes>('build.ts', [join(dir, 'floor')], join(dir, 'floor'), { FLOOR_PAGES: String(built) });
  await rm(dir, { recursive: true });
  return { observations, pages: built, core, site, floor };
}

async function pagesIn(dir: string): Promise<number> {
  return (await readdir(dir, { recursive: true })).filter((path) => path.endsWith('.html')).length;
}

function routes(observations: number, { routes: list }: BuildTimes): string {
  return table(
    [`routes at ${observations}`, 'paths', 'seconds', 'largest kB', 'which'],
    list.map((route) => [route.route, String(route.paths), route.seconds.toFixed(2), (route.largest / 1000).toFixed(0), route.largestPath]),
  );
}

async function developmentTimes(): Promise<void> {
  await copySite(PROJECT, join(work, 'site'), 'with stories');
  const { page, first, changes } = await timeDevelopment(join(work, 'site'), join(PROJECT, 'data'), join(work, 'data'));
  const slowest = Math.max(...changes);
  console.log(`npm run dev: first answer of ${page} after ${seconds(first)} s; a changed row shows after ${changes.map((s) => s.toFixed(2)).join(', ')} s`);
  console.log(`${slowest < 1 ? 'met    ' : 'NOT MET'}  slowest ${slowest.toFixed(2)} s (aim: under 1)`);
}

function seconds(value: number): string {
  return value.toFixed(1);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
