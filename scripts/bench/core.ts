/** Reads, checks and folds a data folder without the site, and reports how long each took and how much the explorer's readers fetch of it. Run by `scripts/bench.ts`: `core.ts <dataDir>`. */
import { checkFolder } from '../../src/ledger/check.ts';
import { buildLedger } from '../../src/ledger/ledger.ts';
import { TableReader } from '../../src/ledger/read.ts';
import { readDataFolder, sha256 } from '../../src/site/data-folder.ts';
import { report } from './child.ts';
import { explorerWeights, type ExplorerWeights } from './explorer.ts';
import { stopwatch } from './stopwatch.ts';

/** Seconds by step, and what came out. */
export interface CoreTimes {
  /** Bytes from disk, text, rows, the form of every cell. */
  readonly read: number;
  /** All other checks: references, duplicates, plausibility, the lock. */
  readonly check: number;
  /** Folding the releases, choosing between sources, building every list. */
  readonly fold: number;
  readonly figures: number;
  /** What the checks found; a synthetic ledger has nothing to find. */
  readonly problems: number;
  /** What the explorer's readers fetch of it. */
  readonly explorer: ExplorerWeights;
}

const [dataDir = ''] = process.argv.slice(2);

// Reading goes on inside the check; timing the reader's one method tells the two apart.
const reading = stopwatch();
const { read } = TableReader.prototype;
TableReader.prototype.read = function (this: TableReader<object>, ...args: Parameters<typeof read>) {
  return reading.time(() => read.apply(this, args));
} as typeof read;

const start = performance.now();
const files = await readDataFolder(dataDir);
const loaded = performance.now();
const { problems, tables, releases } = checkFolder(files, { sha256 });
const checked = performance.now();
const ledger = buildLedger(tables, releases);
const folded = performance.now();

report<CoreTimes>({
  read: (loaded - start) / 1000 + reading.seconds(),
  check: (checked - loaded) / 1000 - reading.seconds(),
  fold: (folded - checked) / 1000,
  figures: ledger.figures.size,
  problems: problems.length,
  explorer: explorerWeights(ledger),
});
