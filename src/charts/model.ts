/**
 * What a chart is, independent of where its figures were queried: values with their qualifier, status and
 * absence, words that a newsroom would print, and nothing about pixels.
 */
import type { Qualifier, Status } from '../ledger/model.ts';
import type { Lang } from '../words/lang.ts';
import type { SeriesTone } from './palette.ts';

/** Which of the two drawings of a chart: for columns up to 600 px, or wider. */
export type ChartWidth = 'narrow' | 'wide';

/** One value as it is printed. */
export interface Datum {
  /** `null` where no figure exists; then `missing` says why. A doubtful figure is passed as missing. */
  readonly value: number | null;
  /** Canonical printed digits, `176.4`. */
  readonly digits?: string;
  readonly qualifier: Qualifier;
  readonly status: Status;
  /** The value in the chart's language, with or without the mark of its qualifier: `176,4`, `> 480`. */
  readonly text: string;
  /** Address of the figure. Maps link to it; in other drawings the table beside them does. */
  readonly href?: string;
  /** Key of the figure in the ledger. */
  readonly key?: string;
  /** Why there is no value. */
  readonly missing?: string;
}

/** What every chart has. */
export interface ChartBase {
  /** Unique on a page; becomes part of the ids inside the SVG. */
  readonly id: string;
  /** States the finding. */
  readonly title: string;
  /** Unit, place, period. */
  readonly subtitle: string;
  readonly source: { readonly text: string; readonly keys?: readonly string[] };
  readonly note?: string;
  readonly lang: Lang;
  /** Unit of every value as the ledger names it: `tỷ đồng`. */
  readonly unit: string;
  /** Replaces the generated description. */
  readonly alt?: string;
}

/** How many of the members a value or a chart covers: 12 of 28 provinces. */
export interface Coverage {
  readonly have: number;
  readonly of: number;
  /** What is counted, plural where the language has one: `tỉnh`. */
  readonly what: string;
}

/** A named series of a chart. */
export interface SeriesName {
  readonly id: string;
  readonly name: string;
  /** For narrow drawings: `KCQG`. */
  readonly short?: string;
  readonly tone: SeriesTone;
}

/** A place where neighbouring values must not be compared; drawn as a visible cut. */
export interface Break {
  /** The period label before the cut. */
  readonly after: string;
  /** Short: `28 tỉnh → 15 tỉnh`. */
  readonly label: string;
}

/** One row of ranked bars. */
export interface BarRow {
  readonly label: string;
  readonly datum: Datum;
  readonly highlight?: boolean;
  /** Where rows are different things, each in its own colour: the budgets that paid. */
  readonly tone?: SeriesTone;
  /** The value is a sum that lacks members. */
  readonly coverage?: Coverage;
}

/** Horizontal bars, longest first; rows without a value come last and say so. */
export interface BarsChart extends ChartBase {
  readonly kind: 'bars';
  readonly rows: readonly BarRow[];
  readonly tone?: SeriesTone;
  /** `given` keeps the order of `rows`. */
  readonly order?: 'ranked' | 'given';
  readonly reference?: { readonly value: number; readonly label: string };
  /** How many possible rows have a value at all. */
  readonly coverage?: Coverage;
}

/** One column: a period, its parts in the order of the chart's series, and a total where one is known. */
export interface Column {
  readonly label: string;
  readonly parts: readonly Datum[];
  readonly total?: Datum;
}

/** Columns over periods, parts side by side or on top of each other. */
export interface ColumnsChart extends ChartBase {
  readonly kind: 'columns-grouped' | 'columns-stacked';
  readonly series: readonly SeriesName[];
  readonly columns: readonly Column[];
  readonly breaks?: readonly Break[];
}

/** A point of a line; `x` is a year. */
export interface LinePoint {
  readonly x: number;
  readonly datum: Datum;
}

/** Lines over years. Only neighbouring years are joined, and never across a break. */
export interface LineChart extends ChartBase {
  readonly kind: 'line';
  readonly series: readonly (SeriesName & { readonly points: readonly LinePoint[] })[];
  readonly breaks?: readonly { readonly after: number; readonly label: string }[];
}

/** One period of plan against actual. */
export interface PlanRow {
  readonly label: string;
  readonly plan: Datum;
  readonly actual: Datum;
  /** The source's own percentage, or one computed by the caller. */
  readonly completion?: Datum;
}

/** Plan as an outlined bar, actual as a solid one inside it, and the share of the plan that was reached. */
export interface PlanActualChart extends ChartBase {
  readonly kind: 'plan-actual';
  readonly rows: readonly PlanRow[];
  readonly tone?: SeriesTone;
}

/** One row of dots; `low` and `high` make it an interval. */
export interface DotRow {
  readonly label: string;
  readonly datum: Datum;
  readonly low?: number;
  readonly high?: number;
  readonly highlight?: boolean;
}

/** Values that are not exact, drawn as such: arrows for "hơn" and "gần", a blur for "khoảng", a bar for an interval. */
export interface DotsChart extends ChartBase {
  readonly kind: 'dots';
  readonly rows: readonly DotRow[];
  readonly tone?: SeriesTone;
}

/** One small picture among many on one scale. */
export interface Panel {
  readonly title: string;
  readonly points: readonly LinePoint[];
  readonly highlight?: boolean;
}

/** Small multiples: the same years and the same scale in every panel. */
export interface MultiplesChart extends ChartBase {
  readonly kind: 'multiples';
  readonly panels: readonly Panel[];
  readonly tone?: SeriesTone;
}

/** One row of a matrix: a cell for each column, `null` where nothing was looked for. */
export interface MatrixRow {
  readonly label: string;
  readonly cells: readonly Datum[];
  readonly highlight?: boolean;
}

/** Rows by columns; `value` shades by size, `coverage` shows only what kind of figure there is. */
export interface MatrixChart extends ChartBase {
  readonly kind: 'matrix';
  readonly mode: 'value' | 'coverage';
  readonly columns: readonly string[];
  readonly rows: readonly MatrixRow[];
  /** Lower bounds of the second and later classes in `value` mode. */
  readonly thresholds?: readonly number[];
}

/** Provinces shaded by value, in the boundaries before or since 1 July 2025; or one place located. */
export interface MapChart extends ChartBase {
  readonly kind: 'map';
  readonly boundary: '63' | '34';
  /** `locator` marks `highlight` only and needs no values. */
  readonly variant: 'choropleth' | 'locator';
  /** By place id of the boundary chosen. */
  readonly values: Readonly<Record<string, Datum>>;
  /** Printed names by place id. */
  readonly names: Readonly<Record<string, string>>;
  /** Lower bounds of the second and later classes; chosen from the values when absent. */
  readonly thresholds?: readonly number[];
  readonly highlight?: readonly string[];
  /** Crop to these places; the drawing says that it is a crop. */
  readonly crop?: { readonly places: readonly string[]; readonly label: string };
}

/** Everything that can be drawn. */
export type Chart =
  | BarsChart
  | ColumnsChart
  | LineChart
  | PlanActualChart
  | DotsChart
  | MultiplesChart
  | MatrixChart
  | MapChart;

/** The table beside a chart: one string per cell, the first column names the row. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** For every cell the address of its figure's row; empty where it is no figure. */
  readonly links: readonly (readonly string[])[];
}
