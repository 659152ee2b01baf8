import type { Qualifier } from '../model.ts';
import { fold } from './fold.ts';
import type { Cell } from './grid.ts';
import { readNumberText, type NumberStyle } from './read-number.ts';
import { readUnitName, type SheetUnit } from './units.ts';

/** How the cells of a column are to be read. */
export interface CellReading {
  /** Null where every text reads the same either way, or where there are no texts. */
  readonly style: NumberStyle | null;
  /** Null where it is not known, or where every cell names its own. */
  readonly unit: SheetUnit | null;
  readonly digits: 'stored' | 'shown' | null;
  readonly dashes: 'zero' | 'missing' | null;
  /** Words an editor has named as meaning "no figure", folded. */
  readonly missing: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
}

/** A figure in the sheet's unit; that there is none; or why it cannot be told. */
export type CellValue =
  | { readonly kind: 'value'; readonly value: string; readonly qualifier: Qualifier; /** Named behind the number, else the column's. */ readonly unit: SheetUnit | null }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Reads a cell of a column of figures. */
export function readCellValue(cell: Cell, reading: CellReading): CellValue {
  if (reading.missing.has(fold(cell.text))) return { kind: 'missing' };
  switch (cell.kind) {
    case 'error':
      return no(`là lỗi của bảng tính (${cell.text})`);
    case 'uncached':
      return no('là công thức mà tệp không lưu kết quả; mở bằng Excel rồi lưu lại');
    case 'boolean':
      return no('là giá trị đúng/sai, không phải số');
    case 'date':
      return no(`là ngày ${cell.text}; có thể bảng tính đã đổi một số (như 1.5) thành ngày`);
    case 'number':
      return readStored(cell, reading);
    case 'text':
      return readText(cell.text, reading);
  }
}

/** What a style is called. */
function styleName(style: NumberStyle): string {
  return style === 'vi' ? 'Việt Nam (1.234,5)' : 'Anh (1,234.5)';
}

function readText(text: string, { unit, style, counted }: CellReading): CellValue {
  const read = readNumberText(text);
  if (read.kind === 'missing') return read;
  if (read.kind === 'unreadable') return no(read.why);
  const named = read.unit === '' ? null : readUnitName(read.unit, counted);
  if (read.unit !== '' && named === null) return no(`có chữ “${read.unit}” sau số`);
  if (named !== null && unit !== null && !sameUnit(named, unit)) return no(`ghi đơn vị “${read.unit}”, khác đơn vị của cột là ${unit.name}`);
  const value = style === null ? (read.vi === read.en ? read.vi : null) : read[style];
  if (value === null) return no(style === null ? 'chưa rõ dấu chấm, dấu phẩy là dấu thập phân hay dấu ngăn nghìn' : `không viết theo lối ${styleName(style)} như cả cột`);
  const own = named ?? unit;
  if (isCounted(own) && value.includes('.')) return no(fractional(own!));
  return { kind: 'value', value, qualifier: read.qualifier, unit: own };
}

function readStored({ number, text }: Cell, { unit, digits, dashes }: CellReading): CellValue {
  if (number === undefined) return no('không phải là số');
  if (number.percent && unit?.name !== '%') return no(`hiện dạng phần trăm (${text}), còn cột tính bằng ${unit?.name ?? 'đơn vị khác'}`);
  if (number.hidden) {
    if (dashes === null) return no('lưu số 0 nhưng hiện gạch ngang hoặc để trống');
    return dashes === 'missing' ? { kind: 'missing' } : { kind: 'value', value: '0', qualifier: '=', unit };
  }
  const around = /^[^\d-]+|(?<=\d)[^\d%.,]+$/u.exec(text)?.[0].trim() ?? '';
  if (around !== '') {
    const named = readUnitName(around, new Set());
    if (named === null || unit === null || !sameUnit(named, unit)) return no(`hiện chữ “${around}” quanh số (${text}), khác đơn vị của cột là ${unit?.name ?? 'chưa rõ'}`);
  }
  const differs = number.shown === null || Number(number.shown) !== Number(number.stored);
  if (differs && digits === null) return no(`lưu ${number.stored} nhưng hiện ${text}`);
  if (differs && digits === 'shown' && number.shown === null) return no('hiện theo một định dạng số máy không hiểu');
  const value = differs && digits === 'shown' && number.shown !== null ? number.shown : number.stored;
  if (isCounted(unit) && /\.\d*[1-9]/.test(value)) return no(fractional(unit!));
  return { kind: 'value', value, qualifier: '=', unit };
}

/** Whether a unit counts things of which there are no halves. */
function isCounted(unit: SheetUnit | null): boolean {
  return unit !== null && unit.power === 0 && unit.base !== 'đồng' && unit.base !== '%';
}

function fractional({ name }: SheetUnit): string {
  return `là số lẻ, mà cột đếm ${name}`;
}

function sameUnit(a: SheetUnit, b: SheetUnit): boolean {
  return a.base === b.base && a.power === b.power;
}

function no(why: string): CellValue {
  return { kind: 'unreadable', why };
}
