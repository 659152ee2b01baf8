import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { CSV_COLUMNS, pictureCsv } from '../../../../src/browser/explore/csv.ts';
import { notesOf } from '../../../../src/browser/explore/notes.ts';
import { marksOf } from '../../../../src/browser/explore/picture.ts';
import { sortRows, tableOf, type Table, type TableRow } from '../../../../src/browser/explore/rows.ts';
import { axisName, faultsOf, headingOf } from '../../../../src/browser/explore/say.ts';
import { LANGS, type Lang } from '../../../../src/words/lang.ts';
import { madeLedger } from '../../words/made-ledger.ts';
import { realLedger } from '../../words/real-ledger.ts';
import { opened, visit, VOICES, type Opened } from './shelf.ts';

const made = opened(madeLedger(`
  phia-bac/2020.kinh-phi.tong.thuc-hien 8.50
  phia-bac/2022.kinh-phi.tong.thuc-hien >12
  phia-bac/2022.kinh-phi.tong.ke-hoach 13 @so
  phia-bac/2023.kinh-phi.tong.thuc-hien 99?
  phia-bac/2023-H1.kinh-phi.tong.thuc-hien 6
  an/2020.kinh-phi.tong.thuc-hien 3
  binh/2020.kinh-phi.tong.thuc-hien 2
  cuong/2020.kinh-phi.tong.thuc-hien 3
  an/2020.de-an.tong.thuc-hien 30
  binh/2020.de-an.tong.thuc-hien <20
`));
const real = opened(realLedger());

function table(shelf: Opened, address: string, lang: Lang = 'vi'): Table {
  const { picture, state } = visit(shelf, address, lang);
  return tableOf(picture, state, shelf.book, shelf.sources(state.indicator), VOICES[lang]);
}
const texts = (rows: readonly TableRow[]): string[] => rows.map(({ cells }) => cells.map(({ text, aside }) => (aside ? `${text} (${aside.text})` : text)).join('; '));

