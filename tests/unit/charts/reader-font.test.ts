/** Drawings that travel alone are shown in the reader's own font, which may be wider than the one they were measured with. */
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../src/charts/index.ts';
import { frames } from '../../../src/charts/frame.ts';
import { placeLegend, type LegendItem } from '../../../src/charts/legend.ts';
import { textWidth, WIDER } from '../../../src/charts/text/measure.ts';
import { cases } from '../../golden/cases.ts';

const entry = (name: string): LegendItem => ({ name, tone: 'kcqg', weight: 600 });

describe('a legend', () => {
  const swatches = (names: readonly string[]) => placeLegend(names.map(entry), frames.wide, 0).marks.flatMap((mark) => (mark.mark === 'rect' ? [mark] : []));

  test('with room keeps the next swatch off its words', () => {
    const [first = '', ...rest] = ['Sản phẩm đăng ký bình chọn cấp quốc gia', 'Sản phẩm tiêu biểu'];
    const [, second] = swatches([first, ...rest]);
    expect(second?.x).toBeGreaterThan(13 + 6 + textWidth(first, frames.wide.small, 600) * WIDER[600]);
  });

  test('breaks a name that is wider than its ground, and the entry below makes room', () => {
    const slim = { ...frames.narrow, width: 240 };
    const { marks, height } = placeLegend([entry('Sản phẩm đăng ký bình chọn cấp quốc gia'), entry('Tiêu biểu')], slim, 0);
    const lines = marks.flatMap((mark) => (mark.mark === 'text' ? [mark] : []));
    expect(lines.map(({ text }) => text)).toEqual(['Sản phẩm đăng ký bình chọn', 'cấp quốc gia', 'Tiêu biểu']);
    for (const { x, text } of lines) expect(x + textWidth(text, slim.small, 600) * WIDER[600]).toBeLessThanOrEqual(240);
    const [first = 0, second = 0, third = 0] = lines.map(({ y }) => y);
    expect(second - first).toBe(slim.leading);
    expect(third - second).toBe(slim.leading + 4);
    expect(height).toBe(slim.leading * 3 + 8);
  });

  test('without room stays on as few lines as before', () => {
    const name = 'Một mục dài vừa phải';
    const fitting = Math.floor((frames.wide.width + 18) / (13 + 6 + textWidth(name, frames.wide.small, 600) + 18));
    const lines = new Set(swatches(Array.from({ length: fitting }, () => name)).map(({ y }) => y));
    expect(lines.size).toBe(1);
  });
});

test('a plan flows after its actual: in no font the two run into one number', () => {
  const chart = cases.find(({ kind }) => kind === 'plan-actual');
  if (chart === undefined) throw new Error('No golden case compares plan and actual.');
  for (const width of ['narrow', 'wide'] as const) {
    expect(drawChart(chart, width)).toMatch(/<text [^>]*>130,4<tspan [^>]*>\u00a0\/ 142,2<\/tspan><\/text>/);
  }
});
