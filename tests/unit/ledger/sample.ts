/** Small ledgers for tests: rows, releases and tables with the fields a test names, and plain defaults for the rest. */
import { buildLedger, type Ledger } from '../../../src/ledger/ledger.ts';
import { parseFigureKey } from '../../../src/ledger/key.ts';
import type {
  Category, ChartRow, Figure, Indicator, Place, Release, ReleaseRow, SeriesBreak, Source, SourceKind, Tables,
} from '../../../src/ledger/model.ts';

/** A row for a key, e.g. `row('bac-giang/2019.kinh-phi.tong.thuc-hien', '7.9')`. */
export function row(key: string, value: string, fields: Partial<ReleaseRow> = {}): ReleaseRow {
  const parts = parseFigureKey(key);
  if (parts === null) throw new Error(`not a key: ${key}`);
  return {
    ...parts,
    action: '', value, qualifier: '=', unit: 'tỷ đồng', boundary: '', source: 'bao-cao', locator: '',
    review: 'confirmed', doubt: '', note: '', reason: '', release: '', line: 0,
    ...fields,
  };
}

/** A release whose rows know where they stand. */
export function release(id: string, rows: readonly ReleaseRow[]): Release {
  return { id, rows: rows.map((r, i) => ({ ...r, release: id, line: i + 2 })) };
}

export function place(id: string, fields: Partial<Place> = {}): Place {
  return {
    place: id, name_vi: id, name_en: id, level: 'province', kind: 'tinh', gso_code: '', iso_3166_2: '',
    valid_from: '', valid_to: '', successor: '', note: '', ...fields,
  };
}

export function indicator(id: string, fields: Partial<Indicator> = {}): Indicator {
  return {
    indicator: id, name_vi: id, name_en: id, unit: 'tỷ đồng', category: '', additive: 'yes',
    plausible_min: '', plausible_max: '', definition_vi: '', definition_en: '', ...fields,
  };
}

export function category(id: string, parent = ''): Category {
  return { category: id, parent, name_vi: id, name_en: id, legal_basis: '', description_vi: '', description_en: '' };
}

export function source(id: string, kind: SourceKind, published_on = ''): Source {
  return {
    source: id, title: id, publisher: '', published_on, url: '', archive_url: '', accessed_on: '', kind, language: 'vi', note: '',
  };
}

export function seriesBreak(of: string, between: string, fields: Partial<SeriesBreak> = {}): SeriesBreak {
  return { place: of, indicator: '', between, reason_vi: 'đổi phạm vi', reason_en: 'scope changed', ...fields };
}

export function chartRow(chart: string, fields: Partial<ChartRow> = {}): ChartRow {
  return {
    chart, kind: 'line', place: 'phia-bac', indicator: 'kinh-phi', programme: '', status: '', period: '', category: '',
    title_vi: '', title_en: '', note_vi: '', note_en: '', ...fields,
  };
}

export const TABLES: Tables = {
  places: [
    place('viet-nam', { level: 'country' }),
    place('phia-bac', { level: 'region', valid_to: '2025-06-30', successor: 'phia-bac-2025' }),
    place('phia-bac-2025', { level: 'region', valid_from: '2025-07-01' }),
    place('ha-noi', { name_vi: 'Hà Nội', kind: 'thanh-pho' }),
    place('bac-giang', { name_vi: 'Bắc Giang', valid_to: '2025-06-30', successor: 'bac-ninh-2025' }),
    place('bac-ninh', { name_vi: 'Bắc Ninh', valid_to: '2025-06-30', successor: 'bac-ninh-2025' }),
    place('bac-ninh-2025', { name_vi: 'Bắc Ninh', valid_from: '2025-07-01' }),
    place('binh-phuoc', { name_vi: 'Bình Phước', valid_to: '2025-06-30', successor: 'dong-nai-2025' }),
    place('dong-nai', { name_vi: 'Đồng Nai', valid_to: '2025-06-30', successor: 'dong-nai-2025' }),
    place('dong-nai-2025', { name_vi: 'Đồng Nai', valid_from: '2025-07-01', valid_to: '2026-04-29', successor: 'dong-nai-2026' }),
    place('dong-nai-2026', { name_vi: 'Đồng Nai', valid_from: '2026-04-30', kind: 'thanh-pho' }),
  ],
  indicators: [
    indicator('kinh-phi'),
    indicator('ty-le-ke-hoach', { unit: '%', additive: 'no' }),
    indicator('thay-doi-ke-hoach', { unit: '%', additive: 'no' }),
    indicator('de-an', { unit: 'đề án' }),
    indicator('mo-hinh-trinh-dien', { unit: 'mô hình', category: 'mo-hinh' }),
    indicator('mo-hinh-va-thi-diem', { unit: 'mô hình', category: 'mo-hinh' }),
    indicator('co-so-may-moc', { unit: 'cơ sở', category: 'may-moc' }),
  ],
  categories: [category('mo-hinh-may-moc'), category('mo-hinh', 'mo-hinh-may-moc'), category('may-moc', 'mo-hinh-may-moc')],
  sources: [
    source('bao-cao', 'official-report', '2024-05-10'),
    source('trang-so', 'official-site', '2024'),
    source('bao-moi', 'press', '2024-06-01'),
    source('bao-cu', 'press', '2023-06-01'),
    source('bao-khong-ngay', 'press'),
    source('may-dich', 'machine-translation', '2025-01-01'),
  ],
  regionMembers: [
    { region: 'phia-bac', place: 'ha-noi', note: '' },
    { region: 'phia-bac', place: 'bac-giang', note: '' },
    { region: 'phia-bac', place: 'bac-ninh', note: '' },
    { region: 'phia-bac-2025', place: 'ha-noi', note: '' },
    { region: 'phia-bac-2025', place: 'bac-ninh-2025', note: '' },
  ],
  identities: [],
  breaks: [],
  glossary: [],
  releaseNotes: [],
  charts: [],
  translations: [],
};

/** A ledger of one release. */
export function ledgerOf(rows: readonly ReleaseRow[], tables: Partial<Tables> = {}): Ledger {
  return buildLedger({ ...TABLES, ...tables }, [release('2024-07-01-mot', rows)]);
}

/** A figure that must be there. */
export function figureOf(ledger: Ledger, key: string): Figure {
  const figure = ledger.figure(key);
  if (figure === undefined) throw new Error(`no figure ${key}`);
  return figure;
}
