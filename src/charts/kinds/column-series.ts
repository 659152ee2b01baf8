/** What a column over a period can honestly show. */
import type { ColumnsChart, Datum } from '../model.ts';
import type { Tone } from '../palette.ts';

/** A value that exists. */
export type Known = Datum & { readonly value: number };

/** A value as a known one, or nothing. */
export function known(datum: Datum | undefined): Known | null {
  return datum !== undefined && datum.value !== null ? (datum as Known) : null;
}

/** One column. */
export interface ColumnSeries {
  readonly label: string;
  /** Known parts, bottom first, with the index of their series. */
  readonly parts: readonly { readonly datum: Known; readonly tone: Tone; readonly index: number }[];
  /** What a total has beyond its known parts: nobody reported whose money it was. */
  readonly rest: Known | null;
  /** The printed total; nothing where only some parts are known. */
  readonly total: Known | null;
  /** Height of the whole column. */
  readonly top: number;
  /** `part`: some part is missing and no total tells how large it is. */
  readonly state: 'full' | 'part' | 'unsplit' | 'missing';
}

/** A rest smaller than this share of the known parts is a difference of rounding. */
const ROUNDING = 0.02;

/** Columns in the order given. */
export function columnSeries(chart: Pick<ColumnsChart, 'kind' | 'series' | 'columns'>): ColumnSeries[] {
  return chart.columns.map((column) => {
    const parts = chart.series.flatMap(({ tone }, index) => {
      const datum = known(column.parts[index]);
      return datum ? [{ datum, tone, index }] : [];
    });
    const open = parts.length < chart.series.length;
    if (chart.kind === 'columns-grouped') {
      const top = Math.max(0, ...parts.map((part) => part.datum.value));
      return { label: column.label, parts, rest: null, total: null, top, state: parts.length === 0 ? 'missing' : open ? 'part' : 'full' };
    }
    const sum = parts.reduce((before, part) => before + part.datum.value, 0);
    const total = known(column.total);
    const left = total && open ? total.value - sum : 0;
    const rest = total && left > ROUNDING * sum ? { ...total, value: left } : null;
    const state = parts.length > 0 ? (open && !rest ? 'part' : 'full') : total ? 'unsplit' : 'missing';
    return { label: column.label, parts, rest, total, top: sum + (rest?.value ?? 0), state };
  });
}
