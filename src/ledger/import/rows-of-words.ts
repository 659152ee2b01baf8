import { NOTHING_READ, readLabel, type HeaderRead } from './columns.ts';
import { textAt } from './grid.ts';
import type { Knowledge } from './knowledge.ts';
import type { TablePlan } from './table-plan.ts';
import { hasFigures, labelAt, labelColumns, ordinalOf, sumOf, unitOf, unitsOver } from './row-cells.ts';
import { depthOf, parentsOf } from './row-depths.ts';
import type { RowPlan } from './row-plan.ts';

/** Reads the rows of a table whose rows name things and not places: a report of one province, or provinces across. */
export function rowsOfWords(plan: TablePlan, know: Knowledge): RowPlan[] {
  const { grid, frame, map } = plan;
  const columns = labelColumns(plan, know);
  // What the columns say of it is not said again by a heading such as "Kết quả".
  const statuses = plan.columns.some(({ role, read }) => role === 'value' && read.statuses.length > 0);
  const parents = parentsOf(frame.bodyRows.map((row) => depthOf(ordinalOf(plan, row, columns), textAt(grid, row, frame.labelColumn))));
  const unitsAbove = unitsOver(plan, columns, know);
  const rows: RowPlan[] = [];
  for (const [i, row] of frame.bodyRows.entries()) {
    const { text: label, at } = labelAt(plan, row, frame.labelColumn);
    const labels = columns.words.map((column) => ({ column, ...labelAt(plan, row, column) })).filter(({ text }) => text !== '');
    const parent = rows[parents[i] ?? -1] ?? null;
    const own = labels.map(({ text, at: spot, column }) => readLabel(text, spot, columns.labels.get(column) ?? [], know));
    const { read, through } = inherit(own, parent, statuses);
    const words = [...(through ? [parent!.words] : []), ...labels.map(({ text }) => text)].join(' › ');
    const set = map.rows[words];
    const sum = sumOf(plan, label);
    const skipped = map.places[label] === 'skip' || set === 'skip' || plan.mine.skip.includes(String(row + 1));
    const kind = skipped ? 'skipped' : sum !== null ? 'sum' : !hasFigures(plan, row, columns, know) ? 'heading' : label === '' ? 'unknown' : 'figures';
    const unit = unitOf(plan, row, columns, know) ?? (through && own.every(({ indicators }) => indicators.length === 0) ? parent!.unit : null);
    rows.push({ row, kind, sum, label, labelAt: at, words, place: null, read, set: typeof set === 'object' ? set : null, unit, sections: [], unitsAbove: unitsAbove[i]!, role: null });
  }
  return rows;
}

/** What a row says together with the row it stands under: of each part its own word, else the upper row's. */
function inherit(own: readonly HeaderRead[], parent: RowPlan | null, columnsNameStatus: boolean): { readonly read: readonly HeaderRead[]; readonly through: boolean } {
  if (parent === null) return { read: own, through: false };
  const parts = ['indicators', 'categories', 'programmes', 'statuses', 'periods', 'parts', 'units'] as const;
  const lacking = parts.filter((part) => own.every((read) => read[part].length === 0) && parent.read.some((read) => read[part].length > 0) && !(part === 'statuses' && columnsNameStatus));
  // A thing with its own indicator is another thing, whatever stands above it; only whose money it is may come from there.
  const named = own.some(({ indicators }) => indicators.length > 0);
  const taken = lacking.filter((part) => !named || part === 'programmes' || part === 'statuses' || part === 'periods' || part === 'parts');
  if (taken.length === 0) return { read: own, through: false };
  const from = parent.read.map((read): HeaderRead => ({ ...NOTHING_READ, ...Object.fromEntries(taken.map((part) => [part, read[part]])) }));
  return { read: [...own, ...from], through: true };
}
