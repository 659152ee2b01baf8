import { columnName, cellAt, textAt, type Cell, type Grid } from './grid.ts';
import { fold } from './fold.ts';
import type { Frame } from './frames.ts';
import { looksNumeric } from './looks-numeric.ts';
import type { Knowledge } from './knowledge.ts';
import { pathText, type HeaderPiece } from './header-paths.ts';
import type { ColumnRole } from './import-map.ts';
import { readNumberText } from './read-number.ts';
import { headerRole, isExplained, type WordsRead } from './read-words.ts';
import { isOrdinal, sumKind } from './row-labels.ts';
import type { Said } from './titles.ts';
import { readUnitName, type SheetUnit } from './units.ts';

/** What the machine makes of a column's content: a role, `empty`, or null when it cannot tell. */
export interface RoleRead {
  readonly role: ColumnRole | 'empty' | null;
  readonly because: string;
}

/** What a header says, each with the words it stands on. */
export interface HeaderRead {
  readonly indicators: readonly Said[];
  readonly categories: readonly Said[];
  readonly programmes: readonly Said[];
  readonly statuses: readonly Said[];
  readonly units: readonly Said<SheetUnit>[];
  readonly periods: readonly Said[];
  readonly parts: readonly Said[];
  readonly vague: readonly string[];
  /** Provinces named in it. */
  readonly places: readonly Said[];
  readonly rest: readonly string[];
}

/** A header that says nothing. */
export const NOTHING_READ: HeaderRead = { indicators: [], categories: [], programmes: [], statuses: [], units: [], periods: [], parts: [], vague: [], places: [], rest: [] };