describe('the table of a picture', () => {
  test('has every figure drawn with its printed digits, every doubtful one with its doubt, and every gap', () => {
    const { columns, rows } = table(made, 'noi=phia-bac');
    expect(columns.map(({ name }) => name)).toEqual(['Kỳ', 'Loại', 'Giá trị (tỷ đồng)', 'Nguồn']);
    expect(texts(rows)).toEqual([
      '2020; Thực hiện; 8,50; Báo, 2024',
      '2021; ; không có số liệu; ',
      '2022; Thực hiện; hơn 12; Báo, 2024',
      '2022; Kế hoạch; 13; Sở, 2024',
      '2023; Thực hiện; 99 (còn nghi vấn: Nghi.); Báo, 2024',
    ]);
  });

  test('leads from every value to its row, and from every source to its page', () => {
    const [row] = table(made, 'noi=phia-bac').rows;
    expect(row?.cells.map(({ path }) => path)).toEqual([undefined, undefined, 'vung/phia-bac/#2020.kinh-phi.tong.thuc-hien', 'nguon/bao/']);
  });

  test('of dots has both values in one row, and the source once where it is one', () => {
    const { columns, rows } = table(made, 'kieu=diem&voi=de-an&nam=2020');
    expect(columns.map(({ name }) => name)).toEqual(['Nơi', 'Kinh phí khuyến công (tỷ đồng)', 'Đề án khuyến công (đề án)', 'Nguồn']);
    expect(texts(rows)).toEqual(['An; 3; 30; Báo, 2024', 'Bình; 2; gần 20; Báo, 2024']);
    const apart = opened(madeLedger('an/2020.kinh-phi.tong.thuc-hien 3\nan/2020.de-an.tong.thuc-hien 30 @so'));
    const two = table(apart, 'kieu=diem&voi=de-an&nam=2020');
    expect(two.columns.map(({ name }) => name)).toEqual(['Nơi', 'Kỳ', 'Kinh phí khuyến công (tỷ đồng)', 'Nguồn (Kinh phí khuyến công)', 'Đề án khuyến công (đề án)', 'Nguồn (Đề án khuyến công)']);
    expect(two.rows.map(({ cells }) => cells.map(({ path = '' }) => path.replace(/#.*/, '')))).toEqual([['', '', 'tinh/an/', 'nguon/bao/', 'tinh/an/', 'nguon/so/']]);
  });

  test('is sorted by the language’s dictionary, by size, by time; what has no value stands last either way', () => {
    const own = table(real, 'kieu=thanh&pham-vi=63&nam=2016/2020');
    const names = (rows: readonly TableRow[]): string[] => rows.map(({ cells }) => cells[0]?.text ?? '');
    const up = names(sortRows(own, { column: 'noi', up: true }, 'vi'));
    expect(up).toEqual([...up].sort(new Intl.Collator('vi').compare));
    expect(names(sortRows(own, { column: 'noi', up: false }, 'vi'))).toEqual(up.toReversed());
    const values = sortRows(own, { column: 'gia-tri', up: false }, 'vi').map(({ cells }) => cells.find(({ path }) => path?.includes('#'))?.sort as number);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    const gaps = table(made, 'noi=phia-bac');
    for (const upwards of [true, false]) expect(texts(sortRows(gaps, { column: 'gia-tri', up: upwards }, 'vi')).at(-1)).toContain('không có số liệu');
    expect(texts(sortRows(gaps, { column: 'ky', up: true }, 'vi'))[1]).toContain('2021');
    expect(sortRows(gaps, { column: 'khong-co', up: true }, 'vi')).toBe(gaps.rows);
  });

  test('puts Đ after D and before E, as no other language does', () => {
    const rows: TableRow[] = ['Hà Nội', 'Đồng Nai', 'Đắk Lắk', 'Da', 'Điện Biên', 'Gia Lai'].map((text) => ({ marks: [], cells: [{ text, sort: text }] }));
    const own: Table = { columns: [{ id: 'noi', name: 'Nơi', order: 'words' }], rows };
    expect(sortRows(own, { column: 'noi', up: true }, 'vi').map(({ cells }) => cells[0]?.text)).toEqual(['Da', 'Đắk Lắk', 'Điện Biên', 'Đồng Nai', 'Gia Lai', 'Hà Nội']);
  });
});

describe('the CSV of a picture', () => {
  test('can be read by itself: names, printed digits, qualifiers, sources, release, address; doubtful figures are marked as not drawn', () => {
    const { picture } = visit(made, 'noi=phia-bac');
    const csv = pictureCsv(picture, made.book, made.sources('kinh-phi'), 'https://so.example/', 'vi');
    const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(Object.keys(data[0]!)).toEqual([...CSV_COLUMNS]);
    expect(data.map(({ period, status, value, qualifier, drawn }) => `${period} ${status} ${qualifier}${value} ${drawn}`)).toEqual([
      '2020 thuc-hien =8.50 yes', '2022 thuc-hien >12 yes', '2022 ke-hoach =13 yes', '2023 thuc-hien =99 no',
    ]);
    expect(data[0]).toMatchObject({ place_name: 'Phía Bắc', indicator_name: 'Kinh phí khuyến công', unit: 'tỷ đồng', source_name: 'Báo, 2024', release: '2024-01-01-mot', address: 'https://so.example/vung/phia-bac/#2020.kinh-phi.tong.thuc-hien' });
    expect(data[3]?.['doubt']).toBe('Nghi.');
  });

  test('quotes what would break a row', () => {
    const shelf = opened(realLedger());
    for (const indicator of shelf.book.indicators.keys()) {
      const { picture, state } = visit(shelf, `chi-tieu=${indicator}`);
      const csv = pictureCsv(picture, shelf.book, shelf.sources(state.indicator), 'https://so.example/', 'vi');
      const { data, errors } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
      expect(errors).toEqual([]);
      expect(data.every((row) => row.length === CSV_COLUMNS.length), indicator).toBe(true);
      expect(data.length).toBe(1 + marksOf(picture).length + picture.doubtful.length);
    }
  });
});

describe('what is said', () => {
  const heading = (shelf: Opened, address: string, lang: Lang = 'vi'): string => {
    const { picture, state } = visit(shelf, address, lang);
    const { title, sub } = headingOf(picture, state, shelf.book, VOICES[lang]);
    return `${title} / ${sub}`;
  };
  const notes = (shelf: Opened, address: string, lang: Lang = 'vi'): string[] => {
    const { picture, state } = visit(shelf, address, lang);
    return notesOf(picture, state, shelf.book, VOICES[lang]).map(({ text }) => text);
  };

  test('above a picture is what, whose, which kind, when, in which unit', () => {
    expect(heading(made, 'noi=phia-bac')).toBe('Kinh phí khuyến công, Phía Bắc / Thực hiện và kế hoạch, cả năm, 2020–2022, tỷ đồng');
    expect(heading(made, 'kieu=thanh&nam=2020')).toBe('Kinh phí khuyến công, năm 2020 / 63 tỉnh, thành phố (đến 6/2025), thực hiện, tỷ đồng');
    expect(heading(made, 'kieu=diem&voi=de-an&nam=2020', 'en')).toBe('Industrial promotion funding and projects / 63 provinces and cities (to June 2025), actual, 2020');
    expect(heading(made, 'noi=phia-bac&ky=H1', 'en')).toContain('first half');
  });

  test('under it is what is missing, doubtful or partial', () => {
    expect(notes(made, 'noi=phia-bac')).toEqual([
      'Không vẽ 1 số còn nghi vấn:', 'Không có số liệu: 2021. Chỗ trống không phải là số không.', 'Dấu > là “hơn”, < là “gần”, ≈ là “khoảng”, đúng như nguồn viết.',
    ]);
    expect(notes(made, 'noi=phia-bac&ky=H1')).toContain('Mỗi mốc chỉ là 6 tháng đầu năm, không phải cả năm.');
    expect(notes(made, 'kieu=thanh&nam=2020')[0]).toBe('3/4 tỉnh, thành phố có số liệu để vẽ.');
    expect(notes(real, 'kieu=thanh&nam=2016/2020')[1]).toBe('Số của cả giai đoạn 2016–2020, không phải của một năm.');
  });

  test('is said in both languages for whatever can be asked, and never says undefined', () => {
    for (const lang of LANGS) {
      for (const indicator of real.book.indicators.keys()) {
        for (const form of ['cot', 'duong', 'chong', 'thanh', 'diem']) {
          const address = `chi-tieu=${indicator}&kieu=${form}`;
          const said = [heading(real, address, lang), ...notes(real, address, lang), ...texts(table(real, address, lang).rows)].join('\n');
          expect(said, address).not.toMatch(/undefined|NaN|null|Infinity|, ,|\(\)/);
        }
      }
    }
  });
});

test('Vietnamese letters stand in their own order: a, ă, â; d, đ; e, ê; and tones count last', () => {
  const names = ['Đồng Nai', 'Cần Thơ', 'Hậu Giang', 'Dak', 'Cao Bằng', 'Hải Phòng', 'Bắc Kạn', 'Bạc Liêu', 'Điện Biên', 'Bình Định', 'Đắk Lắk', 'An Giang', 'Huế', 'Hà Nội', 'Bến Tre'];
  const own: Table = { columns: [{ id: 'noi', name: 'Nơi', order: 'words' }], rows: names.map((text) => ({ marks: [], cells: [{ text, sort: text }] })) };
  expect(texts(sortRows(own, { column: 'noi', up: true }, 'vi'))).toEqual([
    'An Giang', 'Bạc Liêu', 'Bắc Kạn', 'Bến Tre', 'Bình Định', 'Cao Bằng', 'Cần Thơ', 'Dak', 'Đắk Lắk', 'Điện Biên', 'Đồng Nai', 'Hà Nội', 'Hải Phòng', 'Hậu Giang', 'Huế',
  ]);
});

test('an axis says a name and its unit, but not the same word twice', () => {
  expect([axisName(real.book, 'kinh-phi', 'vi'), axisName(real.book, 'de-an', 'vi'), axisName(real.book, 'de-an', 'en')]).toEqual(['Kinh phí khuyến công, tỷ đồng', 'Đề án khuyến công', 'Projects']);
});

test('faults of an address are one sentence for each reason', () => {
  const faults = [{ param: 'kieu', value: 'tron', why: 'unknown' }, { param: 'von', value: 'kcdp', why: 'without-data' }, { param: 'noi', value: 'x', why: 'unknown' }] as const;
  expect(faultsOf(faults, VOICES.vi)).toEqual(['Địa chỉ có “kieu=tron” và “noi=x”: sổ không có giá trị như vậy, nên bỏ qua.', 'Không có số liệu cho “von=kcdp”, nên bỏ qua.']);
  expect(faultsOf(faults, VOICES.en)[0]).toBe('The address says “kieu=tron” and “noi=x”: the ledger knows no such thing, so it was left out.');
});

test('a place to be pointed out that is not in the picture is named', () => {
  const said = (address: string): string[] => {
    const { picture, state } = visit(made, address);
    return notesOf(picture, state, made.book, VOICES.vi).map(({ text }) => text);
  };
  expect(said('kieu=thanh&nam=2020&noi=an+dung')).toContain('Không có trong hình: Dũng.');
  expect(said('kieu=diem&voi=de-an&nam=2020&noi=cuong+binh')).toContain('Không có trong hình: Cường.');
  expect(said('kieu=thanh&nam=2020&noi=an').join(' ')).not.toContain('Không có trong hình');
});

test('a headline breaks between names of places, never inside one', () => {
  const headline = (address: string): string => {
    const { picture, state } = visit(real, address);
    return headingOf(picture, state, real.book, VOICES.vi).headline;
  };
  expect(headline('kieu=cot&noi=bac-giang+ha-nam&von=tong')).toBe('Kinh phí khuyến công, Bắc\u00a0Giang và Hà\u00a0Nam');
  expect(headline('kieu=cot&noi=ba-ria-vung-tau&von=tong')).toBe('Kinh phí khuyến công, Bà\u00a0Rịa\u00a0- Vũng\u00a0Tàu');
  expect(headline('kieu=cot&noi=phia-bac-2025&von=tong')).toBe('Kinh phí khuyến công, Phía Bắc (mới, từ 7/2025)');
  expect(headline('kieu=thanh&nam=2016/2020&noi=bac-giang')).toBe('Kinh phí khuyến công, giai đoạn 2016–2020');
});
