/** The few words that charts say by themselves, in both languages. */
import type { Status } from '../ledger/model.ts';
import type { Lang } from '../words/lang.ts';

const vi = {
  missing: 'không có số liệu',
  plan: 'kế hoạch',
  actual: 'thực hiện',
  estimate: 'ước thực hiện',
  target: 'mục tiêu',
  unsplit: 'chưa tách theo nguồn vốn',
  partMissing: 'phần chưa có số liệu',
  period: 'Kỳ',
  total: 'Tổng',
  name: 'Tên',
  value: 'Giá trị',
  completion: 'Tỷ lệ',
  place: 'Địa phương',
  ofPlan: 'kế hoạch',
  haveData: 'có số liệu',
  crop: 'Trích bản đồ',
  hoangSa: 'Quần đảo Hoàng Sa',
  truongSa: 'Quần đảo Trường Sa',
  hoangSaShort: 'QĐ. Hoàng Sa',
  truongSaShort: 'QĐ. Trường Sa',
  more: 'hơn',
  less: 'gần',
  about: 'khoảng',
  interval: 'khoảng giá trị',
  exact: 'số chính xác',
  to: 'đến',
  from: 'từ',
  under: 'dưới',
  over: 'từ {} trở lên',
  doubtful: 'nghi vấn',
};

const en: typeof vi = {
  missing: 'no data',
  plan: 'plan',
  actual: 'actual',
  estimate: 'estimate',
  target: 'target',
  unsplit: 'not split by source of money',
  partMissing: 'part without data',
  period: 'Period',
  total: 'Total',
  name: 'Name',
  value: 'Value',
  completion: 'Share',
  place: 'Place',
  ofPlan: 'of plan',
  haveData: 'with data',
  crop: 'Detail of the map',
  hoangSa: 'Hoàng Sa (Paracel) Islands',
  truongSa: 'Trường Sa (Spratly) Islands',
  hoangSaShort: 'Hoàng Sa Is.',
  truongSaShort: 'Trường Sa Is.',
  more: 'more than',
  less: 'nearly',
  about: 'about',
  interval: 'range',
  exact: 'exact figure',
  to: 'to',
  from: 'from',
  under: 'under',
  over: '{} or more',
  doubtful: 'doubtful',
};

/** A word by its name. */
export type Phrase = keyof typeof vi;

/** A word in the chart's language. */
export const phrase = (lang: Lang, name: Phrase): string => (lang === 'vi' ? vi : en)[name];

/** What kind of statement a status is. */
export function statusName(lang: Lang, status: Status): string {
  const names = { 'thuc-hien': 'actual', uoc: 'estimate', 'ke-hoach': 'plan', 'muc-tieu': 'target' } as const;
  return phrase(lang, names[status]);
}
