import { expect, test } from 'vitest';
import { nearestChart } from '../../../../src/browser/explore/ready-made.ts';
import { makeChartBook } from '../../../../src/site/chart-book.ts';
import { indicatorCharts } from '../../../../src/site/explore-data.ts';
import { realLedger } from '../../words/real-ledger.ts';
import { opened, visit } from './shelf.ts';

const ledger = realLedger();
const shelf = opened(ledger);
const book = makeChartBook(ledger, 'vi');
const nearest = (address: string): string | undefined => {
  const { state } = visit(shelf, address);
  return nearestChart(indicatorCharts(() => book, state.indicator).content(), state)?.[0];
};

test('the nearest ready-made chart is of the same place and kind, or of the same period', () => {
  expect(nearest('chi-tieu=kinh-phi&noi=phia-bac&kieu=chong')).toBe('kinh-phi-theo-nam-phia-bac');
  expect(nearest('chi-tieu=kinh-phi&noi=phia-bac&kieu=cot')).toBe('ke-hoach-thuc-hien-phia-bac');
  expect(nearest('chi-tieu=kinh-phi&kieu=thanh&nam=2016/2020')).toBe('xep-hang-kinh-phi-2016-2020');
  expect(nearest('chi-tieu=kinh-phi&kieu=thanh&nam=2016/2020&noi=bac-giang')).toBe('xep-hang-kinh-phi-2016-2020');
  expect(nearest('chi-tieu=de-an&noi=thanh-hoa&kieu=duong')).toBe('qua-cac-nam-de-an-thanh-hoa');
});

test('where nothing is near, nothing is offered', () => {
  expect(nearest('chi-tieu=viec-lam')).toBeUndefined();
});
