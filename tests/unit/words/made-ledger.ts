import { buildLedger } from '../../../src/ledger/ledger.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import type { Indicator, Place, Release, ReleaseRow, Tables } from '../../../src/ledger/model.ts';

const place = (id: string, name_vi: string, fields: Partial<Place> = {}): Place => ({
  place: id, name_vi, name_en: name_vi, level: 'province', kind: 'tinh', gso_code: '', iso_3166_2: '',
  valid_from: '', valid_to: '2025-06-30', successor: '', note: '', ...fields,
});

const indicator = (id: string, name_vi: string, unit: string, name_en = name_vi): Indicator => ({
  indicator: id, name_vi, name_en, unit, category: '', additive: unit === '%' ? 'no' : 'yes',
  plausible_min: '', plausible_max: '', definition_vi: '', definition_en: '',
});

const UNITS: Readonly<Record<string, string>> = {
  'kinh-phi': 'tỷ đồng', 'von-doi-ung': 'tỷ đồng', 'ty-le-ke-hoach': '%', 'de-an': 'đề án', 'co-so-may-moc': 'cơ sở',
  'lao-dong-dao-tao': 'lao động', 'san-pham-cap-tinh': 'sản phẩm', 'thay-doi-ke-hoach': '%', 'thay-doi-cung-ky': '%',
};

const TABLES: Tables = {
  places: [
    place('viet-nam', 'Cả nước', { level: 'country', kind: '', valid_to: '', name_en: 'Vietnam' }),
    place('phia-bac', 'Phía Bắc (4 tỉnh)', { level: 'region', kind: '', name_en: 'Northern region (4 provinces)' }),
    place('an', 'An', { successor: 'an-2025' }),
    place('binh', 'Bình', { successor: 'an-2025' }),
    place('cuong', 'Cường', { kind: 'thanh-pho', valid_to: '' }),
    place('dung', 'Dũng', { valid_to: '' }),
    place('an-2025', 'An', { valid_from: '2025-07-01', valid_to: '' }),
  ],
  indicators: [
    indicator('kinh-phi', 'Kinh phí khuyến công', 'tỷ đồng', 'Industrial promotion funding'),
    indicator('von-doi-ung', 'Vốn đối ứng', 'tỷ đồng', 'Matching funds'),
    indicator('ty-le-ke-hoach', 'Tỷ lệ thực hiện so với kế hoạch', '%', 'Completion against plan'),
    indicator('thay-doi-ke-hoach', 'Thay đổi so với kế hoạch năm trước', '%'),
    indicator('thay-doi-cung-ky', 'Thay đổi so với cùng kỳ năm trước', '%'),
    indicator('de-an', 'Đề án khuyến công', 'đề án', 'Projects'),
    indicator('co-so-may-moc', 'Cơ sở ứng dụng máy móc tiên tiến', 'cơ sở'),
    indicator('lao-dong-dao-tao', 'Lao động được đào tạo nghề', 'lao động'),
    indicator('san-pham-cap-tinh', 'Sản phẩm CNNT tiêu biểu cấp tỉnh', 'sản phẩm'),
  ],
  categories: [{
    category: 'may-moc', parent: '', name_vi: 'Ứng dụng máy móc tiên tiến', name_en: 'Advanced machinery',
    legal_basis: '', description_vi: '', description_en: '',
  }],
  sources: [{
    source: 'bao', title: 'Báo', publisher: 'Báo', published_on: '2024', url: '', archive_url: '', accessed_on: '',
    kind: 'press', language: 'vi', note: '',
  }, {
    source: 'so', title: 'Sở', publisher: 'Sở', published_on: '2024', url: '', archive_url: '', accessed_on: '',
    kind: 'official-site', language: 'vi', note: '',
  }],
  regionMembers: ['an', 'binh', 'cuong', 'dung'].map((id) => ({ region: 'phia-bac', place: id, note: '' })),
  identities: [], breaks: [], glossary: [], releaseNotes: [], charts: [], translations: [],
};

/**
 * A small ledger from lines like `an/2023.kinh-phi.tong.thuc-hien >6.8`: a key, a qualifier and digits, and after them
 * `?` for a doubtful figure and `@so` for another source than `bao`. The years 2021 to 2024 exist in it.
 */
export function madeLedger(lines: string, breaks: Tables['breaks'] = []): Ledger {
  const rows = lines.trim().split('\n').map((text, i): ReleaseRow => {
    const parts = /^\s*([^/]+)\/([^.]+)\.([^.]+)\.([^.]+)\.([^. ]+)(?:\.(\S+))? ([><~]?)(-?[\d.]+)(\?)?(?: @(\w+))?\s*$/.exec(text);
    if (!parts) throw new Error(`not a line: ${text}`);
    const [, at = '', period = '', what = '', programme = '', status = '', category = '', qualifier, value = '', doubt, source = 'bao'] = parts;
    return {
      action: '', reason: '', place: at, period, indicator: what, category,
      programme: programme as ReleaseRow['programme'], status: status as ReleaseRow['status'],
      value, qualifier: (qualifier || '=') as ReleaseRow['qualifier'], unit: UNITS[what] ?? '', boundary: '', source,
      locator: '', review: doubt ? 'doubtful' : 'confirmed', doubt: doubt ? 'Nghi.' : '', note: '',
      release: '2024-01-01-mot', line: i + 2,
    };
  });
  const release: Release = { id: '2024-01-01-mot', rows };
  return buildLedger({ ...TABLES, breaks }, [release]);
}
