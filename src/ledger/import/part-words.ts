import type { Indicator } from '../model.ts';
import { PROGRAMMES, STATUSES } from '../key.ts';
import { parsePeriod } from '../period.ts';
import type { Choice } from './doubts.ts';
import { ALL_CATEGORIES } from './import-map.ts';
import type { LedgerWords, Part, PartDoubt } from './figure-parts.ts';
import { MONEY_UNITS, readUnitName, type SheetUnit } from './units.ts';

/** What the parts of a figure are called. */
export const PART_NAMES: Readonly<Record<Part, string>> = { indicator: 'chỉ tiêu', programme: 'chương trình', status: 'trạng thái', period: 'kỳ', unit: 'đơn vị', category: 'nội dung' };

/** What is said of a column or row that lacks a part. */
export const PART_LACKS: Readonly<Record<Part, string>> = {
  indicator: 'không ghi chỉ tiêu',
  programme: 'không ghi là khuyến công quốc gia, địa phương hay tất cả',
  status: 'không ghi là kế hoạch, thực hiện hay ước thực hiện',
  period: 'không ghi kỳ',
  unit: 'không ghi đơn vị',
  category: 'không ghi nội dung',
};

/** What a free answer looks like; empty where only the choices are answers. */
export const PART_FORMS: Readonly<Record<Part, string>> = {
  indicator: 'tên hoặc mã chỉ tiêu trong indicators.csv',
  programme: '',
  status: '',
  period: 'kỳ như 2024, 2024-H1, 2025-9M',
  unit: 'đơn vị như triệu đồng, tỷ đồng, %',
  category: 'tên hoặc mã nội dung trong categories.csv',
};

const WORDS: Readonly<Record<string, string>> = {
  tong: 'tất cả chương trình',
  kcqg: 'khuyến công quốc gia',
  kcdp: 'khuyến công địa phương',
  'kcdp-tinh': 'khuyến công địa phương cấp tỉnh',
  'kcdp-huyen': 'khuyến công địa phương cấp huyện',
  'thuc-hien': 'thực hiện',
  uoc: 'ước thực hiện',
  'ke-hoach': 'kế hoạch',
  'muc-tieu': 'mục tiêu',
};
const MOST = 14;

/** What a programme or status is called. */
export function wordFor(id: string): string {
  return WORDS[id] ?? id;
}

/** The answers to offer for a part: those the words point to, or all there are; of indicators those that are measured so. */
export function choicesFor(part: Part, { choices }: PartDoubt, units: readonly SheetUnit[], ledger: LedgerWords): readonly Choice[] {
  const named = (ids: readonly string[]): Choice[] => ids.map((value) => ({ value, label: WORDS[value] ?? value }));
  switch (part) {
    case 'programme':
      return named(PROGRAMMES);
    case 'status':
      return named(STATUSES);
    case 'unit':
      return named(choices.length > 0 && !choices.every((choice) => MONEY_UNITS.includes(choice)) ? choices : MONEY_UNITS);
    case 'period':
      return named(choices.filter((choice) => parsePeriod(choice) !== null));
    case 'category':
      return choices.map((value) => ({ value, label: value === ALL_CATEGORIES ? 'của mọi nội dung' : `chỉ của ${(ledger.categories.get(value)?.name_vi ?? value).toLowerCase()}` }));
    case 'indicator': {
      const measured = [...ledger.indicators.values()].filter((indicator) => !choices.includes(indicator.indicator) && isMeasured(indicator, units, ledger));
      const ids = [...choices.filter((id) => ledger.indicators.has(id)), ...(measured.length > MOST ? [] : measured.map(({ indicator }) => indicator))];
      return ids.map((value) => ({ value, label: ledger.indicators.get(value)!.name_vi }));
    }
  }
}

function isMeasured({ unit }: Indicator, units: readonly SheetUnit[], { know }: LedgerWords): boolean {
  const base = readUnitName(unit, know.counted)?.base;
  return units.some((own) => own.base === base);
}
