import type { Programme, Review, SourceKind, Status } from '../ledger/model.ts';
import type { InBoth, Lang } from './lang.ts';

/** `long` for sentences and headings, `short` where room is short. */
export type LabelStyle = 'long' | 'short';

const PROGRAMME: Readonly<Record<Programme, { long: InBoth; short: InBoth }>> = {
  tong: {
    long: { vi: 'khuyến công (tổng)', en: 'industrial promotion (all)' },
    short: { vi: 'Tổng', en: 'All' },
  },
  kcqg: {
    long: { vi: 'khuyến công quốc gia', en: 'the national programme' },
    short: { vi: 'KCQG', en: 'National' },
  },
  kcdp: {
    long: { vi: 'khuyến công địa phương', en: 'local programmes' },
    short: { vi: 'KCĐP', en: 'Local' },
  },
  'kcdp-tinh': {
    long: { vi: 'khuyến công địa phương, ngân sách tỉnh', en: 'local programmes, provincial budget' },
    short: { vi: 'KCĐP cấp tỉnh', en: 'Local, provincial' },
  },
  'kcdp-huyen': {
    long: { vi: 'khuyến công địa phương, ngân sách huyện', en: 'local programmes, district budgets' },
    short: { vi: 'KCĐP cấp huyện', en: 'Local, district' },
  },
};

const STATUS: Readonly<Record<Status, InBoth>> = {
  'thuc-hien': { vi: 'thực hiện', en: 'actual' },
  uoc: { vi: 'ước thực hiện', en: 'estimate' },
  'ke-hoach': { vi: 'kế hoạch', en: 'plan' },
  'muc-tieu': { vi: 'mục tiêu', en: 'target' },
};

const REVIEW: Readonly<Record<Review, InBoth>> = {
  confirmed: { vi: 'đã đối chiếu hai lần', en: 'read twice' },
  unconfirmed: { vi: 'mới đọc một lần', en: 'read once' },
  doubtful: { vi: 'còn nghi vấn', en: 'in doubt' },
};

const SOURCE_KIND: Readonly<Record<SourceKind, InBoth>> = {
  'official-report': { vi: 'báo cáo chính thức', en: 'official report' },
  'official-site': { vi: 'trang tin cơ quan nhà nước', en: 'official website' },
  press: { vi: 'báo chí', en: 'press' },
  'machine-translation': { vi: 'bản dịch máy', en: 'machine translation' },
};

/** Which budget paid: "khuyến công quốc gia" or "KCQG". */
export function programmeName(programme: Programme, lang: Lang, style: LabelStyle = 'long'): string {
  return PROGRAMME[programme][style][lang];
}

/** What kind of statement a figure is: "thực hiện", "ước thực hiện", "kế hoạch", "mục tiêu". */
export function statusName(status: Status, lang: Lang): string {
  return STATUS[status][lang];
}

/** How often a figure was read against its source, or that it is in doubt. */
export function reviewName(review: Review, lang: Lang): string {
  return REVIEW[review][lang];
}

/** What kind of document a source is. */
export function sourceKindName(kind: SourceKind, lang: Lang): string {
  return SOURCE_KIND[kind][lang];
}
