import { checkFolder, type CheckedFolder } from '../../ledger/check.ts';
import { reviewFolder } from '../../ledger/check/review.ts';
import { writeCsv } from '../../ledger/csv.ts';
import { buildLedger } from '../../ledger/ledger.ts';
import { finding, problem, type Problem, type Wording } from '../../ledger/problem.ts';
import { isRealDate } from '../../ledger/schemas/column.ts';
import { RELEASE_ROWS } from '../../ledger/schemas/release-row.ts';
import { columnsOf } from '../../ledger/schemas/table.ts';
import { checkStrings } from '../../words/check-strings.ts';
import type { Lang } from '../../words/lang.ts';
import type { Remark } from '../../words/remarks.ts';
import { previewChanges } from './changes.ts';
import type { DrawPreviews } from './preview-charts.ts';
import { readFileRows, type FileRows } from './file-rows.ts';
import { readHeaderLine, roleOf, withCommas, type Role } from './file-role.ts';
import { nameOf, type OpenSite } from './open-site.ts';
import { MOST_SHOWN, type CheckResult, type ShownFile, type ShownProblem, type Stage } from './protocol.ts';
import { releaseIdFor } from './release-name.ts';

/** A file as dropped. */
export interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What was done to make a CSV of it. */
  readonly remarks: readonly Remark[];
}

/** Hears how far the check is; `total` is 0 where nobody can say. */
export type Tick = (stage: Stage, done: number, total: number) => void;

/** A result, and the cells of every file for the preview. */
export interface Checked {
  readonly result: CheckResult;
  readonly rows: readonly FileRows[];
}

interface Laid {
  readonly name: string;
  readonly role: Role;
  /** Where it would stand in the data folder; empty for a sheet in a form of its own. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly remarks: readonly Remark[];
  readonly rows: FileRows;
}

const COLUMNS = columnsOf(RELEASE_ROWS).map(([name]) => name);
/** Of every new release: that other files do not know it yet is the next step, no fault. */
const NEXT_STEPS = new Set(['KC603', 'KC607', 'KC611', 'KC612']);

/** Checks dropped files together with the site's ledger, as if they stood in its data folder. */
export function checkFiles(site: OpenSite, dropped: readonly Dropped[], today: string, tick: Tick, draw: DrawPreviews): Checked {
  const laid = dropped.map((file) => lay(file, site, today, tick));
  tick('check', 0, 0);
  const files = new Map(site.files);
  for (const { path, bytes } of laid) if (path !== '') files.set(path, bytes);
  const checked = checkFolder(files);
  const fresh = laid.filter(({ role, path }) => role.kind === 'release' && !site.files.has(path));
  const problems = [...reviewFolder(files, checked).problems, ...laid.flatMap((file) => namingProblems(file, site))]
    .filter((found) => !NEXT_STEPS.has(found.code) && !site.known.has(nameOf(found)));
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const sound = errors.length === 0;
  tick('compare', 0, 0);
  return {
    rows: laid.map(({ rows }) => rows),
    result: {
      files: laid.map(shownFile),
      ledger: site.data.release,
      errors: errors.length,
      warnings: warnings.length,
      problems: [...errors, ...warnings].slice(0, MOST_SHOWN).map((found) => shownProblem(found, laid, site.lang)),
      changes: sound && fresh.length > 0 ? previewChanges(site.ledger, buildLedger(checked.tables, checked.releases), fresh.map(idOf), site.data, draw, site.lang) : null,
      releases: sound ? laid.filter(({ role }) => role.kind === 'release').map((file) => finished(file, checked, site)) : [],
      sheet: null,
    },
  };
}

function lay({ name, bytes, remarks }: Dropped, site: OpenSite, today: string, tick: Tick): Laid {
  const text = new TextDecoder().decode(bytes);
  const { cells, delimiter } = readHeaderLine(text);
  const role = roleOf(name, cells);
  const path = role.kind === 'table' ? role.path : role.kind === 'release' ? `releases/${releaseIdFor(name, today, site.data.release)}.csv` : '';
  // Bytes that are no UTF-8 are left as they are: the check says so, and where.
  const commas = delimiter === ',' || role.kind === 'sheet' || text.includes('\uFFFD') ? null : withCommas(text, delimiter);
  const tell = (line: number): void => tick('read', line, 0);
  if (commas === null) return { name, role, path, bytes, remarks, rows: readFileRows(text, tell) };
  return { name, role, path, bytes: new TextEncoder().encode(commas), remarks: [...remarks, { text: checkStrings(site.lang).reading.delimiter(delimiter), lang: site.lang }], rows: readFileRows(commas, tell) };
}

function idOf({ path }: Laid): string {
  return path.slice('releases/'.length, -'.csv'.length);
}

/** A published release may not be written again, nor another be put before it. */
function namingProblems({ role, path, bytes }: Laid, { files, data }: OpenSite): Problem[] {
  if (role.kind !== 'release') return [];
  const file = path.slice('releases/'.length);
  const spot = { file: path, line: 1, column: 1, cell: '' };
  const published = files.get(path);
  if (published !== undefined) return sameBytes(published, bytes) ? [] : [problem(finding('KC605', { file }), spot)];
  // Of a day that is on no calendar something else is said.
  return isRealDate(file.slice(0, 10)) && file.slice(0, -'.csv'.length) < data.release ? [problem(finding('KC610', { file, last: `${data.release}.csv` }), spot)] : [];
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function shownFile({ name, role, rows: { rows }, remarks }: Laid): ShownFile {
  const header = rows[0]?.cells ?? [];
  const columns = rows.slice(0, 1000).reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return { name, role: role.kind, rows: rows.length, columns, header, remarks };
}

function shownProblem({ severity, code, file: path, line, column, cell, message, hint }: Problem, laid: readonly Laid[], lang: Lang): ShownProblem {
  const say = (words: Wording): Remark => ({ text: words[lang], lang });
  const file = laid.findIndex((candidate) => candidate.path === path);
  const row = laid[file]?.rows.rowAt(line) ?? -1;
  return { severity, code, file, fileName: laid[file]?.name ?? path, row, extent: 'cell', line, column, cell, message: say(message), short: '', hint: say(hint), question: null };
}

function finished(file: Laid, { releases }: CheckedFolder, { files }: OpenSite): CheckResult['releases'][number] {
  const id = idOf(file);
  const rows = releases.find((release) => release.id === id)?.rows ?? [];
  const text = writeCsv(COLUMNS, rows.map((row) => COLUMNS.map((column) => String(row[column as keyof typeof row]))));
  return { id, rows: rows.length, file: new Blob([text], { type: 'text/csv' }), published: files.has(file.path) };
}
