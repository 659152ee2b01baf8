import { describe, expect, test } from 'vitest';
import { frames } from '../../../src/charts/frame.ts';
import { runsOf } from '../../../src/charts/kinds/line-series.ts';
import { placeLine } from '../../../src/charts/kinds/line.ts';
import { boxOf, touch } from '../../../src/charts/place-labels.ts';
import { lineCases } from '../../golden/cases-line.ts';
import { figure, missing } from '../../golden/figures.ts';
import { parts, texts } from './flatten.ts';

const years = (runs: readonly (readonly { x: number }[])[]): number[][] => runs.map((run) => run.map((point) => point.x));
const point = (x: number) => ({ x, datum: figure(x - 2000) });

describe('runsOf', () => {
  test('joins neighbouring years only', () => {
    expect(years(runsOf([point(2016), point(2018), point(2019), point(2021)], []))).toEqual([[2016], [2018, 2019], [2021]]);
  });

  test('does not join over a year without a value', () => {
    expect(years(runsOf([point(2018), { x: 2019, datum: missing() }, point(2020)], []))).toEqual([[2018], [2020]]);
  });

  test('never joins across a break', () => {
    expect(years(runsOf([point(2022), point(2023), point(2024)], [2023]))).toEqual([[2022, 2023], [2024]]);
  });
});

describe('placeLine', () => {
  const drawn = (id: string, width: 'narrow' | 'wide' = 'wide') => {
    const chart = lineCases.find((each) => each.id === id);
    if (!chart) throw new Error(id);
    return placeLine(chart, frames[width]);
  };

  test('isolated points are dots without a line', () => {
    const scene = drawn('line-gaps-break');
    expect(parts(scene, 'line')).toEqual([]);
    expect(parts(scene, 'point')).toHaveLength(8);
  });

  test('what leads to a plan is dotted, and its point is a ring', () => {
    const scene = drawn('line-ninh-binh');
    const lines = parts(scene, 'line').map((mark) => mark.mark === 'path' && mark.dash);
    expect(lines).toEqual([undefined, undefined, '2 4']);
    expect(parts(scene, 'point').filter((mark) => mark.mark === 'dot' && mark.open)).toHaveLength(1);
  });

  test.each(['narrow', 'wide'] as const)('names of four lines that end together stay apart (%s)', (width) => {
    const names = texts(drawn('line-close-ends', width)).filter((mark) => mark.part === 'name');
    expect(new Set(names.map((mark) => mark.tone)).size).toBe(4);
    for (const [index, one] of names.entries()) {
      for (const other of names.slice(index + 1)) expect(touch(boxOf(one), boxOf(other)), `${one.text} ${other.text}`).toBe(false);
    }
  });
});
