import type { Lang } from './lang.ts';

/** The units of money and share, which English writes around the number and not after it. */
export const BILLION = 'tỷ đồng';
export const MILLION = 'triệu đồng';
export const PERCENT = '%';
/** Percentage points, the unit of a difference of two shares. */
export const POINTS = 'điểm %';

/** English singular and plural of every unit that is counted. */
const ENGLISH: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'đề án': ['project', 'projects'],
  'sản phẩm': ['product', 'products'],
  'cơ sở': ['establishment', 'establishments'],
  'lượt cơ sở': ['participation', 'participations'],
  'lao động': ['worker', 'workers'],
  'người': ['person', 'people'],
  'đại biểu': ['delegate', 'delegates'],
  'mô hình': ['model', 'models'],
  'lớp': ['class', 'classes'],
  'tỉnh, thành phố': ['province or city', 'provinces and cities'],
  'cụm công nghiệp': ['industrial cluster', 'industrial clusters'],
  'hội chợ': ['fair', 'fairs'],
  'dự án': ['project', 'projects'],
  'máy móc': ['machine', 'machines'],
  'dây chuyền': ['production line', 'production lines'],
  'gian hàng': ['booth', 'booths'],
  'cuộc': ['event', 'events'],
  'hệ thống': ['system', 'systems'],
  'doanh nghiệp': ['firm', 'firms'],
  'hợp đồng': ['contract', 'contracts'],
  'nguồn': ['source', 'sources'],
  'số liệu': ['figure', 'figures'],
};

/**
 * The word for a unit: as the ledger names it in Vietnamese; in English singular or plural by `digits`
 * ("1" is singular, "1.0" is not). A unit without an English word stays Vietnamese rather than vanish.
 */
export function unitWord(unit: string, digits: string, lang: Lang): string {
  if (lang === 'vi') return unit;
  if (unit === BILLION) return 'VND billion';
  if (unit === MILLION) return 'VND million';
  if (unit === POINTS) return digits === '1' ? 'percentage point' : 'percentage points';
  const words = ENGLISH[unit];
  if (!words) return unit;
  return digits === '1' ? words[0] : words[1];
}

/** The heading of a column or axis in this unit: "tỷ đồng" · "VND billion". */
export function unitHeading(unit: string, lang: Lang): string {
  return unitWord(unit, '2', lang);
}
