// What the review leaves alone: a warning too many is a warning unread. What it finds is in bad-ledgers.test.ts, one folder each.
import { describe, expect, test } from 'vitest';
import { checkNearSources } from '../../../src/ledger/check/near-sources.ts';
import { NamedInWords } from '../../../src/ledger/check/note-references.ts';
import { reviewFolder } from '../../../src/ledger/check/review.ts';
import { checkFolder } from '../../../src/ledger/check.ts';
import type { Source } from '../../../src/ledger/model.ts';
import type { Sheet } from '../../../src/ledger/read.ts';
import { bytes, goodFolder } from './fixtures.ts';
import { source } from './sample.ts';

const FILE = 'releases/2025-07-20-nua-dau-2025.csv';
const HEADER = 'action,place,period,indicator,category,programme,status,value,qualifier,unit,boundary,source,locator,review,doubt,note,reason\n';

interface Fields {
  readonly unit?: string;
  readonly locator?: string;
  readonly qualifier?: string;
  readonly review?: string;
}

function row(place: string, period: string, what: string, value: string, { unit = 'tỷ đồng', locator = '', qualifier = '=', review = 'confirmed' }: Fields = {}): string {
  const [indicator = '', programme = 'tong', status = 'thuc-hien', category = ''] = what.split('.');
  return `,${place},${period},${indicator},${category},${programme},${status},${value},${qualifier},${unit},,hoi-nghi-2024,${locator},${review},${review === 'doubtful' ? 'Còn ngờ.' : ''},,\n`;
}

function codes(...rows: readonly string[]): string[] {
  const files = goodFolder().set(FILE, bytes(HEADER + rows.join('')));
  return reviewFolder(files, checkFolder(files)).problems.map(({ code }) => code).filter((code) => /^KC5/.test(code));
}

const series = (values: readonly string[], what = 'kinh-phi.kcdp') => values.map((value, i) => row('ha-noi', String(2015 + i), what, value));

describe('values', () => {
  test.each([
    ['a budget that triples', ['2.1', '2.3', '2.2', '6.9']],
    ['a budget that is cut to a third', ['6.9', '6.4', '6.6', '2.1']],
    ['a series that varies anyway', ['0.4', '3.1', '12', '0.2', '25']],
  ])('may change: %s', (_, values) => {
    expect(codes(...series(values))).toEqual([]);
  });

  test('that are doubtful have said what is odd about them', () => {
    expect(codes(...series(['2.1', '2.3', '2.2']), row('ha-noi', '2018', 'kinh-phi.kcdp', '1900', { review: 'doubtful' }))).toEqual([]);
  });

  test('are compared with periods of the same length only', () => {
    expect(codes(row('ha-noi', '2015/2020', 'kinh-phi.kcdp', '90'), row('ha-noi', '2021-Q1', 'kinh-phi.kcdp', '0.1'))).toEqual([]);
  });

  test('printed in another unit are read as printed', () => {
    expect(codes(row('ha-noi', '2024', 'kinh-phi.kcqg', '1.605', { locator: 'in là 1.605 triệu đồng' }))).toEqual([]);
    expect(codes(row('ha-noi', '2024', 'kinh-phi.kcqg', '0.9', { locator: 'in là 900 triệu đồng' }))).toEqual([]);
    expect(codes(row('ha-noi', '2024', 'kinh-phi.kcqg', '12', { locator: 'in là 12 tỷ đồng' }))).toEqual([]);
  });
});

describe('values of places without a history of their own', () => {
  // 24 provinces with one figure each, from 2.0 to 4.3 billion.
  const PLACES = Array.from({ length: 24 }, (_, i) => `tinh-${i + 1}`);
  const withPlaces = (...rows: readonly string[]) => {
    const files = goodFolder();
    const table = new TextDecoder().decode(files.get('places.csv'));
    files.set('places.csv', bytes(table + PLACES.concat('tinh-moi').map((place) => `${place},Tỉnh ${place},${place},province,tinh,,,,,,\n`).join('')));
    files.set(FILE, bytes(HEADER + PLACES.map((place, i) => row(place, '2024', 'kinh-phi.kcdp', (2 + i / 10).toFixed(1))).join('') + rows.join('')));
    return reviewFolder(files, checkFolder(files)).problems.filter(({ severity, code }) => severity === 'error' || /^KC52/.test(code)).map(({ code, message }) => `${code} ${message.vi}`);
  };

  test.each([
    ['31.5', ['KC522 31.5 tỷ đồng gấp khoảng 10 lần những số thường gặp của chỉ tiêu này (giữa dãy 24 số là 3.2).']],
    ['310', ['KC522 310 tỷ đồng gấp khoảng 100 lần những số thường gặp của chỉ tiêu này (giữa dãy 24 số là 3.2).']],
    ['0.31', ['KC522 0.31 tỷ đồng chỉ bằng khoảng 1/10 những số thường gặp của chỉ tiêu này (giữa dãy 24 số là 3.1).']],
    ['9.5', []],
    ['1.1', []],
  ])('are compared with other places: %s', (value, said) => {
    expect(withPlaces(row('tinh-moi', '2024', 'kinh-phi.kcdp', value))).toEqual(said);
  });
});

