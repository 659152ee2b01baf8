import type { Tables } from '../model.ts';
import type { ReleaseCells } from '../schemas/release-row.ts';
import type { TakenFigure } from './figure.ts';
import { cellText, code, markdownTable } from './markdown.ts';
import { wordFor } from './part-words.ts';
import { spellings } from './place-doubts.ts';
import type { ColumnPlan } from './table-plan.ts';
import type { RowPlan } from './row-plan.ts';
import type { TakenTable } from './take.ts';

/** What a report needs to call things by their names. */
export type NameTables = Pick<Tables, 'indicators' | 'places' | 'categories'>;

interface Names {
  readonly indicators: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, string>;
}

const ROLES: Readonly<Record<string, string>> = { place: 'tên tỉnh, thành phố', words: 'nhãn của dòng', unit: 'đơn vị tính', ordinal: 'số thứ tự, bỏ', note: 'ghi chú, bỏ' };

/** The part of a report on one table: what every column and row was understood as, and why. */
export function tableSection(table: TakenTable, tables: NameTables, titled: boolean): string {
  const { plan, rows, figures } = table;
  const names: Names = {
    indicators: new Map(tables.indicators.map(({ indicator, name_vi }) => [indicator, name_vi])),
    places: new Map(tables.places.map(({ place, name_vi }) => [place, name_vi])),
    categories: new Map(tables.categories.map(({ category, name_vi }) => [category, name_vi])),
  };
  const byColumn = Map.groupBy(figures, ({ column }) => column);
  const byRow = Map.groupBy(figures, ({ row }) => row);
  const columns = plan.columns.filter(({ role }) => role !== 'empty').map((column) => [column.letter, column.header, columnMeaning(column, table, byColumn.get(column.column) ?? [], names), columnReasons(column, table)].map(cellText));
  const empty = plan.columns.filter(({ role }) => role === 'empty').map(({ letter, header }) => `${letter} “${header}”`);
  const list = rows.map((row) => {
    const own = byRow.get(row.row) ?? [];
    return [String(row.row + 1), cellText(rowName(row)), cellText(rowMeaning(row, table, own, names)), String(own.length)];
  });
  const spelled = new Set(spellings(rows).map(({ written, read }) => `“${written}” là ${read}`));
  return [
    titled ? `## ${plan.grid.name === '' ? 'Bảng' : `Trang tính “${plan.grid.name}”`}${plan.number > 1 ? `, bảng ${plan.number}` : ''}` : '## Bảng được hiểu thế nào',
    markdownTable(['cột', 'tiêu đề', 'hiểu là', 'vì'], [], columns),
    empty.length === 0 ? '' : `Cột không có số nào: ${empty.join(', ')}.`,
    markdownTable(['dòng', 'trong biểu', 'là', 'số lấy'], [0, 3], list),
    spelled.size === 0 ? '' : `Tên viết khác danh mục: ${[...spelled].join('; ')}.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function rowName({ label, words }: RowPlan): string {
  if (words.split(' › ').at(-1) === label) return words;
  return [label, words].filter((text) => text !== '').join(' › ') || '(không có tên)';
}

function rowMeaning(row: RowPlan, { plan }: TakenTable, own: readonly TakenFigure[], names: Names): string {
  const hidden = plan.grid.hiddenRows.has(row.row) && plan.map.set.hidden === 'skip';
  const indicators = plan.frame.layout === 'places-down' ? [] : [...new Set(own.map(({ cells }) => cells.indicator))].map((id) => `${names.indicators.get(id) ?? ''} (${code(id)})`);
  const forms = [...new Set(own.map(({ cells }) => cells.place))].map((id) => `${names.places.get(id) ?? id} (${code(id)})${own.some(({ cells }) => cells.place === id && cells.boundary === 'recast') ? ', recast' : ''}`);
  const read = [...indicators, forms.join('; ')].filter((part) => part !== '').join(' · ');
  if (row.role === 'section') return `tiêu đề của các dòng dưới${row.kind === 'sum' ? ', số chỉ đối chiếu' : ''}`;
  return { figures: read === '' ? (hidden ? 'bị ẩn, bỏ' : 'không có số nào') : read, sum: 'dòng tổng, chỉ đối chiếu', heading: 'dòng chữ', unknown: '**không nhận ra**', skipped: 'bỏ theo map' }[row.kind];
}

function columnMeaning(column: ColumnPlan, { plan, meanings, rows }: TakenTable, own: readonly TakenFigure[], names: Names): string {
  if (column.role !== 'value') return column.role === null ? '**chưa rõ**' : (ROLES[column.role] ?? column.role);
  const first = meanings.get(column.column);
  if (plan.grid.hiddenColumns.has(column.column) && plan.map.set.hidden === 'skip') return 'bị ẩn, bỏ';
  if (first === undefined) return 'không có số nào';
  const byRow = rows.some(({ read }) => read.length > 0);
  const say = (of: (cells: ReleaseCells) => string, known: string | null): string => {
    const values = new Set(own.map(({ cells }) => of(cells)));
    return values.size > 1 ? 'theo dòng' : ([...values][0] ?? (known === null ? (byRow ? 'theo dòng' : '**?**') : known));
  };
  const indicator = say((cells) => cells.indicator, first.indicator?.indicator ?? null);
  const units = new Set(own.map(({ unit, cells }) => (unit.name === cells.unit ? unit.name : `${unit.name} → ${cells.unit}`)));
  const category = say((cells) => cells.category, first.category);
  return [
    ...column.read.places.map(({ value }) => value),
    names.indicators.has(indicator) ? `${names.indicators.get(indicator)!} (${code(indicator)})` : `chỉ tiêu ${indicator}`,
    ...(category === '' ? [] : [`nội dung ${names.categories.has(category) ? `${names.categories.get(category)!} (${code(category)})` : category}`]),
    wordFor(say((cells) => cells.programme, first.programme)),
    wordFor(say((cells) => cells.status, first.status)),
    say((cells) => cells.period, first.period),
    units.size > 1 ? 'đơn vị theo dòng' : ([...units][0] ?? first.unit?.name ?? '**?**'),
  ].join(' · ');
}

function columnReasons({ read, roleRead, role, set, column }: ColumnPlan, { plan, readings }: TakenTable): string {
  const chosen = Object.entries(set).map(([part, value]) => `${part}: ${value} (map)`);
  if (role !== 'value') return [roleRead.because, ...chosen].join('; ');
  const { title } = plan;
  const parts = [
    [read.indicators, title.indicators, plan.map.set.indicator],
    [read.programmes, title.programmes, plan.map.set.programme],
    [read.statuses, title.statuses, plan.map.set.status],
    [[...read.periods, ...read.parts], title.periods, plan.mine.period],
    [read.units, title.units.filter(({ value }) => value.base === 'đồng'), plan.map.set.unit],
    [read.categories, [], undefined],
  ] as const;
  const reasons = parts.flatMap(([own, general, decided]) => (own.length > 0 ? own.map(({ because }) => because) : decided !== undefined ? [`${decided}: chọn cho cả bảng`] : general.length === 1 ? [general[0]!.because] : []));
  const reading = readings.get(column);
  const style = reading?.style ?? null;
  return [...new Set([...reasons, ...chosen, ...(style === null ? [] : [`số viết lối ${style === 'vi' ? 'Việt Nam' : 'Anh'}`])])].join('; ');
}
