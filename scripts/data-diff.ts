/**
 * Compares two states of the data: `npm run data:diff -- [--from REF] [--to REF] [--format text|md|json]`. A ref is a release id or a Git
 * ref; left out, `from` is the last locked release (else HEAD) and `to` the files as they stand.
 * Ends with 0 when compared, 1 when one state has errors, 2 when the command could not be carried out.
 */
import { parseArgs } from 'node:util';
import { checkFolder } from '../src/ledger/check.ts';
import { lockedFiles, type Files } from '../src/ledger/check/lock.ts';
import { diffLedgers, type DiffEntry, type LedgerDiff } from '../src/ledger/diff.ts';
import { buildLedger, type Ledger } from '../src/ledger/ledger.ts';
import type { Observation } from '../src/ledger/model.ts';
import { diffReport } from '../src/site/diff-report.ts';
import { touchedBy, type Touched } from '../src/site/diff-touched.ts';
import { findDataFolder, readDataFolder } from './data-folder.ts';
import { diffAsMarkdown, diffAsText } from './diff-formats.ts';
import { commitOf, GitError, readDataAt } from './git-data.ts';
import { readStories } from './stories.ts';

const USAGE = `So hai trạng thái của số liệu:
  npm run data:diff -- [--from ĐỢT-HOẶC-BẢN-GIT] [--to ĐỢT-HOẶC-BẢN-GIT] [--format text|md|json] [--max-bytes SỐ] [--data THƯ-MỤC]
`;

class UsageError extends Error {}

/** A state of the data: its ledger, the same as earlier releases left it, and what it is called. */
interface State {
  readonly name: string;
  readonly ledger: Ledger;
  readonly asOf: (release: string) => Ledger;
  readonly errors: number;
}

async function main(): Promise<number> {
  const { values } = parse();
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const { format } = values;
  if (!['text', 'md', 'json'].includes(format)) throw new UsageError(`--format là text, md hoặc json, không phải “${format}”.`);
  const maxBytes = values['max-bytes'] === undefined ? Infinity : Number(values['max-bytes']);
  if (!(maxBytes > 0)) throw new UsageError('--max-bytes là một số dương.');
  const folder = await findDataFolder(values.data);
  if (!folder.exists) throw new UsageError(`Không thấy thư mục dữ liệu “${folder.path}”.`);

  const files = await readDataFolder(folder.path);
  const from = await stateOf(folder.path, files, values.from ?? lastLocked(files) ?? 'HEAD');
  const to = values.to === undefined ? state('bản đang sửa', files) : await stateOf(folder.path, files, values.to);
  const diff = diffLedgers(from.ledger, to.ledger);
  const touched = touchedBy(diff, { before: from.ledger, after: to.ledger, asOf: from.asOf, stories: await readStories() });
  const report = diffReport(diff, to.ledger, touched, { from: from.name, to: to.name });
  process.stdout.write(format === 'json' ? asJson(diff, touched) : format === 'md' ? diffAsMarkdown(report, maxBytes) : diffAsText(report));
  if (to.errors === 0) return 0;
  process.stderr.write(`${to.name} còn ${to.errors} lỗi, nên phần so sánh có thể thiếu. Xem lỗi: npm run data:check\n`);
  return 1;
}

async function stateOf(folder: string, files: Files, ref: string): Promise<State> {
  if (files.has(`releases/${ref}.csv`)) return state(`đợt ${ref}`, files, ref);
  const commit = await commitOf(folder, ref);
  return state(`bản Git ${ref === commit ? '' : `${ref} `}(${commit.slice(0, 7)})`, await readDataAt(folder, ref));
}

/** An older state may have been written under other rules: what can be read of it is compared. */
function state(name: string, files: Files, upTo?: string): State {
  const { tables, releases, problems } = checkFolder(files);
  return {
    name,
    ledger: buildLedger(tables, releases, upTo),
    asOf: (release) => buildLedger(tables, releases, release),
    errors: problems.filter(({ severity }) => severity === 'error').length,
  };
}

function lastLocked(files: Files): string | undefined {
  return [...lockedFiles(files)].map((file) => file.replace(/\.csv$/, '')).sort().at(-1);
}

function asJson(diff: LedgerDiff, touched: Touched): string {
  const entries = (action: DiffEntry['action']) =>
    diff.entries.filter((entry) => entry.action === action).map(({ key, before, after, percent, reason }) => ({ key, source: (after ?? before)?.source, before: valueOf(before), after: valueOf(after), percent, reason }));
  const switched = diff.switched.map(({ key, before, after }) => ({ key, before: valueOf(before), after: valueOf(after) }));
  const { from, to, releases } = diff;
  return `${JSON.stringify({ from, to, releases, withdrawn: entries('withdraw'), corrected: entries('correct'), added: entries('add'), switched, ...touched }, null, 2)}\n`;
}

function valueOf(observation: Observation | null) {
  if (observation === null) return null;
  const { value, qualifier, unit, source, locator, review, doubt, note, release, line } = observation;
  return { value, qualifier, unit, source, locator, review, doubt, note, release, line };
}

function parse() {
  try {
    return parseArgs({
      options: {
        from: { type: 'string' }, to: { type: 'string' }, data: { type: 'string' }, 'max-bytes': { type: 'string' },
        format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`Tùy chọn không hợp lệ: ${(error as Error).message}`);
  }
}

// `npm run data:diff | head` closes the pipe early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  const told = error instanceof UsageError ? `${error.message}\n${USAGE}` : error instanceof GitError ? `${error.message}\n` : `${String((error as Error).stack)}\n`;
  process.stderr.write(told);
  process.exitCode = 2;
}
