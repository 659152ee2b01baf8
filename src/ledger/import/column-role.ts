import { cellAt, textAt, type Cell, type Grid } from './grid.ts';
import type { Frame } from './frames.ts';
import { pathText, type HeaderPiece } from './header-paths.ts';
import type { ColumnRole } from './import-map.ts';
import type { Knowledge } from './knowledge.ts';
import { looksNumeric } from './looks-numeric.ts';
import { isMissing, readNumberText } from './read-number.ts';
import { headerRole, isExplained } from './read-words.ts';
import { isOrdinal, sumKind } from './row-labels.ts';
import { readUnitName } from './units.ts';

/** What the machine makes of a column's content: a role, `empty`, or null when it cannot tell. */
export interface RoleRead {
  readonly role: ColumnRole | 'empty' | null;
  readonly because: string;
}

/** Judges by header and content what a column holds. */
export function readRole(grid: Grid, frame: Frame, column: number, path: readonly HeaderPiece[], know: Knowledge): RoleRead {
  const left = column < frame.labelColumn;
  // Left of the labels, what stands in rows without a label names the row itself: a sum, a heading, a unit.
  const cells = frame.bodyRows.filter((row) => !left || (textAt(grid, row, frame.labelColumn) !== '' && !isSum(grid, frame, row))).map((row) => cellAt(grid, row, column)).filter((cell): cell is Cell => cell !== null);
  if (cells.length === 0) return { role: 'empty', because: 'không có ô nào trong bảng' };
  if (column === frame.labelColumn) return frame.layout === 'places-down' ? { role: 'place', because: 'các ô là tên tỉnh, thành phố' } : { role: 'words', because: 'các ô là nhãn của dòng' };
  const said = path.map(({ text }) => headerRole(text)).find((role) => role !== null) ?? null;
  if (said === 'ordinal' || (left && cells.every(({ text }) => isOrdinal(text)))) return { role: 'ordinal', because: 'số thứ tự' };
  if (left && cells.every(({ text }) => sumKind(text) === 'region')) return { role: 'note', because: 'tên vùng' };
  return said === null || said === 'place' ? byContent(cells, path, know) : byHeader(said, cells, path);
}

function byHeader(said: 'note' | 'unit', cells: readonly Cell[], path: readonly HeaderPiece[]): RoleRead {
  if (said === 'unit') return { role: 'unit', because: 'cột đơn vị tính' };
  const figures = cells.every(({ kind, text }) => kind !== 'date' && (kind !== 'text' || readNumberText(text).kind === 'number'));
  return figures ? { role: null, because: `tiêu đề là ${pathText(path)}, nhưng mọi ô đều là số` } : { role: 'note', because: 'cột ghi chú' };
}

function byContent(cells: readonly Cell[], path: readonly HeaderPiece[], know: Knowledge): RoleRead {
  const numeric = cells.filter((cell) => cell.kind !== 'date' && looksNumeric(cell)).length;
  const texts = cells.filter((cell) => cell.kind === 'text' && !looksNumeric(cell));
  if (texts.length > 0 && numeric === 0 && texts.every(({ text }) => readUnitName(text, know.counted) !== null)) return { role: 'unit', because: 'các ô là đơn vị tính' };
  const explained = texts.filter(({ text }) => isExplained(know.words.read(text)));
  if (texts.length > numeric && explained.length * 10 >= texts.length * 6) return { role: 'words', because: 'các ô là nhãn (kế hoạch, thực hiện, chỉ tiêu…)' };
  if (numeric === 0) return { role: null, because: texts.length === 0 ? 'các ô là ngày tháng' : 'các ô là chữ máy không hiểu' };
  const reads = path.map(({ text }) => know.words.read(text));
  const named = path.some(({ text }) => know.places.read(text) !== null) || reads.some((read) => read.total || [read.indicators, read.categories, read.programmes, read.statuses, read.periods, read.parts, read.units].some((list) => list.length > 0));
  if (path.length === 0 && cells.every(({ kind, text }) => kind === 'text' && isMissing(text))) return { role: 'note', because: 'chỉ có dấu, không có số' };
  if (path.length === 0) return { role: null, because: 'các ô là số mà cột không có tiêu đề' };
  if (!named) return { role: null, because: 'các ô là số, mà tiêu đề không có chữ nào máy hiểu' };
  // Under a header of figures words such as "đang cập nhật" are asked about one by one.
  const measures = reads.some(({ indicators, statuses, programmes, units }) => indicators.length + statuses.length + programmes.length + units.length > 0);
  return numeric > texts.length || measures ? { role: 'value', because: 'các ô là số' } : { role: null, because: 'vừa có số vừa có chữ' };
}

/** A row whose name is a sum's; the name stands in the label, or left of an empty label. */
function isSum(grid: Grid, frame: Frame, row: number): boolean {
  for (let column = frame.labelColumn; column >= 0; column--) {
    const text = textAt(grid, row, column);
    if (text !== '' && !isOrdinal(text)) return sumKind(text) !== null;
  }
  return false;
}
