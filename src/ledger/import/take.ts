import type { Indicator, ReleaseRow } from '../model.ts';
import { parsePeriod, type Period } from '../period.ts';
import type { ReleaseCells } from '../schemas/release-row.ts';
import type { Account } from './account.ts';
import { readCellValue, type CellReading, type CellValue } from './cell-value.ts';
import { printVietnamese, readDecimal, shiftPoint, type Decimal } from './decimal.ts';
import type { Doubt } from './doubts.ts';
import { fold } from './fold.ts';
import { mergeAt } from './merges.ts';
import type { Knowledge } from './knowledge.ts';
import { address, cellAt, type Cell } from './grid.ts';
import { decided } from './import-map.ts';
import { Meanings, type Meaning, type PartDoubt } from './meaning.ts';
import { boundaryDoubts, formOf, placeDoubts, strayDoubts } from './place-doubts.ts';
import type { ColumnPlan, TablePlan } from './plan.ts';
import { partDoubts } from './part-doubts.ts';
import { isMissing } from './read-number.ts';
import { planRows, type RowPlan } from './rows.ts';
import { joinStyleDoubts, styleOf } from './style-doubts.ts';
import { cellDoubt, hiddenDoubt, percentDoubt, unitDoubt } from './value-doubts.ts';
import { pointShift, type SheetUnit } from './units.ts';

/** One figure taken from a cell. */
export interface TakenFigure {
  readonly sheetIndex: number;
  readonly row: number;
  readonly column: number;
  readonly cells: ReleaseCells;
  /** In the unit of the sheet, exactly. */
  readonly printed: Decimal;
  readonly unit: SheetUnit;
}

/** A table, read: its figures, unless something is in doubt. */
export interface TakenTable {
  readonly plan: TablePlan;
  readonly rows: readonly RowPlan[];
  readonly figures: readonly TakenFigure[];
  /** Values of the rows that add up others, by `row:column`, in the unit of the sheet. */
  readonly sums: ReadonlyMap<string, Decimal>;
  readonly doubts: readonly Doubt[];
  readonly readings: ReadonlyMap<number, CellReading>;
  /** What figures of a column mean in the first row that has one, by column. */
  readonly meanings: ReadonlyMap<number, Meaning>;
}

/** What the taking needs of the ledger. */
export interface LedgerWords {
  readonly know: Knowledge;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly categoryParents: ReadonlyMap<string, string>;
}

/** Takes the figures of a table, cell by cell, and enters in the account what became of each. */
export function takeTable(plan: TablePlan, source: string, ledger: LedgerWords, account: Account): TakenTable {
  const { grid, map, mine } = plan;
  const { know } = ledger;
  const rows = planRows(plan, know);
  const values = plan.columns.filter(({ role, column }) => role === 'value' && !(grid.hiddenColumns.has(column) && decided(map.set.hidden) === 'skip'));
  const meanings = new Meanings(plan, rows, know, ledger.indicators, ledger.categoryParents);
  const doubts: Doubt[] = [...plan.doubts, ...strayDoubts(plan), ...hiddenDoubt(plan, rows, values)];
  const parts: { column: ColumnPlan; row: RowPlan; doubts: readonly PartDoubt[] }[] = [];
  const figures: TakenFigure[] = [];
  const sums = new Map<string, Decimal>();
  const readings = new Map<number, CellReading>();
  const live = rows.filter(({ row, kind }) => kind === 'figures' && !(grid.hiddenRows.has(row) && decided(map.set.hidden) === 'skip'));
  const missing = new Set(map.missing.map(fold));

  const styles: Doubt[] = [];
  for (const column of values) {
    const meant = live.map((row) => meanings.of(column, row));
    const counted = meant.length > 0 && meant.every(({ indicator, unit }) => indicator !== null && unit !== null && unit.power === 0 && unit.base !== 'đồng' && unit.base !== '%');
    const { style, doubt } = styleOf(plan, column, counted, rows);
    if (doubt !== null) styles.push(doubt);
    readings.set(column.column, { style, unit: meant[0]?.unit ?? { name: '', base: '', power: 0 }, digits: decided(map.set.digits) ?? null, dashes: decided(map.set.dashes) ?? null, missing, counted: know.counted });
    doubts.push(...percentDoubt(plan, column, live, meant, readings.get(column.column)!));
  }

  const undecided = new Set(styles.map(({ where }) => where.at));
  doubts.push(...joinStyleDoubts(plan, styles, [...readings.values()].map(({ style }) => style)));
  const filled = live.map((row) => {
    const columns = values.filter(({ column }) => isFigure(cellAt(grid, row.row, column)));
    return { row, columns, periods: periodList(new Set(columns.flatMap((column) => periodsOf(meanings.of(column, row))))) };
  });
  doubts.push(...placeDoubts(plan, rows, values, know), ...boundaryDoubts(plan, filled, know));

  for (const { row, periods } of filled) {
    for (const column of values) {
      const cell = cellAt(grid, row.row, column.column);
      const at = address(row.row, column.column);
      if (cell === null) continue;
      if (mine.skip.includes(at)) {
        account.enter(plan.sheetIndex, row.row, column.column, 'left', 'người biên tập bỏ');
        continue;
      }
      const meaning = meanings.of(column, row);
      const value = mergedOverRows(plan, row.row, column.column) ?? readCellValue(cell, { ...readings.get(column.column)!, unit: meaning.unit ?? readings.get(column.column)!.unit });
      if (value.kind === 'missing') {
        account.enter(plan.sheetIndex, row.row, column.column, 'left', `không có số (${cell.text})`);
        continue;
      }
      if (meaning.doubts.length > 0) parts.push({ column, row, doubts: meaning.doubts });
      if (value.kind === 'unreadable') {
        if (meaning.unit !== null && !undecided.has(column.letter)) doubts.push(cellDoubt(plan, at, cell, value.why));
        continue;
      }
      const figure = figureOf(plan, source, row, column, value, meaning, periods, ledger, doubts);
      if (figure === null) continue;
      figures.push(figure);
      account.enter(plan.sheetIndex, row.row, column.column, 'taken', 'số liệu');
    }
  }
  doubts.push(...partDoubts(plan, filled, parts));
  readSums(plan, rows, values, meanings, live, readings, sums);
  const firsts = new Map(values.flatMap((column) => filled.filter(({ columns }) => columns.includes(column)).slice(0, 1).map(({ row }) => [column.column, meanings.of(column, row)] as const)));
  return { plan, rows, figures, sums, doubts: distinct(doubts), readings, meanings: firsts };
}

