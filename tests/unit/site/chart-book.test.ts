import { describe, expect, test } from 'vitest';
import { describeChart, drawChart, tabulateChart } from '../../../src/charts/index.ts';
import { buildLedger } from '../../../src/ledger/ledger.ts';
import { ledgerAsOf } from '../../../src/site/as-of.ts';
import { makeChartBook } from '../../../src/site/chart-book.ts';
import { ledger } from '../../../src/site/load.ts';
import { chartRow, release, row, TABLES } from '../ledger/sample.ts';

const rows = [
  row('phia-bac/2021.kinh-phi.kcqg.thuc-hien', '50'),
  row('phia-bac/2021.kinh-phi.kcdp.thuc-hien', '80'),
  row('phia-bac/2023.kinh-phi.tong.thuc-hien', '176.4'),
  row('phia-bac/2023.kinh-phi.tong.ke-hoach', '186'),
  row('ha-noi/2021/2025.kinh-phi.tong.ke-hoach', '64'),
  row('bac-giang/2021/2025.kinh-phi.tong.ke-hoach', '30'),
  row('bac-ninh/2021/2025.kinh-phi.tong.ke-hoach', '20'),
  row('bac-ninh/2019.de-an.tong.thuc-hien', '20', { unit: 'đề án' }),
  row('bac-ninh/2020.de-an.tong.thuc-hien', '25', { unit: 'đề án' }),
];
const small = (values = rows) => buildLedger({ ...TABLES, charts: [chartRow('rieng-mot', { programme: 'kcqg kcdp', kind: 'columns-grouped' })] }, [release('2024-01-01-a', values)]);

describe('the book', () => {
  test('has one chart for each thing that has enough data, under an id made of what it is about', () => {
    expect([...makeChartBook(small(), 'vi').keys()]).toEqual([
      'rieng-mot', 'kinh-phi-theo-nam-phia-bac', 'ke-hoach-thuc-hien-phia-bac', 'theo-nguon-2021-phia-bac', 'qua-cac-nam-de-an-bac-ninh',
      'xep-hang-kinh-phi-ke-hoach-2021-2025', 'ban-do-so-lieu', 'ban-do-so-lieu-moi', 'nguon-theo-loai',
    ]);
  });

  test('keeps its ids when values change, and says what each chart is about', () => {
    const changed = rows.map((one) => ({ ...one, value: String(Number(one.value) * 3), qualifier: '~' as const }));
    expect([...makeChartBook(small(changed), 'vi').keys()]).toEqual([...makeChartBook(small(), 'vi').keys()]);
    expect(makeChartBook(small(), 'vi').get('theo-nguon-2021-phia-bac')?.about).toEqual({
      place: 'phia-bac', year: '2021', category: '', indicator: 'kinh-phi', period: '2021', programme: '', status: 'thuc-hien',
    });
  });

  test('refuses a declared chart that takes the id of another', () => {
    const ledger = buildLedger({ ...TABLES, charts: [chartRow('theo-nguon-2021-phia-bac', { programme: 'kcqg kcdp', kind: 'bars', period: '2021' })] }, [release('2024-01-01-a', rows)]);
    expect(() => makeChartBook(ledger, 'vi')).toThrow('Hai biểu đồ cùng mã “theo-nguon-2021-phia-bac”.');
  });

  test('leaves out doubtful figures', () => {
    const doubted = rows.map((one) => ({ ...one, review: 'doubtful' as const, doubt: 'Chưa chắc.' }));
    const drawn = [...makeChartBook(small(doubted), 'vi').values()].filter(({ keys }) => keys.length > 0);
    expect(drawn).toEqual([]);
  });
});

describe('the book of the committed ledger', () => {
  const book = makeChartBook(ledger, 'vi');
  const english = makeChartBook(ledger, 'en');

  test.each([...book.values()].map((one) => [one.id, one] as const))('%s can be drawn, told and tabulated in both languages', (id, { chart, keys }) => {
    const other = english.get(id)?.chart;
    expect(other).toBeDefined();
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(chart.id).toBe(id);
    for (const one of [chart, other!]) {
      expect([one.title, one.subtitle, one.source.text].every((text) => text !== '')).toBe(true);
      expect(describeChart(one).length).toBeGreaterThan(20);
      expect(tabulateChart(one).rows.length).toBeGreaterThan(0);
      for (const width of ['narrow', 'wide'] as const) expect(drawChart(one, width)).toMatch(/^<svg/);
    }
    expect(keys.every((key) => ledger.figure(key)?.chosen.review !== 'doubtful')).toBe(true);
  });

  test('English charts say nothing in Vietnamese but names', () => {
    const names = /khuyến công|Sổ|Hoàng Sa|Trường Sa|Đà Nẵng|Khánh Hòa/gi;
    for (const { chart } of english.values()) {
      const { source: _, ...rest } = chart;
      const words = [rest.title, rest.subtitle, rest.note ?? '', describeChart(chart), ...tabulateChart(chart).columns, ...tabulateChart(chart).rows.flat()];
      expect(words.filter((text) => /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/i.test(text.replace(names, '')))).toEqual([]);
    }
  });

  test('can be made of every earlier release', () => {
    const sizes = ledger.releaseIds.map((release) => makeChartBook(ledgerAsOf(ledger, release), 'vi').size);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes[0]).toBeGreaterThan(0);
  });
});
