import { writeCsv } from '../../ledger/csv.ts';
import { drawTogether } from '../../ledger/import/account.ts';
import { type Doubt } from '../../ledger/import/doubts.ts';
import { columnNumber, type Grid } from '../../ledger/import/grid.ts';
import { answer, importBook, ledgerWords, type Outcome } from '../../ledger/import/import.ts';
import { EMPTY_MAP, type ImportMap } from '../../ledger/import/import-map.ts';
import { openFile } from '../../ledger/import/open-file.ts';
import { RELEASE_ROWS } from '../../ledger/schemas/release-row.ts';
import { columnsOf } from '../../ledger/schemas/table.ts';
import { QUESTIONS_IN_SHORT } from '../../words/check/questions-en.ts';
import { checkStrings } from '../../words/check-strings.ts';
import type { Lang } from '../../words/lang.ts';
import type { Remark } from '../../words/remarks.ts';
import { unitHeading } from '../../words/units.ts';
import type { Dropped } from './check-files.ts';
import type { FileRows } from './file-rows.ts';
import type { OpenSite } from './open-site.ts';
import { MOST_SHOWN, type Answer, type CheckResult, type ShownFile, type ShownProblem, type SheetReport } from './protocol.ts';

/** A sheet in a form of its own, and what has been answered about it. */
export interface SheetFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly map: ImportMap;
}

/** The sheet's questions, or the release made of it. */
export type Imported =
  | { readonly map: ImportMap; readonly release: null; readonly result: CheckResult; readonly rows: readonly FileRows[] }
  | { readonly map: ImportMap; readonly release: Dropped; readonly report: SheetReport };

const COLUMNS = columnsOf(RELEASE_ROWS).map(([name]) => name);

/** A sheet nobody has answered anything about. */
export function newSheet(name: string, bytes: Uint8Array): SheetFile {
  return { name, bytes, map: EMPTY_MAP };
}

/** Reads a department's sheet as `npm run data:import` does: into a release, or into questions. `sources` are the sources one may name. */
export async function importSheet(site: OpenSite, sheet: SheetFile, sources: ReadonlyMap<string, string>, answers: readonly Answer[]): Promise<Imported> {
  const map = answers.reduce((kept, { path, value }) => answer(kept, path, value), sheet.map);
  const words = ledgerWords(site.ledger.tables);
  const opened = await openFile(sheet.name, sheet.bytes, { encoding: map.encoding ?? null, delimiter: map.delimiter ?? null }, words.know);
  if (opened.doubts.length > 0) return { map, release: null, ...asked(site, sheet.name, opened.book.sheets, opened.doubts, sources) };
  const outcome = importBook(opened.book, words, new Set(sources.keys()), map);
  if (outcome.doubts.length > 0) return { map: outcome.map, release: null, ...asked(site, sheet.name, opened.book.sheets, outcome.doubts, sources) };
  const rows = outcome.rows.map((row) => COLUMNS.map((column) => String(row[column as keyof typeof row])));
  return {
    map: outcome.map,
    release: { name: sheet.name, bytes: new TextEncoder().encode(writeCsv(COLUMNS, rows)), remarks: opened.book.remarks.map(inVietnamese) },
    report: report(outcome, site.lang),
  };
}

function asked(site: OpenSite, name: string, grids: readonly Grid[], doubts: readonly Doubt[], sources: ReadonlyMap<string, string>): { result: CheckResult; rows: FileRows[] } {
  const sheets = grids.filter(({ hidden }) => !hidden);
  const shown = doubts.slice(0, MOST_SHOWN).map((doubt) => shownDoubt(doubt, name, sheets, sources, site.lang));
  const files = sheets.map((grid): ShownFile => {
    const columns = grid.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
    return { name: grid.name === '' ? name : `${name}, ${grid.name}`, role: 'sheet', rows: grid.rows.length, columns, header: [], remarks: [] };
  });
  const rows = sheets.map((grid): FileRows => ({ rows: grid.rows.map((cells, i) => ({ line: i + 1, cells: cells.map((cell) => cell?.text ?? '') })), rowAt: (line) => line - 1 }));
  return { rows, result: { files, ledger: site.data.release, errors: doubts.length, warnings: 0, problems: shown, changes: null, releases: [], sheet: null } };
}

function shownDoubt({ code, where, message, hint, question }: Doubt, fileName: string, sheets: readonly Grid[], sources: ReadonlyMap<string, string>, lang: Lang): ShownProblem {
  const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/.exec(where.at) ?? [];
  const file = Math.max(0, sheets.findIndex(({ name }) => name === where.sheet));
  const grid = sheets[file];
  const line = Number(digits || '1');
  const column = letters === '' ? 1 : columnNumber(letters) + 1;
  const isSource = question?.path.at(-1) === 'source';
  const extent = where.at === '' ? 'file' : letters === '' ? 'row' : digits === '' ? 'column' : 'cell';
  const choices = isSource ? [...sources].map(([value, label]) => ({ value, label })) : (question?.choices ?? []);
  return {
    severity: 'error', code, file: grid === undefined ? -1 : file, fileName, row: extent === 'file' ? -1 : line - 1, extent, line, column,
    cell: extent === 'cell' ? (grid?.rows[line - 1]?.[column - 1]?.text ?? '') : '',
    message: inVietnamese(message), short: lang === 'en' ? (QUESTIONS_IN_SHORT[code] ?? '') : '', hint: isSource ? { text: checkStrings(lang).reading.sourceHint, lang } : inVietnamese(hint), question: question === null ? null : { ...question, choices },
  };
}

/** What an import says of a sheet is in the language of the sheets. */
function inVietnamese(text: string): Remark {
  return { text, lang: 'vi' };
}

function report({ rows, cells, down, across, map }: Outcome, lang: Lang): SheetReport {
  const sums = [...down, ...across];
  return {
    figures: rows.length,
    sums: sums.length,
    off: sums.filter(({ verdict }) => verdict === 'differs').map(({ label, at, printed, computed, unit }) => ({ label: inVietnamese(label), at, printed, computed, unit: unitHeading(unit, lang) })),
    left: cells.filter(({ fate }) => fate === 'left').map(({ sheet, as, cells: own }) => ({ sheet, as: inVietnamese(as), at: drawTogether(own.map(({ at }) => at)).join(', ') })),
    // JSON is YAML too, and that is how the command keeps its maps.
    map: new Blob([`${JSON.stringify(map, null, 2)}\n`], { type: 'application/yaml' }),
  };
}
