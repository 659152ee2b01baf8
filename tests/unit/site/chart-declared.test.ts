import { describe, expect, test } from 'vitest';
import { tabulateChart } from '../../../src/charts/index.ts';
import { buildLedger } from '../../../src/ledger/ledger.ts';
import type { ChartRow } from '../../../src/ledger/model.ts';
import { declaredChart } from '../../../src/site/charts/declared.ts';
import { chartRow, release, row, seriesBreak, TABLES } from '../ledger/sample.ts';

const ledger = buildLedger({ ...TABLES, breaks: [seriesBreak('phia-bac', '2021..2022')] }, [
  release('2024-01-01-a', [
    row('phia-bac/2021.kinh-phi.tong.thuc-hien', '130.4'),
    row('phia-bac/2021.kinh-phi.kcqg.thuc-hien', '50.3'),
    row('phia-bac/2021.kinh-phi.kcdp.thuc-hien', '80.1'),
    row('phia-bac/2023.kinh-phi.tong.thuc-hien', '176.4', { qualifier: '>' }),
    row('phia-bac/2023.kinh-phi.tong.ke-hoach', '186'),
    row('ha-noi/2021.kinh-phi.tong.thuc-hien', '20'),
    row('bac-giang/2021.kinh-phi.tong.thuc-hien', '7'),
    row('bac-ninh/2021.kinh-phi.tong.thuc-hien', '9'),
    row('bac-ninh/2020.kinh-phi.tong.thuc-hien', '8'),
    row('bac-ninh/2021.de-an.tong.ke-hoach.may-moc', '3', { unit: 'đề án' }),
    row('bac-ninh/2021.de-an.tong.ke-hoach.mo-hinh', '1', { unit: 'đề án' }),
  ]),
]);

const draw = (fields: Partial<ChartRow>, lang: 'vi' | 'en' = 'vi') => declaredChart(ledger, chartRow('thu', fields), lang);
const table = (fields: Partial<ChartRow>) => {
  const chart = draw(fields);
  return chart && [tabulateChart(chart).columns, ...tabulateChart(chart).rows];
};

describe('a row of charts.csv', () => {
  test('as bars: budgets in the order given, provinces ranked, periods where only they are several', () => {
    expect(table({ kind: 'bars', programme: 'tong kcqg kcdp', period: '2021' })).toEqual([['Tên', 'tỷ đồng'], ['Tổng', '130,4'], ['Trung ương (KCQG)', '50,3'], ['Địa phương (KCĐP)', '80,1']]);
    expect(table({ kind: 'bars', place: '', period: '2021' })).toEqual([['Tên', 'tỷ đồng'], ['Hà Nội', '20'], ['Bắc Ninh', '9'], ['Bắc Giang', '7']]);
    expect(table({ kind: 'bars', period: '2021 2023' })).toEqual([['Tên', 'tỷ đồng'], ['2021', '130,4'], ['2023', '> 176,4']]);
  });

  test('as columns and lines: every year between stays, and a break is a cut', () => {
    const line = draw({ kind: 'line' });
    expect(line).toMatchObject({ kind: 'line', breaks: [{ after: 2021 }], series: [{ points: [{ x: 2021 }, { x: 2023 }] }] });
    const columns = draw({ kind: 'columns-grouped', place: 'phia-bac ha-noi' });
    expect(columns).toMatchObject({ kind: 'columns-grouped', series: [{ tone: 'kcqg' }, { name: 'Hà Nội' }], columns: [{ label: '2021' }, { label: '2022' }, { label: '2023' }] });
  });

  test('as plan and actual, matrix, small multiples and dots', () => {
    expect(draw({ kind: 'plan-actual', period: '2023', status: 'thuc-hien ke-hoach' })).toBeNull();
    expect(draw({ kind: 'plan-actual', period: '2021 2023' })).toMatchObject({ rows: [{ label: '2023', plan: { value: 186 }, actual: { value: 176.4, qualifier: '>' } }] });
    expect(draw({ kind: 'matrix' })).toMatchObject({ columns: ['2020', '2021'], rows: [{ label: 'Hà Nội' }, { label: 'Bắc Giang' }, { label: 'Bắc Ninh' }] });
    expect(draw({ kind: 'multiples' })).toMatchObject({ panels: [{ title: 'Hà Nội' }, { title: 'Bắc Giang' }, { title: 'Bắc Ninh' }] });
    expect(draw({ kind: 'dots', period: '2021 2023' })).toMatchObject({ kind: 'dots', rows: [{ datum: { qualifier: '=' } }, { datum: { qualifier: '>' } }] });
    expect(draw({ kind: 'map', place: '', period: '2021' })).toMatchObject({ kind: 'map', boundary: '63', values: { 'ha-noi': { value: 20 } } });
  });

  test('titled by its editor, with figures named and not typed; else by its finding; else by its names', () => {
    const title = { title_vi: 'Chi {phia-bac/2023.kinh-phi.tong.thuc-hien}', title_en: 'Spent: {phia-bac/2023.kinh-phi.tong.thuc-hien}' };
    expect(draw(title)?.title).toBe('Chi hơn 176,4 tỷ đồng');
    expect(draw(title, 'en')?.title).toBe('Spent: more than VND 176.4 billion');
    expect(draw({ kind: 'bars', place: '', period: '2021' })?.title).toBe('Hà Nội dẫn đầu trong 3 tỉnh, thành phố có số liệu, với 20 tỷ đồng');
    expect(draw({ kind: 'matrix' })?.title).toBe('3 trong 3 tỉnh, thành phố có số liệu');
    expect(draw({ kind: 'columns-grouped', place: 'phia-bac ha-noi', status: 'ke-hoach thuc-hien' })?.title).toBe('Kinh-phi: Phia-bac và Hà Nội');
  });

  test('by category, and null where the ledger has too little', () => {
    expect(table({ kind: 'bars', place: 'bac-ninh', indicator: 'de-an', status: 'ke-hoach', period: '2021', category: 'may-moc mo-hinh' })).toEqual([['Tên', 'đề án'], ['Máy móc tiên tiến', '3'], ['Mô hình trình diễn', '1']]);
    expect(draw({ place: 'dong-nai' })).toBeNull();
  });

  test('in an earlier ledger, where a figure of the title is not there yet, speaks for itself', () => {
    const title = { title_vi: 'Chi {phia-bac/2024.kinh-phi.tong.thuc-hien}', title_en: 'Spent {phia-bac/2024.kinh-phi.tong.thuc-hien}' };
    expect(draw({ ...title, kind: 'bars', place: '', period: '2021' })?.title).toContain('Hà Nội dẫn đầu');
  });
});