/** The name of a column that stays the same from one year's form to the next: no marks, no years. */
export function headerKey(header: string): string {
  return fold(header).replace(/\b(?:19|20)\d{2}\b/g, '####').replace(/[^a-z0-9#%]+/g, ' ').trim();
}

/** Judges by header and content what a column holds. */
export function readRole(grid: Grid, frame: Frame, column: number, path: readonly HeaderPiece[], know: Knowledge): RoleRead {
  const header = pathText(path);
  const said = path.map(({ text }) => headerRole(text)).find((role) => role !== null) ?? null;
  const isSum = (row: number): boolean => Array.from({ length: frame.labelColumn + 1 }, (_, at) => textAt(grid, row, at)).some((text) => sumKind(text) !== null);
  const cells = frame.bodyRows.filter((row) => column > frame.labelColumn || !isSum(row)).map((row) => cellAt(grid, row, column)).filter((cell): cell is Cell => cell !== null);
  if (cells.length === 0) return { role: 'empty', because: 'không có ô nào trong bảng' };
  const numeric = cells.filter(looksNumeric).length;
  const texts = cells.filter((cell) => cell.kind === 'text' && !looksNumeric(cell));
  if (column === frame.labelColumn) return frame.layout === 'places-down' ? { role: 'place', because: 'các ô là tên tỉnh, thành phố' } : { role: 'words', because: 'các ô là nhãn của dòng' };
  if (said === 'ordinal' || (column < frame.labelColumn && cells.every(({ text }) => isOrdinal(text)))) return { role: 'ordinal', because: 'số thứ tự' };
  if (said === 'unit' || (texts.length > 0 && numeric === 0 && texts.every(({ text }) => readUnitName(text, know.counted) !== null))) return { role: 'unit', because: 'các ô là đơn vị tính' };
  if (said === 'note') {
    const onlyNumbers = cells.every(({ kind, text }) => kind !== 'text' || readNumberText(text).kind === 'number');
    return onlyNumbers ? { role: null, because: `tiêu đề ${header}, nhưng mọi ô đều là số` } : { role: 'note', because: 'cột ghi chú' };
  }
  const words = texts.filter(({ text }) => isExplained(know.words.read(text)));
  if (texts.length > numeric && words.length * 10 >= texts.length * 6) return { role: 'words', because: 'các ô là nhãn (kế hoạch, thực hiện, chỉ tiêu…)' };
  if (numeric > 0) return numeric > texts.length ? { role: 'value', because: 'các ô là số' } : { role: null, because: 'vừa có số vừa có chữ' };
  return { role: null, because: 'các ô là chữ máy không hiểu' };
}

/** Reads the storeys of a header together. */
export function readHeaderPath(path: readonly HeaderPiece[], siblings: readonly HeaderPiece[], know: Knowledge): HeaderRead {
  const lists = { indicators: [] as Said[], categories: [] as Said[], programmes: [] as Said[], statuses: [] as Said[], periods: [] as Said[], parts: [] as Said[], places: [] as Said[] };
  const vague: string[] = [];
  const rest: string[] = [];
  let units: Said<SheetUnit>[] = [];
  for (const piece of path) {
    const because = `“${piece.text}” (${columnName(piece.column)}${piece.row + 1})`;
    if (know.places.read(piece.text) !== null) {
      lists.places.push({ value: piece.text, because });
      continue;
    }
    const read = know.words.read(piece.text);
    for (const name of ['indicators', 'categories', 'programmes', 'statuses', 'periods', 'parts'] as const) {
      for (const value of read[name]) if (!lists[name].some((other) => other.value === value)) lists[name].push({ value, because });
    }
    // "Tổng số" beside KCQG and KCĐP is the programme as a whole; anywhere else it says nothing of programmes.
    if (read.total && read.programmes.length === 0 && isTotalOfProgrammes(piece, siblings, know)) lists.programmes.push({ value: 'tong', because: `${because}, cạnh cột quốc gia và địa phương` });
    // A lower storey is nearer to the figures.
    if (read.units.length > 0) units = read.units.map((value) => ({ value, because }));
    vague.push(...read.vague);
    rest.push(...read.rest);
  }
  return { ...oneThing(lists), units, vague, rest };
}

/** Reads a label of a row the same way; `labels` are the other labels of its column. */
export function readLabel(text: string, at: string, labels: readonly WordsRead[], know: Knowledge): HeaderRead {
  const read = know.words.read(text);
  const because = `“${text}” (${at})`;
  const said = (values: readonly string[]): Said[] => values.map((value) => ({ value, because }));
  const programmes = said(read.programmes);
  if (read.total && programmes.length === 0 && labels.some((other) => other.programmes.length > 0)) programmes.push({ value: 'tong', because: `${because}, cạnh dòng quốc gia và địa phương` });
  const lists = { indicators: said(read.indicators), categories: said(read.categories), programmes, statuses: said(read.statuses), periods: said(read.periods), parts: said(read.parts), places: [] as Said[] };
  return { ...oneThing(lists), units: read.units.map((value) => ({ value, because })), vague: read.vague, rest: read.rest };
}

/** Beside the firms' own money a total is of more than the programmes. */
function isTotalOfProgrammes(piece: HeaderPiece, siblings: readonly HeaderPiece[], know: Knowledge): boolean {
  const beside = siblings.filter(({ row }) => row === piece.row).map(({ text }) => know.words.read(text));
  return beside.some(({ programmes }) => programmes.length > 0) && !beside.some(({ indicators }) => indicators.includes('von-doi-ung') || indicators.includes('tong-von'));
}

/** A phrase such as "mô hình trình diễn" is a thing counted, but beside "kinh phí" or "đề án" it is what they are for. */
function oneThing<Lists extends { indicators: Said[]; categories: Said[] }>(lists: Lists): Lists {
  const model = 'mo-hinh-trinh-dien';
  if (!lists.indicators.some(({ value }) => value === model)) return lists;
  return lists.indicators.length > 1 ? { ...lists, indicators: lists.indicators.filter(({ value }) => value !== model) } : { ...lists, categories: lists.categories.filter(({ value }) => value !== 'mo-hinh') };
}
