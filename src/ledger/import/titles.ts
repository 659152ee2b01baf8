import { fold, wordsOf } from './fold.ts';
import type { Frame } from './frames.ts';
import type { Knowledge } from './knowledge.ts';
import { address, type Grid } from './grid.ts';
import { readPeriods } from './period-words.ts';
import { announcedUnits, onlyAnnounces, type SheetUnit } from './units.ts';

/** Something read, with the words it was read from: `“ĐVT: triệu đồng” (F3)`. */
export interface Said<Value = string> {
  readonly value: Value;
  readonly because: string;
}

/** What stands above a table and holds for all of it, as far as it goes. Lists with more than one value decide nothing. */
export interface TitleRead {
  readonly periods: readonly Said[];
  readonly parts: readonly Said[];
  /** Words that point to a time without naming a period of the ledger: "lũy kế", "đến ngày 15/11/2024", "tháng 6". */
  readonly vague: readonly Said[];
  readonly statuses: readonly Said[];
  readonly programmes: readonly Said[];
  readonly indicators: readonly Said[];
  readonly categories: readonly Said[];
  readonly units: readonly Said<SheetUnit>[];
  /** Provinces named as those the table is of ("tỉnh Bắc Giang", "Sở Công Thương Bắc Giang"), as they are written. */
  readonly places: readonly Said[];
  /** Other provinces named, such as where a conference was held. */
  readonly mentioned: readonly string[];
  /** A multiple announced as the unit of nobody knows what: `ĐVT: nghìn`. */
  readonly multiple: Said | null;
  /** Words that speak of the merged provinces, or null. */
  readonly merger: Said | null;
  /** Words by which the figures may be less than, or something else than, those of the whole programme: `đề án điểm`, `đợt 1`, `bình quân`; or null. */
  readonly scope: Said | null;
}

// In a title "địa phương" also means "localities", so only the full names of programmes count there.
const PROGRAMMES: readonly (readonly [string, RegExp])[] = [
  ['kcqg', /\bkcqg\b|khuyen cong quoc gia/],
  ['kcdp', /\bkcdp\b|khuyen cong dia phuong/],
];

