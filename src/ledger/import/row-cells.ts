import type { Place } from '../model.ts';
import { address, cellAt, textAt } from './grid.ts';
import type { Knowledge } from './knowledge.ts';
import { looksNumeric } from './looks-numeric.ts';
import { mergeAt } from './merges.ts';
import type { PlaceReading } from './place-names.ts';
import type { TablePlan } from './table-plan.ts';
import type { WordsRead } from './read-words.ts';
import { isOrdinal, sumKind, type SumKind } from './row-labels.ts';
import type { Said } from './titles.ts';
import { announcedUnits, readUnitName, type SheetUnit } from './units.ts';

/** A text that names a row, and where it stands. */
export interface NamedCell {
  readonly text: string;
  readonly at: string;
}

/** The columns of a table that say what its rows are. */
export interface LabelColumns {
  readonly words: readonly number[];
  readonly units: readonly number[];
  readonly values: readonly number[];
  readonly ordinal: number | null;
  /** All labels of every column of words. */
  readonly labels: ReadonlyMap<number, readonly WordsRead[]>;
  /** Columns left of the labels that name regions beside places, and so no rows. */
  readonly beside: ReadonlySet<number>;
}

/** Sorts out which columns say what the rows of a table are. */
export function labelColumns(plan: TablePlan, know: Knowledge): LabelColumns {
  const { frame, columns } = plan;
  const of = (wanted: string): number[] => columns.filter(({ role }) => role === wanted).map(({ column }) => column);
  const words = of('words');
  const beside = Array.from({ length: frame.labelColumn }, (_, column) => column).filter((column) =>
    frame.bodyRows.some((row) => sumKind(textAt(plan.grid, row, column)) === 'region' && know.places.read(textAt(plan.grid, row, frame.labelColumn)) !== null),
  );
  return {
    words,
    units: of('unit'),
    values: of('value'),
    ordinal: of('ordinal')[0] ?? null,
    labels: new Map(words.map((column) => [column, frame.bodyRows.map((row) => know.words.read(labelAt(plan, row, column).text))])),
    beside: new Set(beside),
  };
}

/** The text that names a row in a column; a merged cell names all its rows. */
export function labelAt({ grid }: TablePlan, row: number, column: number): NamedCell {
  const merge = mergeAt(grid, row, column);
  const [top, left] = merge === null ? [row, column] : [merge.top, merge.left];
  return { text: textAt(grid, top, left), at: address(top, left) };
}

/** What names a row of a table of provinces: its label, else a text left of it ("Tổng cộng" over the ordinals), else a text that stands alone. */
export function nameOf(plan: TablePlan, row: number, { beside, words }: LabelColumns): NamedCell {
  const { grid, frame } = plan;
  const label = labelAt(plan, row, frame.labelColumn);
  if (label.text !== '') return label;
  for (let column = frame.labelColumn - 1; column >= 0; column--) {
    const text = textAt(grid, row, column);
    if (text === '' || isOrdinal(text) || (beside.has(column) && sumKind(text) !== 'total')) continue;
    return { text, at: address(row, column) };
  }
  const filled = (grid.rows[row] ?? []).flatMap((cell, column) => (cell === null ? [] : [{ cell, column }]));
  const [alone, ...more] = filled.filter(({ column, cell }) => column > frame.labelColumn || !isOrdinal(cell.text));
  return alone !== undefined && more.length === 0 && !looksNumeric(alone.cell) && !words.includes(alone.column) ? { text: alone.cell.text, at: address(row, alone.column) } : label;
}

/** The number or bullet in front of a row. */
export function ordinalOf({ grid }: TablePlan, row: number, { ordinal }: LabelColumns): string {
  return ordinal === null ? '' : textAt(grid, row, ordinal);
}

/** Whether anything but words that announce a unit stands in the columns of figures. */
export function hasFigures({ grid }: TablePlan, row: number, { values }: LabelColumns, know: Knowledge): boolean {
  return values.some((column) => {
    const cell = cellAt(grid, row, column);
    return cell !== null && !(cell.kind === 'text' && announcedUnits(cell.text, know.counted, false).length > 0);
  });
}

/** A sum may have its name in any column up to that of the labels: forms merge "Tổng cộng" over the ordinal column. */
export function sumOf({ map }: TablePlan, name: string): SumKind | null {
  return map.places[name] !== undefined || map.rows[name] !== undefined ? null : sumKind(name);
}

/** The province a name means, by what an editor said of it, else by itself. */
export function readPlace(name: string, { map }: TablePlan, know: Knowledge): PlaceReading | null {
  const named = map.places[name];
  if (named === undefined || named === 'skip' || named === '?') return name === '' ? null : know.places.read(name);
  const place = know.places.byId(named);
  return place === undefined ? know.places.read(named) : { candidates: [place] as readonly Place[], form: null, asOfficial: true };
}

/** The unit a row names in a column of units. */
export function unitOf(plan: TablePlan, row: number, { units }: LabelColumns, know: Knowledge): Said<SheetUnit> | null {
  for (const column of units) {
    const { text, at } = labelAt(plan, row, column);
    const value = readUnitName(text, know.counted);
    if (value !== null) return { value, because: `“${text}” (${at})` };
  }
  return null;
}

/** For every row the units last announced in rows of words above it ("ĐVT: tỷ đồng" before the second half of a table). */
export function unitsOver(plan: TablePlan, columns: LabelColumns, know: Knowledge): readonly (readonly Said<SheetUnit>[])[] {
  let last: readonly Said<SheetUnit>[] = [];
  return plan.frame.bodyRows.map((row) => {
    if (hasFigures(plan, row, columns, know)) return last;
    const announced = (plan.grid.rows[row] ?? []).flatMap((cell, column) => (cell === null ? [] : announcedUnits(cell.text, know.counted, true).map((value) => ({ value, because: `“${cell.text}” (${address(row, column)})` }))));
    if (announced.length > 0) last = announced;
    return last;
  });
}