describe('a figure of another year', () => {
  test.each(['7', '20', '1200', '1.0', '0.5'])('may come twice by chance: %s', (value) => {
    expect(codes(...series([value, value]))).toEqual([]);
  });

  test('may be said as a target again', () => {
    expect(codes(...series(['7.35', '7.35'], 'kinh-phi.kcdp.muc-tieu'))).toEqual([]);
    expect(codes(...series(['7.35', '7.35'], 'kinh-phi.kcdp.ke-hoach'))).toEqual(['KC524']);
  });

  test('half a year is no year', () => {
    expect(codes(row('ha-noi', '2024-H1', 'kinh-phi.kcdp', '7.35'), row('ha-noi', '2024-H2', 'kinh-phi.kcdp', '7.35'))).toEqual([]);
  });
});

describe('totals', () => {
  const total = (value: string, qualifier: string) => row('ha-noi', '2024', 'kinh-phi.tong', value, { qualifier });
  test.each([['8', '>', true], ['8.1', '=', true], ['8', '=', true], ['7', '=', false], ['8.2', '<', false]])('%s (%s) is above 8.4: %s', (value, qualifier, fits) => {
    // "8 tỷ" may be anything from 7.5 to 8.5.
    expect(codes(total(value, qualifier), row('ha-noi', '2024', 'kinh-phi.kcdp', value === '8.1' ? '8.1' : '8.4')).includes('KC525')).toBe(!fits);
  });

  test('of shares do not exist', () => {
    expect(codes(row('ha-noi', '2024', 'ty-le-ke-hoach.tong', '90', { unit: '%' }), row('ha-noi', '2024', 'ty-le-ke-hoach.kcdp', '99', { unit: '%' }))).toEqual([]);
  });
});

describe('sources', () => {
  const near = (a: Partial<Source>, b: Partial<Source>): number => {
    const rows = [{ ...source('a', 'press'), ...a }, { ...source('b', 'press'), ...b }];
    let found = 0;
    const sheet: Sheet<Source> = { file: 'sources.csv', rows, lines: [2, 3], empty: false, sound: () => true, spot: () => ({ file: 'sources.csv', line: 3, column: 1, cell: '' }) };
    checkNearSources(sheet, () => (found += 1));
    return found;
  };
  const TITLE = 'Hội nghị khuyến công các tỉnh, thành phố khu vực phía Bắc lần thứ XVII năm 2023';

  test('of the same title, publisher and day are one', () => {
    expect(near({ title: TITLE, publisher: 'Báo A' }, { title: TITLE.toUpperCase(), publisher: 'báo a' })).toBe(1);
  });

  test.each<[string, Partial<Source>]>([
    ['another year', { title: TITLE.replace('2023', '2024') }],
    ['another ordinal', { title: TITLE.replace('XVII', 'XVI') }],
    ['another publisher', { publisher: 'Báo B' }],
    ['another language', { language: 'en' }],
    ['another date', { published_on: '2023-08-02' }],
    ['other words', { title: 'Hội nghị tổng kết xúc tiến thương mại các tỉnh Tây Nguyên lần thứ XVII năm 2023' }],
  ])('may differ in little: %s', (_, other) => {
    const base = { title: TITLE, publisher: 'Báo A', published_on: '2023-08-01' };
    expect(near(base, { ...base, ...other })).toBe(0);
  });
});

describe('words', () => {
  const named = new NamedInWords(['bct-hnkc-bac-18', 'ven-hd-44746', 'hnt-313709'], ['may-moc', 'ha-noi']);
  test.each(['Dịch covid-19 làm chậm.', 'Xem bct-hnkc-bac-18.', 'ven-hd-44746: không khớp', 'http://x.vn/bct-hnkc-bac-99.html', 'nhóm may-moc ở ha-noi', 'giai đoạn 2016-2020', ''])('refer to nothing that is missing: %s', (text) => {
    expect(named.deadSources(text)).toEqual([]);
  });

  test.each(['Khác với bct-hnkc-bac-19.', '(ven-hd-44747)', '"hnt-313790"'])('refer to a source that is not there: %s', (text) => {
    expect(named.deadSources(text)).toHaveLength(1);
  });
});

test('what is locked is no longer reviewed', () => {
  const files = goodFolder().set('releases/2025-01-15-nam-2023.csv', bytes(HEADER + series(['7.35', '7.35']).join(''))).set(FILE, bytes(HEADER + row('ha-noi', '2024', 'de-an', '3', { unit: 'đề án' })));
  expect(reviewFolder(files, checkFolder(files)).problems.map(({ code }) => code)).not.toContain('KC524');
});
