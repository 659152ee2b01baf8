import { describe, expect, test } from 'vitest';
import { frames } from '../../../src/charts/frame.ts';
import { columnSeries } from '../../../src/charts/kinds/column-series.ts';
import { placeColumns } from '../../../src/charts/kinds/columns.ts';
import type { Column, ColumnsChart } from '../../../src/charts/model.ts';
import { figure, missing } from '../../golden/figures.ts';
import { parts, texts } from './flatten.ts';

const chart = (columns: readonly Column[], breaks: ColumnsChart['breaks'] = []): ColumnsChart => ({
  kind: 'columns-stacked',
  id: 'c',
  title: 't',
  subtitle: 's',
  source: { text: '' },
  lang: 'vi',
  unit: 'tỷ đồng',
  series: [
    { id: 'kcqg', name: 'KCQG', tone: 'kcqg' },
    { id: 'kcdp', name: 'KCĐP', tone: 'kcdp' },
  ],
  columns,
  breaks: breaks ?? [],
});
const series = (column: Omit<Column, 'label'>) => columnSeries(chart([{ label: '2023', ...column }]))[0];

describe('columnSeries', () => {
  test('a stack is as high as its parts, its label is the printed total', () => {
    const column = series({ parts: [figure('79.9'), figure('96.6')], total: figure('176.4') });
    expect(column).toMatchObject({ state: 'full', top: 176.5, rest: null, total: { text: '176,4' } });
  });

  test('a total without parts belongs to nobody', () => {
    expect(series({ parts: [missing(), missing()], total: figure('142.7') })).toMatchObject({ state: 'unsplit', parts: [], rest: { value: 142.7 }, top: 142.7 });
  });

  test('a total with one part has a rest', () => {
    expect(series({ parts: [missing(), figure('80')], total: figure('130') })).toMatchObject({ state: 'full', rest: { value: 50 }, top: 130 });
  });

  test('a missing part is never zero: without a total the column says that it is incomplete', () => {
    expect(series({ parts: [missing(), figure('164.2')] })).toMatchObject({ state: 'part', rest: null, total: null, top: 164.2 });
  });

  test('nothing known is missing', () => {
    expect(series({ parts: [missing(), missing()] })).toMatchObject({ state: 'missing', top: 0 });
  });
});

describe('placeColumns', () => {
  test('a period without figures has a ground that says so, and no column', () => {
    const scene = placeColumns(chart([{ label: '2021', parts: [figure('50'), figure('80')] }, { label: '2022', parts: [missing(), missing()] }]), frames.wide);
    expect(parts(scene, 'void')).toHaveLength(1);
    expect(texts(scene).map((mark) => mark.text).join(' ')).toContain('không có số liệu');
    expect(parts(scene, 'column')).toHaveLength(2);
  });

  test('an incomplete stack is labelled as one', () => {
    const scene = placeColumns(chart([{ label: '2024', parts: [missing(), figure('164.2')] }]), frames.wide);
    expect(texts(scene).filter((mark) => mark.part === 'value').map((mark) => mark.text)).toEqual(['164,2 + ?']);
  });

  test('plans are hatched and named in the legend', () => {
    const scene = placeColumns(chart([{ label: '2025', parts: [figure('60', 'ke-hoach'), figure('88.2', 'ke-hoach')], total: figure('148.2', 'ke-hoach') }]), frames.wide);
    expect(parts(scene, 'column').map((mark) => mark.mark === 'rect' && mark.texture)).toEqual(['hatch', 'hatch']);
    expect(texts(scene).map((mark) => mark.text)).toContain('Kế hoạch');
  });

  test('a break stands between its two columns with its reason', () => {
    const columns = ['2022', '2023', '2024'].map((label) => ({ label, parts: [figure('50'), figure('80')] }));
    const scene = placeColumns(chart(columns, [{ after: '2023', label: '28 tỉnh, sau đó 15 tỉnh' }]), frames.wide);
    const lines = parts(scene, 'break').filter((mark) => mark.mark === 'line');
    const centre = (label: string): number => texts(scene).find((mark) => mark.text === label)?.x ?? NaN;
    expect(lines).toHaveLength(1);
    for (const cut of lines) {
      if (cut.mark !== 'line') continue;
      expect(cut.x1).toBeGreaterThan(centre('2023'));
      expect(cut.x1).toBeLessThan(centre('2024'));
    }
    expect(texts(scene).map((mark) => mark.text)).toContain('28 tỉnh, sau đó 15 tỉnh');
  });
});
