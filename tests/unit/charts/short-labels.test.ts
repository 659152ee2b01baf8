import { describe, expect, test } from 'vitest';
import { drawChart, tabulateChart } from '../../../src/charts/index.ts';
import { shortened } from '../../../src/charts/short-labels.ts';
import { cases } from '../../golden/cases.ts';
import { figure, missing } from '../../golden/figures.ts';

describe('shortened', () => {
  test.each([
    ['176.4', '176,4'],
    ['123.37', '123,37'],
    ['290.76723', '290,8'],
    ['24.235', '24,2'],
    ['3.856721', '3,86'],
    ['0.675', '0,675'],
    ['0.93451', '0,935'],
    // A zero at the end was printed too: beside “0,900”, “1,3” would look like another measure.
    ['1.300', '1,30'],
    ['2451', '2.451'],
  ])('%s is drawn as %s', (printed, text) => {
    expect(shortened(figure(printed), 'vi').text).toBe(text);
  });

  test('stays true: "hơn" is rounded down, "gần" up', () => {
    expect(shortened(figure('>30.789'), 'vi').text).toBe('30,7');
    expect(shortened(figure('<18.031'), 'vi').text).toBe('18,1');
    expect(shortened(figure('>12.100'), 'vi').text).toBe('12,1');
  });

  test('leaves a missing value alone', () => {
    expect(shortened(missing('vì sao'), 'vi')).toEqual(missing('vì sao'));
  });
});

test('the picture is short, the table exact', () => {
  const chart = cases.find((each) => each.id === 'bars-ranked');
  expect(chart && drawChart(chart, 'narrow')).toContain('>24,2<');
  expect(chart && tabulateChart(chart).rows[1]).toEqual(['Yên Bái', '24,235']);
});
