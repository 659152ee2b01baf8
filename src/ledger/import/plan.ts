import { readRole } from './column-role.ts';
import { headerKey, readHeaderPath } from './columns.ts';
import type { Doubt } from './doubts.ts';
import { fold } from './fold.ts';
import type { Frame } from './frames.ts';
import { cellAt, columnName, widthOf, type Grid } from './grid.ts';
import { headerPaths, pathText, siblingsIn } from './header-paths.ts';
import { decided, type ColumnMap, type ImportMap, type TableMap, type ThisTable } from './import-map.ts';
import type { Knowledge } from './knowledge.ts';
import { choiceOf } from './map-answers.ts';
import { changed, changedReadings, columnMap, isSeen, sameName } from './plan-map.ts';
import { readNumberText } from './read-number.ts';
import { structureDoubts } from './structure-doubts.ts';
import { mapPath, onlyUnit, spotIn, type ColumnPlan, type TablePlan } from './table-plan.ts';
import { only, readTitle } from './titles.ts';

/** Where a table was found. */
export interface TableSpot {
  readonly file: string;
  readonly grid: Grid;
  readonly sheetIndex: number;
  /** Counted from 1 in its sheet. */
  readonly number: number;
  readonly frame: Frame;
  /** Counted from 0 in the file: its place in the map. */
  readonly index: number;
}

/** Answers for all tables of a file, given with the command. */
export interface GivenForTables {
  readonly set: TableMap['set'];
  readonly period?: string;
  readonly boundaries?: string;
}

/** Makes the plan of one table out of what stands in the sheet and what an earlier map says of it. */
export function planTable(spot: TableSpot, know: Knowledge, earlier: ImportMap, given: GivenForTables): TablePlan {
  const { grid, number, frame } = spot;
  const key = headerKey(grid.name);
  const before = earlier.tables.find((table) => headerKey(table.sheet) === key && table.table === number);
  const noted = earlier.this_file?.tables.find((table) => table.sheet === grid.name && table.table === number) ?? { sheet: grid.name, table: number, periods: {}, skip: [] };
  const mine: ThisTable = { ...noted, ...(given.period === undefined ? {} : { period: given.period }), ...(given.boundaries === undefined ? {} : { boundaries: given.boundaries }) };
  const lasts = new Map<string, ColumnMap[]>();
  for (const column of before?.columns ?? []) lasts.set(headerKey(column.header), [...(lasts.get(headerKey(column.header)) ?? []), column]);
  const planned = planColumns(spot, know, (header) => lasts.get(headerKey(header))?.shift());
  const columns = planned.map(({ plan }) => plan);
  const title = readTitle(grid, frame, know, grid.name);
  const { read, doubts } = readTable({ ...spot, columns, title }, before, given);
  const map: TableMap = {
    sheet: grid.name,
    table: number,
    ...(before?.use === undefined ? {} : { use: before.use }),
    read,
    set: { ...before?.set, ...given.set },
    missing: before?.missing ?? [],
    places: before?.places ?? {},
    rows: before?.rows ?? {},
    columns: planned.map(({ plan, last }) => columnMap({ plan, title, last })),
  };
  const changes = planned.flatMap(({ plan, last }) => changedReadings(spotIn(spot, plan.letter), mapPath(spot, 'columns', plan.index, 'read'), { plan, title, last }));
  const plan = { ...spot, title, columns, map, mine };
  return { ...plan, doubts: [...changes, ...doubts, ...structureDoubts(plan, before?.read['scope'], know)] };
}

function planColumns(spot: TableSpot, know: Knowledge, lastOf: (header: string) => ColumnMap | undefined): { readonly plan: ColumnPlan; readonly last: ColumnMap | undefined }[] {
  const { grid, frame } = spot;
  const paths = headerPaths(grid, frame, widthOf(grid));
  const beside = siblingsIn(paths);
  const planned: { plan: ColumnPlan; last: ColumnMap | undefined }[] = [];
  for (const [column, path] of paths.entries()) {
    const header = pathText(path);
    const roleRead = readRole(grid, frame, column, path, know);
    if (roleRead.role === 'empty' && path.length === 0) continue;
    const last = lastOf(header);
    const set = last?.set ?? {};
    const role = decided(set.role) ?? roleRead.role;
    const plan = { column, letter: columnName(column), path, header, role, roleRead, signs: role === 'value' ? signsIn(spot, column) : '', read: readHeaderPath(path, beside(column), know), set, index: planned.length };
    planned.push({ plan, last });
  }
  return planned;
}

/** What the title says for the whole table, as the map tells it, and where that contradicts what people chose before. */
function readTable({ title, ...plan }: Omit<TablePlan, 'doubts' | 'map' | 'mine'>, before: TableMap | undefined, given: GivenForTables): { readonly read: Record<string, string>; readonly doubts: readonly Doubt[] } {
  const found = {
    unit: onlyUnit(title)?.value.name,
    programme: only(title.programmes)?.value,
    status: only(title.statuses)?.value,
    indicator: only(title.indicators)?.value,
    category: only(title.categories)?.value,
    scope: title.scope === null ? undefined : fold(title.scope.value),
    signs: signsOf(plan.columns.map(({ signs }) => signs)),
  };
  const read: Record<string, string> = {};
  const doubts: Doubt[] = [];
  for (const [part, value] of Object.entries(found)) {
    if (value === undefined) continue;
    const earlier = before?.read[part];
    const said = saidOf(part, value, before, given);
    // A number style given with the command is given for this file.
    const conflict = said !== undefined && !isSeen(part, value, earlier) && !(part === 'signs' && given.set.numbers !== undefined);
    if (conflict) doubts.push(changed(spotIn(plan, ''), part, said, value, mapPath(plan, 'read', part)));
    read[part] = conflict ? (earlier ?? '') : value;
  }
  return { read, doubts };
}

/** What people chose for a table, or for a label in it, that is not what the title says. */
function saidOf(part: string, value: string, before: TableMap | undefined, given: GivenForTables): string | undefined {
  const table = { ...before?.set, ...given.set }[choiceOf(part) as 'unit'];
  const labels = Object.values(before?.rows ?? {}).map((set) => (typeof set === 'object' ? set[part as 'programme'] : undefined));
  return [table, ...labels].find((said) => said !== undefined && said !== '?' && sameName(part, said) !== value);
}

/** The signs in numbers that read two ways (`1.234`, `1,234`): an answer about one is no answer about the other. */
function signsIn({ grid, frame }: TableSpot, column: number): string {
  const signs = frame.bodyRows.flatMap((row) => {
    const cell = cellAt(grid, row, column);
    const read = cell?.kind === 'text' ? readNumberText(cell.text) : null;
    return read?.kind === 'number' && read.vi !== null && read.en !== null && read.vi !== read.en ? (/[.,]/.exec(cell!.text)?.[0] ?? []) : [];
  });
  return signsOf(signs) ?? '';
}

function signsOf(signs: readonly string[]): string | undefined {
  return [...new Set(signs.join(''))].sort().join('') || undefined;
}
