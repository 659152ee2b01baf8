import { headerKey, readHeaderPath, readRole, type HeaderRead, type RoleRead } from './columns.ts';
import { quote, type Doubt, type Where } from './doubts.ts';
import type { Frame } from './frames.ts';
import { looksNumeric } from './looks-numeric.ts';
import type { Knowledge } from './knowledge.ts';
import { cellAt, columnName, widthOf, type Grid } from './grid.ts';
import { headerPaths, pathText, type HeaderPiece } from './header-paths.ts';
import { decided, type ColumnMap, type ColumnRole, type ColumnSet, type ImportMap, type TableMap, type ThisTable } from './import-map.ts';
import { readTitle, type Said, type TitleRead } from './titles.ts';
import { readUnitName, type SheetUnit } from './units.ts';

/** A column with what is known of it: read by the machine, then set by people. */
export interface ColumnPlan {
  readonly column: number;
  readonly letter: string;
  readonly path: readonly HeaderPiece[];
  readonly header: string;
  readonly role: ColumnRole | 'empty' | null;
  readonly roleRead: RoleRead;
  readonly read: HeaderRead;
  readonly set: ColumnSet;
  /** Its place in the map. */
  readonly index: number;
}

/** A table, located and understood as far as headers and titles go. */
export interface TablePlan {
  readonly file: string;
  readonly grid: Grid;
  readonly sheetIndex: number;
  readonly number: number;
  readonly frame: Frame;
  readonly title: TitleRead;
  readonly columns: readonly ColumnPlan[];
  readonly map: TableMap;
  readonly mine: ThisTable;
  /** Where the table stands in the map, for the paths of answers. */
  readonly index: number;
  readonly doubts: readonly Doubt[];
}

/** Where answers for single figures, labels and columns stand in a map. */
export function mapPath(plan: { readonly index: number }, ...rest: readonly (string | number)[]): readonly (string | number)[] {
  return ['tables', plan.index, ...rest];
}

/** A spot of a table, for messages. */
export function spotIn(plan: { readonly file: string; readonly grid: Grid }, at: string): Where {
  return { file: plan.file, sheet: plan.grid.name, at };
}

/** Makes the plan of one table out of what stands in the sheet and what an earlier map says of it. */
export function planTable(file: string, grid: Grid, sheetIndex: number, number: number, frame: Frame, know: Knowledge, earlier: ImportMap, index: number, given: { readonly set: TableMap['set']; readonly period?: string; readonly boundaries?: string }): TablePlan {
  const key = headerKey(grid.name);
  const before = earlier.tables.find((table) => headerKey(table.sheet) === key && table.table === number);
  const noted = earlier.this_file?.tables.find((table) => table.sheet === grid.name && table.table === number) ?? { sheet: grid.name, table: number, periods: {}, skip: [] };
  const mine: ThisTable = { ...noted, ...(given.period === undefined ? {} : { period: given.period }), ...(given.boundaries === undefined ? {} : { boundaries: given.boundaries }) };
  const width = widthOf(grid);
  const paths = headerPaths(grid, frame, width);
  const pieces = paths.flat();
  const doubts: Doubt[] = [];
  const known = new Map<string, ColumnMap[]>();
  for (const column of before?.columns ?? []) known.set(headerKey(column.header), [...(known.get(headerKey(column.header)) ?? []), column]);
  const columns: ColumnPlan[] = [];
  const lasts: (ColumnMap | undefined)[] = [];
  for (let column = 0; column < width; column++) {
    const path = paths[column] ?? [];
    const header = pathText(path);
    const roleRead = readRole(grid, frame, column, path, know);
    if (roleRead.role === 'empty' && path.length === 0) continue;
    const last = known.get(headerKey(header))?.shift();
    lasts.push(last);
    const set = last?.set ?? {};
    const read = readHeaderPath(path, pieces, know);
    columns.push({ column, letter: columnName(column), path, header, role: decided(set.role) ?? roleRead.role, roleRead, read, set, index: columns.length });
    doubts.push(...changedReadings({ file, grid, index }, columns.at(-1)!, last));
  }
  const title = readTitle(grid, frame, know, grid.name);
  const found = { unit: onlyUnit(title)?.value.name, programme: one(title.programmes), status: one(title.statuses), indicator: one(title.indicators) };
  const kept: Record<string, string> = {};
  for (const [part, value] of Object.entries(found)) {
    if (value === undefined) continue;
    const said = { ...before?.set, ...given.set }[part as 'unit'];
    const conflict = said !== undefined && said !== '?' && said !== value && before?.read[part] !== value;
    if (conflict) doubts.push(changed({ file, grid }, '', part, said, value, mapPath({ index }, 'read', part)));
    kept[part] = conflict ? (before?.read[part] ?? '') : value;
  }
  const map: TableMap = {
    sheet: grid.name,
    table: number,
    ...(before?.use === undefined ? {} : { use: before.use }),
    read: kept,
    set: { ...before?.set, ...given.set },
    missing: before?.missing ?? [],
    places: before?.places ?? {},
    rows: before?.rows ?? {},
    columns: columns.map((plan, i) => columnMap(plan, lasts[i])),
  };
  return { file, grid, sheetIndex, number, frame, title, columns, map, mine, index, doubts: [...doubts, ...structureDoubts({ file, grid, index, frame, columns }, know)] };
}

