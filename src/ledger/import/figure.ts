import type { Indicator, ReleaseRow } from '../model.ts';
import type { Period } from '../period.ts';
import type { ReleaseCells } from '../schemas/release-row.ts';
import type { CellValue } from './cell-value.ts';
import { printVietnamese, readDecimal, shiftPoint, type Decimal } from './decimal.ts';
import { address } from './grid.ts';
import { decided } from './import-map.ts';
import type { LedgerWords, Meaning } from './figure-parts.ts';
import { mergeAt } from './merges.ts';
import { formOf } from './place-doubts.ts';
import type { ColumnPlan, TablePlan } from './table-plan.ts';
import type { RowPlan } from './row-plan.ts';
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

/** A cell with a value, and all that is known of it. */
export interface ReadCell {
  readonly row: RowPlan;
  readonly column: ColumnPlan;
  readonly value: CellValue & { readonly kind: 'value' };
  readonly meaning: Meaning;
  /** Periods of all figures of its row: they may tell which form of a province is meant. */
  readonly periods: readonly Period[];
}

/** The figure of a cell; `unit` when the sheet measures something else than the indicator does; null when some part of it is still in doubt. */
export function figureOf(plan: TablePlan, source: string, { row, column, value, meaning, periods }: ReadCell, ledger: LedgerWords): TakenFigure | 'unit' | null {
  const { indicator, programme, status, period, category } = meaning;
  const unit = meaning.unit ?? value.unit;
  if (indicator === null || programme === null || status === null || period === null || unit === null || meaning.doubts.length > 0) return null;
  const shift = pointShift(unit, indicator.unit, ledger.know.counted);
  if (shift === null) return 'unit';
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
    locator: locatorOf(plan, address(row.row, column.column), value.value, unit, indicator, fraction > 0),
    review: 'unconfirmed',
    doubt: '',
    note: '',
    reason: '',
  };
  return { sheetIndex: plan.sheetIndex, row: row.row, column: column.column, cells, printed, unit };
}

/** A figure that stands for several rows or columns at once is nobody's own; null when the cell stands alone. */
export function mergedOver({ grid, frame }: TablePlan, row: number, column: number): CellValue | null {
  const merge = mergeAt(grid, row, column);
  if (merge === null) return null;
  const rows = frame.bodyRows.filter((other) => other >= merge.top && other <= merge.bottom).length;
  if (rows <= 1 && merge.left === merge.right) return null;
  return { kind: 'unreadable', why: `nằm trong ô gộp ${address(merge.top, merge.left)}:${address(merge.bottom, merge.right)}, chung cho nhiều dòng hoặc nhiều cột` };
}

/** Where the figure stands, and what is printed there when the ledger writes it in another unit. */
function locatorOf({ grid }: TablePlan, at: string, digits: string, unit: SheetUnit, indicator: Indicator, fraction: boolean): string {
  const spot = grid.name === '' ? `ô ${at}` : `trang tính ${grid.name}, ô ${at}`;
  if (!fraction && unit.name === indicator.unit) return spot;
  return `${spot}; in là ${printVietnamese(digits, true)}${fraction ? '' : ` ${unit.name}`}`;
}