function figureOf(plan: TablePlan, source: string, row: RowPlan, column: ColumnPlan, value: CellValue & { kind: 'value' }, meaning: Meaning, periods: readonly Period[], ledger: LedgerWords, doubts: Doubt[]): TakenFigure | null {
  const { indicator, programme, status, period, unit, category } = meaning;
  const at = address(row.row, column.column);
  if (indicator === null || programme === null || status === null || period === null || unit === null || meaning.doubts.length > 0) return null;
  const shift = pointShift(unit, indicator.unit, ledger.know.counted);
  if (shift === null) {
    doubts.push(unitDoubt(plan, column, row, unit, indicator));
    return null;
  }
  const form = formOf(plan, column, row, periods, period, ledger.know);
  const printed = readDecimal(value.value);
  if (form === null || printed === null) return null;
  const fraction = decided(column.set.percent) === 'fraction' ? 2 : 0;
  const cells: ReleaseCells = {
    action: '',
    place: form.place.place,
    period,
    indicator: indicator.indicator,
    category,
    programme: programme as ReleaseRow['programme'],
    status: status as ReleaseRow['status'],
    value: shiftPoint(value.value, shift + fraction),
    qualifier: value.qualifier,
    unit: indicator.unit,
    boundary: form.boundary,
    source,
    locator: locatorOf(plan, at, value.value, unit, indicator, fraction > 0),
    review: 'unconfirmed',
    doubt: '',
    note: '',
    reason: '',
  };
  return { sheetIndex: plan.sheetIndex, row: row.row, column: column.column, cells, printed, unit };
}

/** Where the figure stands, and what is printed there when the ledger writes it in another unit. */
function locatorOf({ grid }: TablePlan, at: string, digits: string, unit: SheetUnit, indicator: Indicator, fraction: boolean): string {
  const spot = grid.name === '' ? `ô ${at}` : `trang tính ${grid.name}, ô ${at}`;
  if (!fraction && unit.name === indicator.unit) return spot;
  return `${spot}; in là ${printVietnamese(digits, true)}${fraction ? '' : ` ${unit.name}`}`;
}

/** A figure that stands for several rows at once is no row's own. */
function mergedOverRows({ grid, frame }: TablePlan, row: number, column: number): CellValue | null {
  const merge = mergeAt(grid, row, column);
  if (merge === null) return null;
  const rows = frame.bodyRows.filter((other) => other >= merge.top && other <= merge.bottom).length;
  if (rows <= 1 && merge.left === merge.right) return null;
  return { kind: 'unreadable', why: `nằm trong ô gộp ${address(merge.top, merge.left)}:${address(merge.bottom, merge.right)}, chung cho nhiều dòng hoặc nhiều cột` };
}

function readSums(plan: TablePlan, rows: readonly RowPlan[], values: readonly ColumnPlan[], meanings: Meanings, live: readonly RowPlan[], readings: ReadonlyMap<number, CellReading>, sums: Map<string, Decimal>): void {
  const [sample] = live;
  if (sample === undefined) return;
  for (const { row, kind } of rows) {
    if (kind !== 'sum') continue;
    for (const column of values) {
      const cell = cellAt(plan.grid, row, column.column);
      const reading = readings.get(column.column);
      if (cell === null || reading === undefined) continue;
      const value = readCellValue(cell, { ...reading, digits: reading.digits ?? 'stored', unit: meanings.of(column, sample).unit ?? reading.unit });
      const printed = value.kind === 'value' ? readDecimal(value.value) : null;
      if (printed !== null) sums.set(`${row}:${column.column}`, printed);
    }
  }
}

function isFigure(cell: Cell | null): boolean {
  return cell !== null && !(cell.kind === 'text' && isMissing(cell.text));
}

function periodsOf({ period }: Meaning): string[] {
  return period === null ? [] : [period];
}

function periodList(ids: Iterable<string>): Period[] {
  return [...ids].map(parsePeriod).filter((period) => period !== null);
}

/** The same question is asked once. */
function distinct(doubts: readonly Doubt[]): Doubt[] {
  const seen = new Set<string>();
  return doubts.filter(({ code, where, message }) => {
    const key = `${code} ${where.sheet} ${where.at} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