// The names of offices hold words of activities: "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp".
const OFFICES = /(?:trung tâm|phòng|chi cục|cục|ban)\s+(?:phát triển\s+)?(?:khuyến công|quản lý|xúc tiến|công thương|công nghiệp)[^,;.(]*/gi;
const SCOPES = /danh (?:mục|sách)|đề án (?:điểm|nhóm)|dân tộc thiểu số|đặc biệt khó khăn|nông thôn mới|làng nghề|phụ nữ|huyện nghèo|biên giới|hải đảo|đợt (?:\d|[IVX]+(?!\p{L}))|bổ sung|điều chỉnh|chuyển nguồn|thu hồi|bình quân|trung bình/iu;

// "Kinh phí thực hiện" may be money spent, or money to carry something out; "thực hiện đề án" is the latter.
const TO_CARRY_OUT = /(kinh phí|vốn|dự toán)\s+thực hiện|thực hiện\s+((?:các\s+)?(?:đề án|nhiệm vụ|chương trình|nội dung))/gi;
const SHEET_NAME = 'tên trang tính';
const LONGEST = 110;

/** Reads the words above a table, and the name of its sheet. */
export function readTitle(grid: Grid, frame: Frame, know: Knowledge, sheetName: string): TitleRead {
  const lists = { periods: [] as Said[], parts: [] as Said[], vague: [] as Said[], statuses: [] as Said[], programmes: [] as Said[], indicators: [] as Said[], categories: [] as Said[], places: [] as Said[], units: [] as Said<SheetUnit>[] };
  const mentioned: string[] = [];
  let merger: Said | null = null;
  let multiple: Said | null = null;
  let scope: Said | null = null;
  let planned = false;
  const texts = frame.titleRows.flatMap((row) => (grid.rows[row] ?? []).flatMap((cell, column) => (cell === null ? [] : [{ text: cell.text, at: address(row, column) }])));
  if (sheetName !== '' && !/^(?:sheet|trang tính|biểu|bảng|phụ lục|pl)\s*\d*$/i.test(sheetName)) texts.push({ text: sheetName, at: SHEET_NAME });
  const add = <Value>(list: Said<Value>[], value: Value, because: string, same: (a: Value, b: Value) => boolean = Object.is): void => {
    if (!list.some((said) => same(said.value, value))) list.push({ value, because });
  };
  for (const { text, at } of texts) {
    const because = `“${[...text].slice(0, LONGEST).join('')}${[...text].length > LONGEST ? '…' : ''}” (${at})`;
    const units = announcedUnits(text, know.counted, true);
    for (const unit of units) add(lists.units, unit, because, (a, b) => a.name === b.name);
    // A cell that only tells the unit tells nothing else.
    if (units.length > 0 && onlyAnnounces(text, know.counted)) continue;
    const folded = fold(text);
    if (multiple === null && units.length === 0 && /(?:dvt|don vi(?: tinh)?)\s*:?\s*(?:nghin|ngan|trieu|tram|1\.?000)\b/.test(folded)) multiple = { value: 'multiple', because };
    // A sheet that is called by a province is of that province.
    if (at === SHEET_NAME && know.places.read(text) !== null) add(lists.places, text, because, (a, b) => fold(a) === fold(b));
    else for (const { name, own } of placesIn(text, know)) {
      if (own) add(lists.places, name, because, (a, b) => fold(a) === fold(b));
      else mentioned.push(name);
    }
    if (merger === null && /sap nhap|hop nhat|sap xep (?:don vi )?hanh chinh|dia gioi moi|sau sap xep|\b34 tinh/.test(folded)) merger = { value: 'merger', because };
    // "(Kèm theo Báo cáo số … năm …)" speaks of a document, not of the figures.
    if (/kem theo|ban hanh|can cu (?:quyet dinh|nghi dinh|thong tu|van ban)/.test(folded)) continue;
    planned ||= /du toan|phe duyet|xet duyet|tham dinh|phan bo|dang ky|de xuat|du kien/.test(folded);
    const { periods, parts, vague } = readPeriods(text);
    for (const words of vague) add(lists.vague, words, because);
    for (const period of periods) add(lists.periods, period, because);
    for (const part of parts) add(lists.parts, part, because);
    const read = know.words.read(text);
    const statuses = know.words.read(text.replace(TO_CARRY_OUT, '$1 $2')).statuses;
    for (const status of statuses) add(lists.statuses, status, because);
    for (const indicator of read.indicators) add(lists.indicators, indicator, because);
    for (const category of know.words.read(text.replace(OFFICES, ' ')).categories) add(lists.categories, category, because);
    const limit = SCOPES.exec(text);
    if (limit !== null) scope ??= { value: limit[0], because };
    for (const [programme, pattern] of PROGRAMMES) if (pattern.test(folded)) add(lists.programmes, programme, because);
  }
  // What is to be spent is not called spent because a title says "thực hiện".
  const statuses = planned && lists.statuses.every(({ value }) => value === 'thuc-hien') ? [] : lists.statuses;
  return { ...lists, statuses, mentioned, merger, multiple, scope };
}

/** The only value of a list, or null. */
export function only<Value>(list: readonly Said<Value>[]): Said<Value> | null {
  return list.length === 1 ? list[0]! : null;
}

const OWN = /^(?:(?:sở công thương|sct|ubnd)\s+(?:(?:tỉnh|thành phố|tp\.?)\s+)?|(?:tỉnh|thành phố|tp\.?)\s+)/i;

/** Province names inside a longer text, by every run of two to five words; `own` where the words before make it the table's own. */
function placesIn(text: string, know: Knowledge): { readonly name: string; readonly own: boolean }[] {
  const words = text.split(/[\s,;:()"“”]+/).filter((word) => /[\p{L}\d]/u.test(word));
  const names: { name: string; own: boolean }[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(5, words.length - at); length >= 1; length--) {
      const name = words.slice(at, at + length).join(' ');
      const before = fold(words.slice(Math.max(0, at - 4), at).join(' '));
      const called = OWN.test(name);
      // A single word, such as Huế, is a name only where it is said to be one.
      if ((wordsOf(name).length < 2 && !/(?:tinh|thanh pho|tp)$/.test(before)) || know.places.read(name) === null) continue;
      const own = (called || /(?:tinh|thanh pho|tp|so cong thuong|dia ban|khuyen cong)$/.test(before)) && !/(?:^| )tai(?: (?:tinh|thanh pho|tp))?$/.test(before);
      names.push({ name: name.replace(OWN, ''), own });
      at += length - 1;
      break;
    }
  }
  return names;
}
