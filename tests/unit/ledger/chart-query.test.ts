import { expect, test } from 'vitest';
import { chartQuery, figuresOf, firstKey, readPeriods } from '../../../src/ledger/chart-query.ts';
import { buildLedger } from '../../../src/ledger/ledger.ts';
import type { ChartRow } from '../../../src/ledger/model.ts';
import { chartRow as declared, release, row, TABLES } from './sample.ts';

const ledger = buildLedger(TABLES, [
  release('2024-01-01-a', [
    row('phia-bac/2020.kinh-phi.tong.thuc-hien', '100'),
    row('phia-bac/2023.kinh-phi.tong.thuc-hien', '120'),
    row('phia-bac/2024.kinh-phi.tong.ke-hoach', '130'),
    row('phia-bac/2024.kinh-phi.tong.uoc', '128', { review: 'doubtful', doubt: 'Số lạ.' }),
    row('ha-noi/2023.kinh-phi.tong.thuc-hien', '20'),
    row('bac-ninh/2023.kinh-phi.tong.thuc-hien', '9'),
    row('bac-giang/2021.kinh-phi.tong.thuc-hien', '7'),
  ]),
]);

const chartRow = (fields: Partial<ChartRow>): ChartRow => declared('thu', fields);
const keys = (fields: Partial<ChartRow>) => figuresOf(ledger, chartQuery(ledger, chartRow(fields))).map(({ key }) => key);

test('periods are a list, or every year from one to another', () => {
  expect(readPeriods('2016 2018-H1 2016/2020')).toEqual(['2016', '2018-H1', '2016/2020']);
  expect(readPeriods('2019..2021')).toEqual(['2019', '2020', '2021']);
  for (const wrong of ['', '2021..2019', '2019..', '2019-H1..2020', 'năm 2019', '2019..2020..2021']) expect(readPeriods(wrong)).toBeNull();
});

test('without a period every year with a figure is drawn, and the years between stay visible', () => {
  const query = chartQuery(ledger, chartRow({}));
  expect(query.periods).toEqual(['2020', '2021', '2022', '2023']);
  expect(figuresOf(ledger, query).map(({ chosen }) => chosen.value)).toEqual(['100', '120']);
});

test('of several statuses the first with a figure that is not in doubt is drawn', () => {
  expect(keys({ status: 'thuc-hien uoc ke-hoach', period: '2023 2024' })).toEqual(['phia-bac/2023.kinh-phi.tong.thuc-hien', 'phia-bac/2024.kinh-phi.tong.ke-hoach']);
});

test('without a place every province that has the figure is drawn', () => {
  expect(chartQuery(ledger, chartRow({ kind: 'bars', place: '', period: '2023' })).series.map(({ place }) => place)).toEqual(['ha-noi', 'bac-ninh']);
});

test('a region stands for its members where members are drawn, with or without figures', () => {
  expect(chartQuery(ledger, chartRow({ kind: 'matrix' })).series.map(({ place }) => place)).toEqual(['ha-noi', 'bac-giang', 'bac-ninh']);
  expect(chartQuery(ledger, chartRow({ kind: 'line' })).series.map(({ place }) => place)).toEqual(['phia-bac']);
});

test('what was looked for first is named for messages, also where nothing is found', () => {
  expect(firstKey(ledger, chartRow({ place: 'bac-ninh', programme: 'kcqg', status: 'ke-hoach', period: '2022', category: 'may-moc' }))).toBe('bac-ninh/2022.kinh-phi.kcqg.ke-hoach.may-moc');
  expect(firstKey(ledger, chartRow({ place: '', kind: 'bars', period: '2001' }))).toBe('…/2001.kinh-phi.tong.thuc-hien');
});
