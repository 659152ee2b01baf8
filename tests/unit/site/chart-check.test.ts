import { expect, test } from 'vitest';
import { buildLedger } from '../../../src/ledger/ledger.ts';
import type { ChartRow } from '../../../src/ledger/model.ts';
import { chartProblems } from '../../../src/site/chart-check.ts';
import { declaredChart } from '../../../src/site/charts/declared.ts';
import { formatStoryProblems } from '../../../src/site/story-check.ts';
import { chartRow, release, row, TABLES } from '../ledger/sample.ts';

const FIGURES = [
  row('phia-bac/2021.kinh-phi.tong.thuc-hien', '130.4'),
  row('phia-bac/2023.kinh-phi.tong.thuc-hien', '176.4'),
  row('phia-bac/2023.kinh-phi.tong.ke-hoach', '186'),
];

function told(...charts: ChartRow[]): string {
  return formatStoryProblems(chartProblems(buildLedger({ ...TABLES, charts }, [release('2024-01-01-a', FIGURES)])));
}

test('a sound chart gives no complaint', () => {
  expect(told(chartRow('mot', { title_vi: 'Năm 2023 chi {phia-bac/2023.kinh-phi.tong.thuc-hien}', title_en: 'Spent in 2023: {phia-bac/2023.kinh-phi.tong.thuc-hien}' }))).toBe('');
});

test('a typed number is answered with the key that prints it', () => {
  expect(told(chartRow('mot', { title_vi: 'Phía Bắc chi 176,4 tỷ đồng', title_en: 'In the north' }))).toBe(
    'data/charts.csv:2:9 BV201 Con số gõ tay: “176,4 tỷ đồng”.\n' +
    '    Sổ có số này ở phia-bac/2023.kinh-phi.tong.thuc-hien. Gọi tên số liệu bằng <Fig of="nơi/kỳ.chỉ-tiêu.nguồn-tiền.loại-số" />.',
  );
});

test('a figure the ledger has not is named, in either language', () => {
  expect(told(chartRow('mot'), chartRow('hai', { title_vi: 'Chi {phia-bac/2022.kinh-phi.tong.thuc-hien}', title_en: 'Spent' })).split('\n')[0]).toBe(
    'data/charts.csv:3:9 BV101 Sổ không có số liệu “phia-bac/2022.kinh-phi.tong.thuc-hien”.',
  );
  expect(told(chartRow('mot', { note_vi: 'Đủ.', note_en: 'See {ha-noi/2022.kinh-phi.tong.thuc-hien}.' }))).toContain('data/charts.csv:2:12 BV101');
});

test('a title that claims more than the ledger holds is pointed out; in the ledger of a release where it does not hold yet the chart speaks for itself', () => {
  const most = '{? [phia-bac/2023.kinh-phi.tong.thuc-hien] >= [phia-bac/*.kinh-phi.tong.thuc-hien]}';
  const chart = chartRow('mot', { period: '2019..2023', title_vi: `Chi nhiều nhất${most} năm 2023`, title_en: `Most was spent${most} in 2023` });
  expect(told(chart)).toBe('');
  const more = [...FIGURES, row('phia-bac/2019.kinh-phi.tong.thuc-hien', '200.5')];
  const ledger = buildLedger({ ...TABLES, charts: [chart] }, [release('2024-01-01-a', more)]);
  expect(formatStoryProblems(chartProblems(ledger))).toContain(
    'data/charts.csv:2:9 BV108 Câu văn dựa trên phép so sánh không còn đúng: “[phia-bac/2023.kinh-phi.tong.thuc-hien] >= [phia-bac/2019.kinh-phi.tong.thuc-hien]”; nay là 176,4 tỷ đồng và 200,5 tỷ đồng.',
  );
  expect(declaredChart(ledger, chart, 'vi')?.title).not.toContain('Chi nhiều nhất');
});

test('figures that the kind cannot draw, and an id that a family has, are pointed out', () => {
  expect(told(chartRow('mot', { kind: 'plan-actual', period: '2021 2023' }))).toBe('');
  expect(told(chartRow('mot', { kind: 'plan-actual', period: '2021', status: 'thuc-hien ke-hoach' }))).toBe('');
  expect(told(chartRow('kinh-phi-theo-nam-phia-bac')).split('\n')[0]).toBe(
    'data/charts.csv:2:1 BV304 <charts.csv>: mã “kinh-phi-theo-nam-phia-bac” đã là của một biểu đồ máy tự vẽ.',
  );
});