/** The unit a title announces for money, or null when it announces none or several. */
export function onlyUnit(title: TitleRead): Said<SheetUnit> | null {
  const money = title.units.filter(({ value }) => value.base === 'đồng');
  const [first, ...more] = money.length > 0 ? money : title.units;
  return first !== undefined && more.length === 0 ? first : null;
}

/** What is found in a column, by the names the map uses. */
export function readParts(read: HeaderRead): Record<string, string> {
  const parts: Record<string, string> = {};
  const add = (name: string, list: readonly Said[]): void => {
    if (list.length === 1) parts[name] = list[0]!.value;
  };
  add('indicator', read.indicators);
  add('category', read.categories);
  add('programme', read.programmes);
  add('status', read.statuses);
  add('period', read.periods);
  if (read.units.length === 1) parts['unit'] = read.units[0]!.value.name;
  return parts;
}

function columnMap({ letter, header, read, roleRead, role, set }: ColumnPlan, last: ColumnMap | undefined): ColumnMap {
  const parts = role === 'value' ? readParts(read) : {};
  const because = [
    `${roleRead.role ?? '?'}: ${roleRead.because}`,
    ...(role === 'value' ? ([['indicator', read.indicators], ['category', read.categories], ['programme', read.programmes], ['status', read.statuses], ['period', read.periods], ['period', read.parts], ['unit', read.units]] as const).flatMap(([name, list]) => list.map((said) => `${name}: ${said.because}`)) : []),
  ];
  // A conflict that is not answered yet stays visible as one.
  const conflicts = Object.keys(parts).filter((part) => conflict(part, set, parts, last));
  for (const part of conflicts) {
    if (last?.read[part] === undefined) delete parts[part];
    else parts[part] = last.read[part];
  }
  return { column: letter, header, read: { ...(role === null ? {} : { role }), ...parts }, because, set };
}

function changedReadings(table: { file: string; grid: Grid; index: number }, plan: ColumnPlan, last: ColumnMap | undefined): Doubt[] {
  const parts = readParts(plan.read);
  return Object.keys(parts)
    .filter((part) => conflict(part, plan.set, parts, last))
    .map((part) => changed(table, plan.letter, part, plan.set[part as 'unit']!, parts[part]!, mapPath(table, 'columns', plan.index, 'read', part)));
}

