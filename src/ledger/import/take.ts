import { parsePeriod, type Period } from '../period.ts';
import type { Account } from './account.ts';
import { readCellValue, type CellReading } from './cell-value.ts';
import { readDecimal, type Decimal } from './decimal.ts';
import { distinct, type Doubt } from './doubts.ts';
import { figureOf, mergedOver, type TakenFigure } from './figure.ts';
import { fold } from './fold.ts';
import { address, cellAt, type Cell } from './grid.ts';
import { decided } from './import-map.ts';
import { Meanings } from './meaning.ts';
import type { LedgerWords, Meaning } from './figure-parts.ts';
import { partDoubts, type Unknown } from './part-doubts.ts';
import { boundaryDoubts, tablePlaceDoubts } from './place-doubts.ts';
import type { ColumnPlan, TablePlan } from './table-plan.ts';
import { isMissing } from './read-number.ts';
import { rowDoubts, strayDoubts } from './row-doubts.ts';
import { planRows } from './rows.ts';
import type { RowPlan } from './row-plan.ts';
import { clashingStyles, joinStyleDoubts, styleOf, type ColumnStyle } from './style-doubts.ts';
import { cellDoubts, hiddenDoubt, percentDoubt, unitDoubt, untakenDoubt, type BadCell } from './value-doubts.ts';

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

/** Takes the figures of a table, cell by cell, and enters in the account what became of each. */
export function takeTable(plan: TablePlan, source: string, ledger: LedgerWords, account: Account): TakenTable {
  const { grid, map, mine } = plan;
  const rows = planRows(plan, ledger.know);
  const values = plan.columns.filter(({ role, column }) => role === 'value' && !(grid.hiddenColumns.has(column) && decided(map.set.hidden) === 'skip'));
  const meanings = new Meanings(plan, rows, ledger);
  const live = rows.filter(({ row, kind }) => kind === 'figures' && !(grid.hiddenRows.has(row) && decided(map.set.hidden) === 'skip'));
  const { readings, doubts: readingDoubts, undecided } = readColumns(plan, rows, live, values, meanings, ledger);
  const filled = live.map((row) => {
    const columns = values.filter(({ column }) => isFigure(cellAt(grid, row.row, column)));
    return { row, columns, periods: periodList(columns.flatMap((column) => meanings.of(column, row).period ?? [])) };
  });
  const doubts: Doubt[] = [...plan.doubts, ...strayDoubts(plan), ...hiddenDoubt(plan, rows, values), ...readingDoubts, ...rowDoubts(plan, rows, ledger.know), ...tablePlaceDoubts(plan, rows, values, ledger.know), ...boundaryDoubts(plan, filled, ledger.know)];

  const unknown: Unknown[] = [];
  const figures: TakenFigure[] = [];
  const bad: BadCell[] = [];
  const untaken: string[] = [];
  const enter = (row: RowPlan, { column }: ColumnPlan, fate: 'taken' | 'left', as: string): void => account.enter(plan.sheetIndex, row.row, column, fate, as);
  for (const { row, periods } of filled) {
    for (const column of values) {
      const cell = cellAt(grid, row.row, column.column);
      const at = address(row.row, column.column);
      if (cell === null) continue;
      const meaning = meanings.of(column, row);
      if (mine.skip.includes(at)) {
        enter(row, column, 'left', 'người biên tập bỏ');
        continue;
      }
      if (meaning.left !== null) {
        enter(row, column, 'left', meaning.left);
        continue;
      }
      const value = mergedOver(plan, row.row, column.column) ?? readCellValue(cell, { ...readings.get(column.column)!, unit: meaning.unit });
      if (value.kind === 'missing') {
        enter(row, column, 'left', `không có số (${cell.text})`);
        continue;
      }
      if (meaning.doubts.length > 0) unknown.push({ column, row, doubts: meaning.doubts });
      if (value.kind === 'unreadable') {
        if (!undecided.has(column.letter)) bad.push({ at, cell, why: value.why });
        continue;
      }
      const figure = figureOf(plan, source, { row, column, value, meaning, periods }, ledger);
      if (figure === 'unit') doubts.push(unitDoubt(plan, column, row, (meaning.unit ?? value.unit)!, meaning.indicator!, ledger));
      else if (figure === null) untaken.push(at);
      else {
        figures.push(figure);
        enter(row, column, 'taken', 'số liệu');
      }
    }
  }
  const found = distinct([...doubts, ...cellDoubts(plan, bad), ...partDoubts(plan, filled, unknown, ledger)]);
  const firsts = new Map(values.flatMap((column) => filled.filter(({ columns }) => columns.includes(column)).slice(0, 1).map(({ row }) => [column.column, meanings.of(column, row)] as const)));
  return { plan, rows, figures, sums: readSums(plan, rows, values, meanings, live, readings), doubts: found.length === 0 ? untakenDoubt(plan, untaken) : found, readings, meanings: firsts };
}

/** How the numbers of every column are written. */
function readColumns(plan: TablePlan, rows: readonly RowPlan[], live: readonly RowPlan[], values: readonly ColumnPlan[], meanings: Meanings, { know }: LedgerWords): { readings: Map<number, CellReading>; doubts: Doubt[]; undecided: ReadonlySet<string> } {
  const { map } = plan;
  const missing = new Set(map.missing.map(fold));
  const readings = new Map<number, CellReading>();
  const styles: ColumnStyle[] = [];
  const doubts: Doubt[] = [];
  for (const column of values) {
    const meant = live.map((row) => meanings.of(column, row));
    const counted = meant.length > 0 && meant.every(({ indicator, unit }) => indicator !== null && unit !== null && unit.power === 0 && unit.base !== 'đồng' && unit.base !== '%');
    const style = styleOf(plan, column, counted, rows);
    styles.push(style);
    const reading = { style: style.style, unit: meant[0]?.unit ?? null, digits: decided(map.set.digits) ?? null, dashes: decided(map.set.dashes) ?? null, missing, counted: know.counted };
    readings.set(column.column, reading);
    doubts.push(...percentDoubt(plan, column, live, meant, reading));
  }
  const open = [...styles.flatMap(({ doubt }) => doubt ?? []), ...clashingStyles(plan, styles)];
  return { readings, doubts: [...doubts, ...joinStyleDoubts(plan, open, styles.map(({ style }) => style))], undecided: new Set(open.map(({ where }) => where.at)) };
}

function readSums(plan: TablePlan, rows: readonly RowPlan[], values: readonly ColumnPlan[], meanings: Meanings, live: readonly RowPlan[], readings: ReadonlyMap<number, CellReading>): ReadonlyMap<string, Decimal> {
  const sums = new Map<string, Decimal>();
  const [sample] = live;
  if (sample === undefined) return sums;
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
  return sums;
}

function isFigure(cell: Cell | null): boolean {
  return cell !== null && !(cell.kind === 'text' && isMissing(cell.text));
}

function periodList(ids: readonly string[]): Period[] {
  return [...new Set(ids)].map(parsePeriod).filter((period) => period !== null);
}
