import { fold, wordsOf } from './fold.ts';
import type { Frame, Knowledge } from './frames.ts';
import { address, type Grid } from './grid.ts';
import { readPeriods } from './period-words.ts';
import { announcedUnits, readUnitName, type SheetUnit } from './units.ts';

/** Something read, with the words it was read from: `“ĐVT: triệu đồng” (F3)`. */
export interface Said<Value = string> {
  readonly value: Value;
  readonly because: string;
}

/** What stands above a table and holds for all of it, as far as it goes. Lists with more than one value decide nothing. */
export interface TitleRead {
  readonly periods: readonly Said[];
  readonly parts: readonly Said[];
  readonly statuses: readonly Said[];
  readonly programmes: readonly Said[];
  readonly indicators: readonly Said[];
  readonly units: readonly Said<SheetUnit>[];
  /** Provinces named, as they are written. */
  readonly places: readonly Said[];
  /** Words that speak of the merged provinces, or null. */
  readonly merger: Said | null;
}

// In a title "địa phương" also means "localities", so only the full names of programmes count there.
const PROGRAMMES: readonly (readonly [string, RegExp])[] = [
  ['kcqg', /\bkcqg\b|khuyen cong quoc gia/],
  ['kcdp', /\bkcdp\b|khuyen cong dia phuong/],
];

/** Reads the words above a table, and the name of its sheet. */
export function readTitle(grid: Grid, frame: Frame, know: Knowledge, sheetName: string): TitleRead {
  const lists = { periods: [] as Said[], parts: [] as Said[], statuses: [] as Said[], programmes: [] as Said[], indicators: [] as Said[], places: [] as Said[], units: [] as Said<SheetUnit>[] };
  let merger: Said | null = null;
  const texts = frame.titleRows.flatMap((row) => (grid.rows[row] ?? []).flatMap((cell, column) => (cell === null ? [] : [{ text: cell.text, at: address(row, column) }])));
  if (sheetName !== '' && !/^(?:sheet|trang tính|biểu|bảng|phụ lục|pl)\s*\d*$/i.test(sheetName)) texts.push({ text: sheetName, at: 'tên trang tính' });
  const add = <Value>(list: Said<Value>[], value: Value, because: string, same: (a: Value, b: Value) => boolean = Object.is): void => {
    if (!list.some((said) => same(said.value, value))) list.push({ value, because });
  };
  for (const { text, at } of texts) {
    const because = `“${[...text].slice(0, 60).join('')}${[...text].length > 60 ? '…' : ''}” (${at})`;
    const units = announcedUnits(text, know.counted, true);
    for (const unit of units) add(lists.units, unit, because, (a, b) => a.name === b.name);
    // A cell that only tells the unit tells nothing else.
    if (units.length > 0 && (announcedUnits(text, know.counted, false).length > 0 || readUnitName(text, know.counted) !== null)) continue;
    const { periods, parts } = readPeriods(text);
    for (const period of periods) add(lists.periods, period, because);
    for (const part of parts) add(lists.parts, part, because);
    const read = know.words.read(text);
    for (const status of read.statuses) add(lists.statuses, status, because);
    for (const indicator of read.indicators) add(lists.indicators, indicator, because);
    for (const [programme, pattern] of PROGRAMMES) if (pattern.test(fold(text))) add(lists.programmes, programme, because);
    for (const name of placesIn(text, know)) add(lists.places, name, because, (a, b) => fold(a) === fold(b));
    if (merger === null && /sap nhap|hop nhat|sap xep (?:don vi )?hanh chinh|dia gioi moi|sau sap xep|\b34 tinh/.test(fold(text))) merger = { value: 'merger', because };
  }
  return { ...lists, merger };
}

/** The only value of a list, or null. */
export function only<Value>(list: readonly Said<Value>[]): Said<Value> | null {
  return list.length === 1 ? list[0]! : null;
}

/** Province names inside a longer text, by every run of two to five words. */
function placesIn(text: string, know: Knowledge): string[] {
  const words = text.split(/[\s,;:()"“”]+/).filter((word) => /[\p{L}\d]/u.test(word));
  const names: string[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(5, words.length - at); length >= 2; length--) {
      const name = words.slice(at, at + length).join(' ');
      if (wordsOf(name).length < 2 || know.places.read(name) === null) continue;
      names.push(name.replace(/^(?:tỉnh|thành phố|tp\.?)\s+/i, ''));
      at += length - 1;
      break;
    }
  }
  return names;
}

