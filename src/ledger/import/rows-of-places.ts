import { readLabel, type HeaderRead } from './columns.ts';
import type { Knowledge } from './knowledge.ts';
import type { TablePlan } from './table-plan.ts';
import { hasFigures, labelAt, labelColumns, nameOf, ordinalOf, readPlace, sumOf, unitOf, unitsOver, type LabelColumns, type NamedCell } from './row-cells.ts';
import { withoutOrdinal } from './row-labels.ts';
import { sectionsAbove } from './row-sections.ts';
import { rolesOfWords, type WordedRow, type WordsRole } from './row-words.ts';
import type { RowPlan } from './row-plan.ts';

/** Reads the rows of a table of provinces, with the headings and parts that stand between them. */
export function rowsOfPlaces(plan: TablePlan, know: Knowledge): RowPlan[] {
  const { frame } = plan;
  const columns = labelColumns(plan, know);
  const names = frame.bodyRows.map((row) => nameOf(plan, row, columns));
  const reads = names.map(({ text, at }) => readLabel(bare(text), at, [], know));
  const worded = frame.bodyRows.map((row, i) => wordedRow(plan, row, names[i]!, reads[i]!, columns, know));
  const roles = rolesOfWords(worded);
  const sections = sectionsAbove(worded.map((row, i) => ({ ...row, role: roles[i]!, at: names[i]!.at, read: reads[i]! })));
  const unitsAbove = unitsOver(plan, columns, know);
  const rows: RowPlan[] = [];
  let above: RowPlan | null = null;
  for (const [i, row] of frame.bodyRows.entries()) {
    const role = roles[i]!;
    const named = naming(plan, row, names[i]!, reads[i]!, role, above, columns, know);
    const sum = role === 'section' && worded[i]!.hasFigures ? 'section' : role === null && named.place === null ? sumOf(plan, named.label) : null;
    const set = plan.map.rows[named.words];
    const skipped = plan.map.places[names[i]!.text] === 'skip' || plan.map.rows[names[i]!.text] === 'skip' || set === 'skip' || plan.mine.skip.includes(String(row + 1));
    const kind = skipped ? 'skipped' : sum !== null ? 'sum' : !worded[i]!.hasFigures ? 'heading' : named.place === null ? 'unknown' : 'figures';
    const planned: RowPlan = { row, kind, sum, ...named, set: typeof set === 'object' ? set : null, unit: unitOf(plan, row, columns, know), sections: sections[i]!, unitsAbove: unitsAbove[i]!, role };
    rows.push(planned);
    if (role === null) above = planned;
  }
  return rows;
}

function wordedRow(plan: TablePlan, row: number, { text: name }: NamedCell, read: HeaderRead, columns: LabelColumns, know: Knowledge): WordedRow {
  const continues = name === '' && columns.words.some((column) => labelAt(plan, row, column).text !== '');
  const kind = continues || readPlace(name, plan, know) !== null ? 'place' : sumOf(plan, name) !== null ? 'sum' : 'words';
  const named = [read.indicators, read.programmes, read.statuses].some((list) => list.length > 0);
  // A year or an activity in a name nobody knows, such as "Xã 1990", makes no heading.
  const says = named || (read.rest.length === 0 && [read.categories, read.periods, read.parts].some((list) => list.length > 0));
  return { row, kind, ordinal: ordinalOf(plan, row, columns), name, hasFigures: hasFigures(plan, row, columns, know), says, set: plan.map.rows[name] };
}

/** What a row is called, the place it is of, and the words beside that place. */
function naming(plan: TablePlan, row: number, own: NamedCell, ownRead: HeaderRead, role: WordsRole, above: RowPlan | null, columns: LabelColumns, know: Knowledge): Pick<RowPlan, 'label' | 'labelAt' | 'words' | 'place' | 'read'> {
  const labels = columns.words.map((column) => ({ column, ...labelAt(plan, row, column) })).filter(({ text }) => text !== '');
  const read = labels.map(({ text, at, column }) => readLabel(text, at, columns.labels.get(column) ?? [], know));
  const words = labels.map(({ text }) => text).join(' › ');
  if (role === 'part' && above !== null) return { label: above.label, labelAt: own.at, words: [own.text, ...labels.map(({ text }) => text)].join(' › '), place: above.place, read: [ownRead, ...read] };
  // "Kế hoạch" and "Thực hiện" under one place: in a CSV the place stands only in the first of its rows.
  if (role === null && own.text === '' && labels.length > 0 && above !== null && above.place !== null && above.words !== '') return { label: above.label, labelAt: above.labelAt, words, place: above.place, read };
  return { label: own.text, labelAt: own.at, words, place: role === null ? readPlace(own.text, plan, know) : null, read };
}

/** Words of a heading or part without its number, bullet or "trong đó". */
function bare(name: string): string {
  return withoutOrdinal(name).replace(/^trong đó\s*:?\s*/i, '');
}
