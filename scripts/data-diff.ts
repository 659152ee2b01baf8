/**
 * Compares two states of the data: `npm run data:diff -- [--from REF] [--to REF] [--format text|md|json]`. A ref is a release id or a Git
 * ref; left out, `from` is the last release that was locked at the last commit (else HEAD) and `to` the files as they stand, so that a
 * release still shows what it changed until it is committed.
 * Ends with 0 when compared, 1 when one state has errors, 2 when the command could not be carried out.
 */
import { parseArgs } from 'node:util';
import { checkFolder } from '../src/ledger/check.ts';
import { LOCK_FILE, lockedFiles, type Files } from '../src/ledger/check/lock.ts';
import { diffLedgers, type DiffEntry, type LedgerDiff } from '../src/ledger/diff.ts';
import { buildLedger, type Ledger } from '../src/ledger/ledger.ts';
import type { Observation } from '../src/ledger/model.ts';
import { soundPart, type LedgerParts } from '../src/ledger/sound-part.ts';
import { diffReport } from '../src/site/diff-report.ts';
import { touchedBy, type Touched } from '../src/site/diff-touched.ts';
import { pathIn } from '../src/site/languages.ts';
import { LANGS } from '../src/words/lang.ts';
import { findDataFolder, readDataFolder } from './data-folder.ts';
import { diffAsMarkdown, diffAsText } from './diff-formats.ts';
import { commitOf, GitError, readDataAt, readFileAt } from './git-data.ts';
import { readStories } from './stories.ts';

const USAGE = `So hai trạng thái của số liệu:
  npm run data:diff -- [--from ĐỢT-HOẶC-BẢN-GIT] [--to ĐỢT-HOẶC-BẢN-GIT] [--format text|md|json] [--max-bytes SỐ] [--data THƯ-MỤC]
`;

class UsageError extends Error {}

/** A state of the data: its ledger, the same as earlier releases left it, and what it is called. */
interface State {
  readonly name: string;
  readonly parts: LedgerParts;
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
  const from = await stateOf(folder.path, files, values.from ?? (await lastCommitted(folder.path, files)) ?? 'HEAD');
  const to = values.to === undefined ? state('bản đang sửa', files, { before: from.parts }) : await stateOf(folder.path, files, values.to, from.parts);
  const diff = diffLedgers(from.ledger, to.ledger);
  const touched = touchedBy(diff, { before: from.ledger, after: to.ledger, asOf: from.asOf, stories: await readStories() });
  const report = diffReport(diff, to.ledger, touched, { from: from.name, to: to.name, errors: to.errors });
  process.stdout.write(format === 'json' ? asJson(diff, touched, to.errors) : format === 'md' ? diffAsMarkdown(report, maxBytes) : diffAsText(report));
  return to.errors === 0 ? 0 : 1;
}

async function stateOf(folder: string, files: Files, ref: string, before: LedgerParts | null = null): Promise<State> {
  if (files.has(`releases/${ref}.csv`)) return state(`đợt ${ref}`, files, { before, upTo: ref });
  const commit = await commitOf(folder, ref);
  return state(`bản Git ${ref === commit ? '' : `${ref} `}(${commit.slice(0, 7)})`, await readDataAt(folder, ref), { before });
}

/** Data with errors, or written under other rules, is compared as far as it can be relied on. */
function state(name: string, files: Files, { before = null, upTo }: { readonly before?: LedgerParts | null; readonly upTo?: string }): State {
  const checked = checkFolder(files);
  const parts = soundPart(files, checked, before);
  const { tables, releases } = parts;
  return {
    name,
    parts,
    ledger: buildLedger(tables, releases, upTo),
    asOf: (release) => buildLedger(tables, releases, release),
    errors: checked.problems.filter(({ severity }) => severity === 'error').length,
  };
}

async function lastCommitted(folder: string, files: Files): Promise<string | undefined> {
  const lock = await readFileAt(folder, 'HEAD', LOCK_FILE);
  return [...lockedFiles(lock === null ? files : new Map([[LOCK_FILE, lock]]))].map((file) => file.replace(/\.csv$/, '')).sort().at(-1);
}

function asJson(diff: LedgerDiff, { pages, stories, charts, embeds }: Touched, errors: number): string {
  const entries = (action: DiffEntry['action']) =>
    diff.entries.filter((entry) => entry.action === action).map(({ key, before, after, percent, reason }) => ({ key, source: (after ?? before)?.source, before: valueOf(before), after: valueOf(after), percent, reason }));
  const switched = diff.switched.map(({ key, before, after }) => ({ key, before: valueOf(before), after: valueOf(after) }));
  const { from, to, releases } = diff;
  return `${JSON.stringify({ from, to, errors, releases, withdrawn: entries('withdraw'), corrected: entries('correct'), added: entries('add'), switched, pages: [...pages.flatMap(inLanguages), ...stories], charts, embeds: embeds.map(({ path, ...embed }) => ({ ...embed, paths: inLanguages(path) })) }, null, 2)}\n`;
}

function inLanguages(path: string): string[] {
  return LANGS.map((lang) => pathIn(path, lang));
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
