import type { Merge } from '../../../../../src/ledger/import/grid.ts';
import type { Dialect } from './dialect.ts';

/** A figure as it was before it was rendered: what the import must give back, or refuse. */
export interface Truth {
  readonly place: string;
  readonly period: string;
  readonly indicator: string;
  readonly category: string;
  readonly programme: string;
  readonly status: string;
  readonly qualifier: string;
  /** In the ledger's unit, with the digits that were printed. */
  readonly value: string;
}

/** A text, or a number a workbook would store, with what its cell shows. */
export type RenderedCell = string | { readonly stored: string; readonly shown?: string; readonly percent?: boolean } | null;

/** A rendered table, with what it says and what an editor would answer. */
export interface Rendered {
  readonly rows: readonly (readonly RenderedCell[])[];
  readonly merges: readonly Merge[];
  /** Every figure with the row and column its cell stands in. */
  readonly truth: readonly (Truth & { readonly row: number; readonly column: number })[];
  /** Whether something was broken that no answer of the editor's can mend. */
  readonly broken: boolean;
  readonly dialect: Dialect;
  /** What the columns of figures are, by the sheet's columns; for answers. */
  readonly columns: ReadonlyMap<number, ColumnSpec>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** What a column of figures means, and the header above it from the upper storey down. */
export interface ColumnSpec {
  readonly path: readonly string[];
  readonly indicator: string;
  readonly category: string;
  readonly programme: string;
  readonly status: string;
  readonly period: string;
  readonly kind: 'money' | 'count' | 'rate';
}

/** Digits drawn for a cell: what kind of size, the digits, how many decimals. */
export type Drawn = readonly [kind: number, digits: number, decimals: number];
