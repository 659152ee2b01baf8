/** Figures nobody thought of: every mix of values, gaps, qualifiers and names is drawn without harm. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeChart, drawChart, renderStandalone, tabulateChart } from '../../../src/charts/index.ts';
import { frames } from '../../../src/charts/frame.ts';
import type { Chart, Datum } from '../../../src/charts/model.ts';
import { boxOf, touch } from '../../../src/charts/place-labels.ts';
import { kindOf } from '../../../src/charts/registry.ts';
import { formatNumber } from '../../../src/words/numbers.ts';
import { rects, texts } from './flatten.ts';

const value = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3_000_000 }), fc.double({ min: 0.01, max: 999, noNaN: true }).map((number) => Math.round(number * 100) / 100));
const datum: fc.Arbitrary<Datum> = fc.record({
  value: fc.option(value, { freq: 4 }),
  qualifier: fc.constantFrom('=', '=', '>', '<', '~'),
  status: fc.constantFrom('thuc-hien', 'thuc-hien', 'uoc', 'ke-hoach', 'muc-tieu'),
}).map((drawn) => ({ ...drawn, text: drawn.value === null ? '' : formatNumber(drawn.value, { lang: 'vi' }) }));
const name = fc.constantFrom('Hà Nội', 'Bà Rịa - Vũng Tàu', 'TP. Hồ Chí Minh', 'Lượt cơ sở có sản phẩm được bình chọn', 'Huế');
const base = { id: 'any', title: 'Một tiêu đề', subtitle: 'tỷ đồng', source: { text: 'Ví dụ' }, lang: 'vi', unit: 'tỷ đồng' } as const;
const series = [
  { id: 'kcqg', name: 'Khuyến công quốc gia', short: 'KCQG', tone: 'kcqg' },
  { id: 'kcdp', name: 'Khuyến công địa phương', short: 'KCĐP', tone: 'kcdp' },
] as const;
const list = <T>(item: fc.Arbitrary<T>, maxLength = 14): fc.Arbitrary<T[]> => fc.array(item, { minLength: 1, maxLength });
const points = list(fc.record({ x: fc.integer({ min: 2009, max: 2025 }), datum }), 12);

const charts: Readonly<Record<string, fc.Arbitrary<Chart>>> = {
  bars: list(fc.record({ label: name, datum, highlight: fc.boolean() })).map((rows) => ({ ...base, kind: 'bars', rows })),
  'stacked columns': list(fc.record({ parts: fc.tuple(datum, datum), total: datum })).map((columns) => ({ ...base, kind: 'columns-stacked', series, columns: columns.map((column, index) => ({ ...column, label: String(2010 + index) })) })),
  'grouped columns': list(fc.tuple(datum, datum)).map((columns) => ({ ...base, kind: 'columns-grouped', series, columns: columns.map((parts, index) => ({ parts, label: String(2010 + index) })) })),
  lines: fc.tuple(points, points, points).map((lines) => ({
    ...base,
    kind: 'line',
    series: lines.map((each, index) => ({ id: `s${index}`, name: 'Khuyến công địa phương', short: 'KCĐP', tone: 'kcdp', points: [...new Map(each.map((point) => [point.x, point])).values()] })),
  })),
  'plan and actual': list(fc.record({ label: fc.constantFrom('2023', '2024 (15 tỉnh)'), plan: datum, actual: datum })).map((rows) => ({ ...base, kind: 'plan-actual', rows })),
  dots: list(fc.record({ label: name, datum })).map((rows) => ({ ...base, kind: 'dots', rows })),
  multiples: list(fc.record({ title: name, points }), 9).map((panels) => ({ ...base, kind: 'multiples', panels })),
  matrix: list(fc.record({ label: name, cells: fc.array(datum, { minLength: 6, maxLength: 6 }) })).map((rows) => ({ ...base, kind: 'matrix', mode: 'value', columns: ['2018', '2019', '2020', '2021', '2022', '2023'], rows })),
};

describe.each(Object.entries(charts))('%s', (_, arbitrary) => {
  test.each(['narrow', 'wide'] as const)('%s', (width) => {
    fc.assert(
      fc.property(arbitrary, (chart) => {
        const scene = kindOf(chart).place(chart, frames[width]);
        for (const svg of [drawChart(chart, width), renderStandalone(chart, width)]) expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        expect(rects(scene).every((mark) => mark.width >= 0 && mark.height >= 0)).toBe(true);
        const all = texts(scene);
        const outside = all.filter((mark) => {
          const box = boxOf(mark);
          return box.left < -0.5 || box.right > scene.width + 0.5 || box.top < -0.5 || box.bottom > scene.height + 0.5;
        });
        expect(outside.map((mark) => mark.text)).toEqual([]);
        const touching = all.flatMap((one, index) => all.slice(index + 1).flatMap((other) => (touch(boxOf(one), boxOf(other), -1) ? [`${one.text} | ${other.text}`] : [])));
        expect(touching).toEqual([]);
        expect(describeChart(chart)).not.toMatch(/NaN|undefined|null/);
        expect(tabulateChart(chart).rows.every((row) => row.length === tabulateChart(chart).columns.length)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
