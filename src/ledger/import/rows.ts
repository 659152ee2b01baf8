import type { Place } from '../model.ts';
import { NOTHING_READ, readLabel, type HeaderRead } from './columns.ts';
import { mergeAt } from './merges.ts';
import type { Knowledge } from './knowledge.ts';
import { address, cellAt, textAt } from './grid.ts';
import type { RowSet } from './import-map.ts';
import type { PlaceReading } from './place-names.ts';
import type { TablePlan } from './plan.ts';
import { depthOf, parentsOf } from './row-depths.ts';
import { isOrdinal, sumKind, type SumKind } from './row-labels.ts';
import type { Said } from './titles.ts';
import { readUnitName, type SheetUnit } from './units.ts';

/** A row of a body, as far as its labels go. */
export interface RowPlan {
  readonly row: number;
  /** `figures` are taken; `sum` rows only compared; a `heading` has words and no figures; an `unknown` row has figures nobody can place; `skipped` by an editor. */
  readonly kind: 'figures' | 'sum' | 'heading' | 'unknown' | 'skipped';
  readonly sum: SumKind | null;
  /** What names the row, as it stands, and where. */
  readonly label: string;
  readonly labelAt: string;
  /** The labels beside the place, or the label itself where there is none: its name in the map's `rows`. */
  readonly words: string;
  readonly place: PlaceReading | null;
  /** Labels beside the place: indicator, "Kế hoạch", year. Empty when the row has none. */
  readonly read: readonly HeaderRead[];
  readonly set: Exclude<RowSet, 'skip' | '?'> | null;
  readonly unit: Said<SheetUnit> | null;
}

/** Reads the labels of all rows of a table. */
export function planRows(plan: TablePlan, know: Knowledge): RowPlan[] {
  const { grid, frame, columns } = plan;
  const words = columns.filter(({ role }) => role === 'words').map(({ column }) => column);
  const units = columns.filter(({ role }) => role === 'unit').map(({ column }) => column);
  const values = columns.filter(({ role }) => role === 'value').map(({ column }) => column);
  const labels = new Map(words.map((column) => [column, frame.bodyRows.map((row) => know.words.read(labelAt(plan, row, column).text))]));
  const rows: RowPlan[] = [];
  const places = frame.layout === 'places-down';
  const ordinal = columns.find(({ role }) => role === 'ordinal')?.column ?? null;
  const parents = places ? null : parentsOf(frame.bodyRows.map((row) => depthOf(ordinal === null ? '' : textAt(grid, row, ordinal), textAt(grid, row, frame.labelColumn))));
  let above: RowPlan | null = null;
  for (const [i, row] of frame.bodyRows.entries()) {
    let { text: label, at } = labelAt(plan, row, frame.labelColumn);
    const words_ = words.map((column) => ({ column, ...labelAt(plan, row, column) })).filter(({ text }) => text !== '');
    const sum = sumOf(plan, row, label);
    let place = places ? readPlace(label, plan, know) : null;
    // "Kế hoạch" and "Thực hiện" under one place: in a CSV the place stands only in the first of its rows.
    if (places && label === '' && words_.length > 0 && sum === null && above !== null && above.place !== null && above.words !== '') ({ label, place, labelAt: at } = above);
    const hasFigures = values.some((column) => cellAt(grid, row, column) !== null);
    const parent = rows[parents?.[i] ?? -1] ?? null;
    const own = words_.map(({ text, at: spot, column }) => readLabel(text, spot, labels.get(column) ?? [], know));
    const { read, through } = inherit(own, parent);
    const named = [...(through ? [parent!.words] : []), ...words_.map(({ text }) => text)].join(' › ');
    const set = plan.map.rows[named];
    const skipped = plan.map.places[label] === 'skip' || set === 'skip' || plan.mine.skip.includes(String(row + 1));
    const kind = skipped ? 'skipped' : sum !== null ? 'sum' : !hasFigures ? 'heading' : places && place === null ? 'unknown' : !places && label === '' ? 'unknown' : 'figures';
    const unit = units.map((column) => ({ column, ...labelAt(plan, row, column) })).map(({ text, at: spot }) => ({ value: readUnitName(text, know.counted), because: `“${text}” (${spot})` })).find(({ value }) => value !== null);
    const planned: RowPlan = { row, kind, sum, label, labelAt: at, words: named, place, read, set: typeof set === 'object' ? set : null, unit: unit === undefined ? (through && own.every((one) => one.indicators.length === 0) ? parent!.unit : null) : { value: unit.value!, because: unit.because } };
    rows.push(planned);
    above = planned;
  }
  return rows;
}

/** What a row says together with the row it stands under: of each part its own word, else the upper row's. */
function inherit(own: readonly HeaderRead[], parent: RowPlan | null): { readonly read: readonly HeaderRead[]; readonly through: boolean } {
  if (parent === null) return { read: own, through: false };
  const parts = ['indicators', 'categories', 'programmes', 'statuses', 'periods', 'parts', 'units'] as const;
  const lacking = parts.filter((part) => own.every((read) => read[part].length === 0) && parent.read.some((read) => read[part].length > 0));
  // A thing with its own indicator is another thing, whatever stands above it; only whose money it is may come from there.
  const named = own.some(({ indicators }) => indicators.length > 0);
  const taken = lacking.filter((part) => !named || part === 'programmes' || part === 'statuses' || part === 'periods' || part === 'parts');
  if (taken.length === 0) return { read: own, through: false };
  const from = parent.read.map((read): HeaderRead => ({ ...NOTHING_READ, ...Object.fromEntries(taken.map((part) => [part, read[part]])) }));
  return { read: [...own, ...from], through: true };
}

/** The text that names a row in a column; a merged cell names all its rows. */
function labelAt({ grid }: TablePlan, row: number, column: number): { text: string; at: string } {
  const merge = mergeAt(grid, row, column);
  const [top, left] = merge === null ? [row, column] : [merge.top, merge.left];
  return { text: textAt(grid, top, left), at: address(top, left) };
}

/** A sum may have its name in any column up to that of the labels: forms merge "Tổng cộng" over the ordinal column. */
function sumOf({ grid, frame, map }: TablePlan, row: number, label: string): SumKind | null {
  if (map.places[label] !== undefined || map.rows[label] !== undefined) return null;
  for (let column = frame.labelColumn; column >= 0; column--) {
    const text = textAt(grid, row, column);
    if (text === '' || isOrdinal(text)) continue;
    return sumKind(text);
  }
  return null;
}

function readPlace(label: string, { map }: TablePlan, know: Knowledge): PlaceReading | null {
  const named = map.places[label];
  if (named === undefined || named === 'skip' || named === '?') return label === '' ? null : know.places.read(label);
  const place = know.places.byId(named);
  return place === undefined ? know.places.read(named) : { candidates: [place] as readonly Place[], form: null, asOfficial: true };
}
