// What a release changes, as a picture: among the years of its place where it stands alone, among the places of its year where it does not.
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { previewCharts } from '../../../../src/browser/check/preview-charts.ts';
import { buildLedger } from '../../../../src/ledger/ledger.ts';
import type { Lang } from '../../../../src/words/lang.ts';
import { release, row, TABLES } from '../../ledger/sample.ts';

type Row = ReturnType<typeof row>;

const FIRST = release('2024-07-01-mot', [
  row('bac-giang/2021.kinh-phi.kcdp.thuc-hien', '7.9'),
  row('bac-giang/2022.kinh-phi.kcdp.thuc-hien', '8.2'),
  row('ha-noi/2022.kinh-phi.kcdp.thuc-hien', '20'),
  row('bac-ninh/2022.kinh-phi.kcdp.thuc-hien', '11'),
]);

function previews(...rows: readonly Row[]) {
  return drawn('vi', rows);
}

function drawn(lang: Lang, rows: readonly Row[]) {
  const next = release('2024-08-01-hai', rows);
  const after = buildLedger(TABLES, [FIRST, next]);
  return previewCharts(buildLedger(TABLES, [FIRST]), after, after.changesIn(next.id), lang);
}

const told = (svg: string) => parse(svg).querySelector('desc')?.text ?? '';

describe('one new figure', () => {
  test('stands beside the years of its place, what is new by name', () => {
    const [chart, ...more] = previews(row('bac-giang/2023.kinh-phi.kcdp.thuc-hien', '9.9'));
    expect(more).toEqual([]);
    expect(chart?.title).toBe('Tỉnh Bắc Giang (cũ, đến 6/2025): kinh-phi, khuyến công địa phương');
    expect(chart?.subtitle).toBe('Qua các năm, tỷ đồng');
    expect(told(chart!.svg)).toMatch(/Đang có.*7,9.*8,2.*Đợt này.*9,9/s);
  });

  test('that is corrected shows both values, and withdrawn the one that goes', () => {
    const corrected = previews(row('bac-giang/2022.kinh-phi.kcdp.thuc-hien', '82', { action: 'correct', reason: 'Nhập nhầm.' }));
    expect(told(corrected[0]!.svg)).toMatch(/Đang có.*8,2.*Đợt này.*82/s);
    const withdrawn = previews(row('bac-giang/2022.kinh-phi.kcdp.thuc-hien', '8.2', { action: 'withdraw', reason: 'Không in.' }));
    expect(told(withdrawn[0]!.svg)).toMatch(/Sẽ rút.*8,2/s);
  });

  test('of a place without other years stands among the places of its year', () => {
    const [chart] = previews(row('phia-bac/2022.kinh-phi.kcdp.thuc-hien', '180'), row('bac-ninh/2022.kinh-phi.kcdp.thuc-hien', '12', { action: 'correct', reason: 'x' }));
    expect(chart?.title).toBe('Kinh-phi, khuyến công địa phương, năm 2022');
  });

  test('has no picture where nothing can be drawn beside it, where it is doubtful, or of no full year', () => {
    expect(previews(row('ha-noi/2019.de-an.tong.thuc-hien', '40', { unit: 'đề án' }))).toEqual([]);
    expect(previews(row('bac-giang/2023.kinh-phi.kcdp.thuc-hien', '9.9', { review: 'doubtful', doubt: 'Mờ.' }))).toEqual([]);
    expect(previews(row('bac-giang/2023-H1.kinh-phi.kcdp.thuc-hien', '9.9'))).toEqual([]);
  });
});

test('figures of several places in one year are ranked in one picture, the new ones marked', () => {
  const charts = previews(row('ha-noi/2021.kinh-phi.kcdp.thuc-hien', '19'), row('bac-ninh/2021.kinh-phi.kcdp.thuc-hien', '10'));
  expect(charts.map(({ title, subtitle }) => [title, subtitle])).toEqual([['Kinh-phi, khuyến công địa phương, năm 2021', 'Giữa 3 nơi có số, tỷ đồng; đợt này tô đậm']]);
  expect(told(charts[0]!.svg)).toMatch(/Số của đợt này, tỷ đồng: Hà Nội 19; Bắc Ninh 10\.$/);
});

test('in English the words in and around a picture are English', () => {
  const [chart] = drawn('en', [row('bac-giang/2023.kinh-phi.kcdp.thuc-hien', '9.9')]);
  expect(chart?.title).toBe('Bac-giang province (former, to June 2025): kinh-phi, local programmes');
  expect(chart?.subtitle).toBe('Over the years, VND billion');
  expect(told(chart!.svg)).toMatch(/Now.*7\.9.*8\.2.*This release.*9\.9/s);
});

test('a place with several new years has one picture, and there are never more than six', () => {
  expect(previews(row('bac-giang/2023.kinh-phi.kcdp.thuc-hien', '9.9'), row('bac-giang/2024.kinh-phi.kcdp.thuc-hien', '10.1'))).toHaveLength(1);
  const many = ['kcqg', 'kcdp', 'tong', 'kcdp-tinh'].flatMap((programme) => ['kinh-phi'].flatMap((indicator) => ['bac-giang', 'ha-noi'].flatMap((place, i) =>
    [`${2017 + i}`, `${2019 + i}`].map((year) => row(`${place}/${year}.${indicator}.${programme}.thuc-hien`, '5')))));
  expect(previews(...many).length).toBeLessThanOrEqual(6);
});

test('a drawing is well-formed XML and holds nothing of the data but as text', () => {
  for (const { svg } of previews(row('bac-giang/2023.kinh-phi.kcdp.thuc-hien', '9.9'))) {
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/<(?:script|foreignObject|a)\b| on\w+=/i);
  }
});
