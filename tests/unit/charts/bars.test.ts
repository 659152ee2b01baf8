import { describe, expect, test } from 'vitest';
import { labelOf } from '../../../src/charts/datum.ts';
import { frames } from '../../../src/charts/frame.ts';
import { barSeries, placeBars } from '../../../src/charts/kinds/bars.ts';
import type { BarRow, BarsChart } from '../../../src/charts/model.ts';
import { figure, missing } from '../../golden/figures.ts';
import { parts, texts } from './flatten.ts';

const chart = (rows: readonly BarRow[]): BarsChart => ({ kind: 'bars', id: 'b', title: 't', subtitle: '', source: { text: '' }, lang: 'vi', unit: 'tỷ đồng', rows });

test('labelOf shows the qualifier once', () => {
  expect(labelOf(figure('>480'))).toBe('> 480');
  expect(labelOf({ ...figure('>480'), text: '> 480' })).toBe('> 480');
  expect(labelOf(figure('~7.2'))).toBe('≈ 7,2');
  expect(labelOf(figure('<100'))).toBe('< 100');
  expect(labelOf(missing())).toBe('—');
});

describe('bars', () => {
  const rows = [
    { label: 'Lai Châu', datum: missing() },
    { label: 'Bắc Giang', datum: figure('>30.7') },
    { label: 'Sơn La', datum: figure('0') },
    { label: 'Yên Bái', datum: figure('24.235') },
  ];

  test('are ranked, those without a value last', () => {
    expect(barSeries(chart(rows)).map((row) => row.label)).toEqual(['Bắc Giang', 'Yên Bái', 'Sơn La', 'Lai Châu']);
  });

  test('a missing value has words and no bar; a zero has a bar of no width and its 0', () => {
    const scene = placeBars(chart(rows), frames.narrow);
    expect(parts(scene, 'bar').map((mark) => mark.mark === 'rect' && Math.round(mark.width))).toEqual([expect.any(Number), expect.any(Number), 0]);
    expect(texts(scene).filter((mark) => mark.part === 'missing').map((mark) => mark.text)).toEqual(['không có số liệu']);
    expect(texts(scene).filter((mark) => mark.part === 'value').map((mark) => mark.text)).toEqual(['> 30,7', '24,235', '0']);
  });

  test('"hơn" has a tip, "khoảng" fades', () => {
    const scene = placeBars(chart([{ label: 'a', datum: figure('>9') }, { label: 'b', datum: figure('~8') }]), frames.narrow);
    expect(parts(scene, 'qualifier')).toHaveLength(1);
    expect(parts(scene, 'bar-fade')).toHaveLength(3);
  });

  test('a sum that lacks members stays open and says how many it has', () => {
    const scene = placeBars(chart([{ label: 'Tây Bắc', datum: figure('9.4'), coverage: { have: 3, of: 6, what: 'tỉnh' } }]), frames.narrow);
    expect(parts(scene, 'qualifier')).toHaveLength(1);
    expect(texts(scene).map((mark) => mark.text)).toContain('3/6 tỉnh');
  });

  test('nothing at all can be drawn', () => {
    expect(placeBars(chart([]), frames.wide).height).toBeGreaterThan(0);
  });
});
