import type { Merge } from '../../../../../src/ledger/import/grid.ts';
import { ledgerValue, MISSING, numberCell, printedOf, valueOf } from './cells.ts';
import type { Dialect } from './dialect.ts';
import type { ColumnSpec, Drawn, Rendered, RenderedCell } from './model.ts';

/** A sheet that is being written: rows, merges, and what was written as a figure. */
export class SheetWriter {
  readonly rows: RenderedCell[][] = [];
  readonly merges: Merge[] = [];
  readonly truth: Rendered['truth'][number][] = [];
  readonly columns = new Map<number, ColumnSpec>();
  readonly #dialect: Dialect;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  /** A cell for a drawn figure, noted as true where it will stand. */
  fact(place: string, spec: ColumnSpec, drawn: Drawn, column: number, unit: readonly [string, number] = this.#dialect.unit): RenderedCell {
    const value = valueOf(drawn, spec);
    if (value === null) return MISSING[drawn[1] % MISSING.length] || null;
    const { indicator, category, programme, status, period } = spec;
    const { cell, qualifier } = numberCell(value, spec, this.#dialect, drawn[1], unit);
    this.truth.push({ place, period, indicator, category, programme, status, qualifier, value: ledgerValue(printedOf(value, spec, this.#dialect), spec, unit), row: this.rows.length, column });
    this.columns.set(column, spec);
    return cell;
  }

  /** Merges cells where the file can. */
  merge(top: number, left: number, bottom: number, right: number): void {
    if (this.#dialect.file === 'grid' && (bottom > top || right > left)) this.merges.push({ top, left, bottom, right });
  }

  /** The finished sheet. */
  finish(): Rendered {
    return { rows: this.rows, merges: this.merges, truth: this.truth, broken: false, dialect: this.#dialect, columns: this.columns, hiddenRows: [], hiddenColumns: [] };
  }
}