/** Whether people decided one thing and the sheet says another that they had not seen when they decided. */
function conflict(part: string, set: ColumnSet, parts: Readonly<Record<string, string>>, last: ColumnMap | undefined): boolean {
  const said = (set as Readonly<Record<string, string | undefined>>)[part];
  return said !== undefined && said !== '?' && said !== parts[part] && last?.read[part] !== parts[part];
}

function changed(table: { file: string; grid: Grid }, at: string, part: string, said: string, now: string, path: readonly (string | number)[]): Doubt {
  return {
    code: 'NK305',
    where: spotIn(table, at),
    message: `Người biên tập đã chọn ${part} là ${quote(said)}, nhưng biểu này ghi ${quote(now)}.`,
    hint: `Nếu lựa chọn ấy vẫn đúng, ghi read.${part}: ${now} trong map để xác nhận đã thấy; nếu biểu đúng, bỏ set.${part}.`,
    question: { path, choices: [{ value: now, label: `vẫn theo lựa chọn (${said}), dù biểu ghi ${now}` }], suggestion: null, form: '', option: '' },
  };
}

/** What must be known before single cells can be read: what every column is, and that rows are named once. */
function structureDoubts(table: { file: string; grid: Grid; index: number; frame: Frame; columns: readonly ColumnPlan[] }, know: Knowledge): Doubt[] {
  const { grid, frame, columns } = table;
  const doubts: Doubt[] = [];
  for (const { column, letter, header, role, roleRead, index, set } of columns) {
    const rival = column !== frame.labelColumn && frame.layout === 'places-down' && frame.bodyRows.filter((row) => know.places.read(cellAt(grid, row, column)?.text ?? '') !== null).length >= 2;
    if (rival && decided(set.role) === undefined) {
      doubts.push(roleDoubt(table, letter, column, index, `Cột này cũng ghi tên tỉnh, như cột ${columnName(frame.labelColumn)}: bảng có thể gồm hai nửa đặt cạnh nhau.`, 'Tách thành hai bảng, đặt trên dưới hoặc ở hai trang tính. Nếu cột này chỉ là ghi chú thì chọn note.'));
    } else if (role === null) {
      doubts.push(roleDoubt(table, letter, column, index, `Chưa rõ cột ${header === '' ? 'không có tiêu đề' : quote(header)} là gì: ${roleRead.because}.`, 'Chọn value nếu là số liệu, words nếu là nhãn phân biệt các dòng, note nếu bỏ qua được.'));
    }
  }
  if (!columns.some(({ role }) => role === 'value' || role === null)) {
    doubts.push({ code: 'NK301', where: spotIn(table, ''), message: 'Bảng không có cột số liệu nào.', hint: 'Xem lại tệp, hoặc ghi use: no cho bảng này trong map.', question: { path: mapPath(table, 'use'), choices: [{ value: 'no', label: 'bỏ qua bảng này' }], suggestion: null, form: '', option: '' } });
  }
  return doubts;
}

function roleDoubt(table: { file: string; grid: Grid; index: number; frame: Frame }, letter: string, column: number, index: number, message: string, hint: string): Doubt {
  const numeric = table.frame.bodyRows.some((row) => looksNumeric(cellAt(table.grid, row, column)));
  const choices = [
    { value: 'value', label: 'số liệu' },
    { value: 'words', label: 'nhãn phân biệt các dòng (chỉ tiêu, kế hoạch, thực hiện…)' },
    { value: 'note', label: 'ghi chú, không lấy' },
  ];
  return {
    code: 'NK302',
    where: spotIn(table, letter),
    message,
    hint,
    question: { path: mapPath(table, 'columns', index, 'set', 'role'), choices: numeric ? choices : choices.slice(1), suggestion: null, form: '', option: '' },
  };
}

function one(list: readonly Said[]): string | undefined {
  return list.length === 1 ? list[0]!.value : undefined;
}

/** A unit people wrote in a map, read; null when it is none. */
export function unitSet(text: string | undefined, know: Knowledge): SheetUnit | null {
  return text === undefined || text === '?' ? null : readUnitName(text, know.counted);
}
