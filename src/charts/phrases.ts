/** The few words that charts say by themselves, in both languages. */
import type { Status } from '../ledger/model.ts';
import type { Lang } from '../words/lang.ts';

const vi = {
  missing: 'không có số liệu',
  source: 'Nguồn',
  plan: 'kế hoạch',
  actual: 'thực hiện',
  estimate: 'ước thực hiện',
  target: 'mục tiêu',
  unsplit: 'chưa tách theo nguồn vốn',
  partMissing: 'phần chưa có số liệu',
  period: 'Kỳ',
  total: 'Tổng',
  name: 'Tên',
  completion: 'Tỷ lệ',
  place: 'Địa phương',
  haveData: 'có số liệu',
  crop: 'Trích bản đồ',
  hoangSa: 'Quần đảo Hoàng Sa',
  truongSa: 'Quần đảo Trường Sa',
  hoangSaShort: 'QĐ. Hoàng Sa',
  truongSaShort: 'QĐ. Trường Sa',
  more: 'hơn số này',
  less: 'gần số này',
  about: 'khoảng số này',
  interval: 'từ … đến …',
  exact: 'số chính xác',
  doubtful: 'nghi vấn',
};

const en: typeof vi = {
  missing: 'no data',
  source: 'Source',
  plan: 'plan',
  actual: 'actual',
  estimate: 'estimate',
  target: 'target',
  unsplit: 'not split by source of money',
  partMissing: 'part without data',
  period: 'Period',
  total: 'Total',
  name: 'Name',
  completion: 'Share',
  place: 'Place',
  haveData: 'with data',
  crop: 'Detail of the map',
  hoangSa: 'Hoàng Sa (Paracel) Islands',
  truongSa: 'Trường Sa (Spratly) Islands',
  hoangSaShort: 'Hoàng Sa Is.',
  truongSaShort: 'Trường Sa Is.',
  more: 'more than this',
  less: 'nearly this',
  about: 'about this',
  interval: 'from … to …',
  exact: 'exact figure',
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
