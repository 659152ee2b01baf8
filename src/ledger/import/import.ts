import type { Tables } from '../model.ts';
import type { ReleaseCells } from '../schemas/release-row.ts';
import { Account, type FateGroup } from './account.ts';
import { noFigures, noTable, sheetDoubts, sourceDoubt } from './book-doubts.ts';
import type { Doubt } from './doubts.ts';
import { enterTable } from './enter-table.ts';
import type { LedgerWords } from './figure-parts.ts';
import { fingerprint } from './fingerprint.ts';
import { findFrames } from './frames.ts';
import { filledCells, type Book } from './grid.ts';
import { decided, EMPTY_MAP, type ImportMap, type TableMap } from './import-map.ts';
import { looksNumeric } from './looks-numeric.ts';
import { PhraseBook } from './phrases.ts';
import { PlaceNames } from './place-names.ts';
import { planTable } from './plan.ts';
import { WordReader } from './read-words.ts';
import { repeats } from './repeats.ts';
import { checkSums, type SumCheck, type Unchecked } from './sums.ts';
import type { AcrossCheck } from './sums-across.ts';
import type { TablePlan } from './table-plan.ts';
import { takeTable, type TakenTable } from './take.ts';
import { countedThings } from './units.ts';

export { answer } from './map-answers.ts';

/** Answers given with the command, for all tables of the file. */
export interface Given {
  readonly set: TableMap['set'];
  readonly period?: string;
  readonly boundaries?: string;
  readonly source?: string;
}

/** What an import came to. Rows are complete only when nothing is in doubt. */
export interface Outcome {
  readonly book: Book;
  readonly tables: readonly TakenTable[];
  readonly doubts: readonly Doubt[];
  readonly rows: readonly ReleaseCells[];
  readonly map: ImportMap;
  readonly cells: readonly FateGroup[];
  readonly down: readonly SumCheck[];
  readonly across: readonly AcrossCheck[];
  readonly unchecked: readonly Unchecked[];
}

/** Prepares what imports need to know of a ledger. */
export function ledgerWords(tables: Pick<Tables, 'places' | 'indicators' | 'categories'>): LedgerWords {
  const counted = countedThings(tables.indicators);
  return {
    know: { places: new PlaceNames(tables), words: new WordReader(new PhraseBook(tables.indicators, tables.categories), counted), counted },
    indicators: new Map(tables.indicators.map((indicator) => [indicator.indicator, indicator])),
    categories: new Map(tables.categories.map((category) => [category.category, category])),
  };
}

/** Reads all tables of a book into rows of a release, by what the book says and what a map and the command answer. Pure; never throws on odd sheets. */
export function importBook(book: Book, ledger: LedgerWords, sources: ReadonlySet<string>, map: ImportMap = EMPTY_MAP, given: Given = { set: {} }): Outcome {
  const print = fingerprint(book);
  const earlier: ImportMap = map.this_file?.fingerprint === print ? map : { ...map, this_file: undefined };
  const source = given.source ?? decided(earlier.this_file?.source) ?? '';
  const account = new Account(book);
  const plans: TablePlan[] = [];
  book.sheets.forEach((grid, sheetIndex) => {
    if (grid.hidden) return account.enterRest(sheetIndex, 'left', 'trang tính bị ẩn');
    findFrames(grid, ledger.know).forEach((frame, i) => plans.push(planTable({ file: book.file, grid, sheetIndex, number: i + 1, frame, index: plans.length }, ledger.know, earlier, given)));
  });
  const tables = plans.filter(({ map: { use } }) => use !== 'no').map((plan) => takeTable(plan, source, ledger, account));
  const figures = tables.flatMap((table) => table.figures);
  const checks = tables.map(checkSums);
  const unchecked = checks.flatMap((check) => check.unchecked);
  for (const plan of plans) enterTable(plan, tables.find((table) => table.plan === plan), unchecked, account);
  book.sheets.forEach((grid, sheetIndex) => {
    const without = !plans.some((plan) => plan.sheetIndex === sheetIndex);
    for (const { row, column, cell } of filledCells(grid)) account.enter(sheetIndex, row, column, 'left', without ? 'trang tính không có bảng số liệu nào nhận ra được' : looksNumeric(cell) ? 'số ngoài bảng' : 'chữ ngoài bảng');
  });
  const asked = [...(plans.length === 0 ? [noTable(book)] : []), ...sheetDoubts(book, plans, earlier), ...tables.flatMap((table) => table.doubts), ...repeats(tables), ...sourceDoubt(book, source, sources)];
  const doubts = asked.length === 0 && figures.length === 0 ? [noFigures(book)] : asked;
  return {
    book,
    tables,
    doubts,
    rows: figures.map(({ cells }) => cells),
    map: mapOf(earlier, plans, book, print, source),
    cells: account.groups(),
    down: checks.flatMap(({ down }) => down),
    across: checks.flatMap(({ across }) => across),
    unchecked,
  };
}

function mapOf(earlier: ImportMap, plans: readonly TablePlan[], book: Book, print: string, source: string): ImportMap {
  return {
    version: 1,
    ...(earlier.encoding === undefined ? {} : { encoding: earlier.encoding }),
    ...(earlier.delimiter === undefined ? {} : { delimiter: earlier.delimiter }),
    leave_sheets: earlier.leave_sheets,
    // A file that could not be opened says nothing against what is known of its form.
    tables: plans.length === 0 ? earlier.tables : plans.map((plan) => plan.map),
    this_file: { name: book.file, fingerprint: print, ...(source === '' ? {} : { source }), tables: plans.map((plan) => plan.mine) },
  };
}
