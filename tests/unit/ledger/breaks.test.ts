import { expect, it } from 'vitest';
import { breaksFor, isBroken } from '../../../src/ledger/breaks.ts';
import { parsePeriod } from '../../../src/ledger/period.ts';
import { ledgerOf, seriesBreak } from './sample.ts';

const ledger = ledgerOf([], {
  breaks: [
    seriesBreak('phia-bac', '2020..2021', { indicator: 'kinh-phi' }),
    seriesBreak('phia-bac', '2015..2016'),
    seriesBreak('ha-noi', '2008..2009', { indicator: 'de-an' }),
    seriesBreak('phia-bac', '2020-2021'),
    seriesBreak('phia-bac', ''),
  ],
});

it('finds breaks of the indicator and of the whole place, oldest first; what cannot be read is no break', () => {
  expect(breaksFor(ledger, 'phia-bac', 'kinh-phi').map((b) => [b.after, b.before])).toEqual([['2015', '2016'], ['2020', '2021']]);
  expect(breaksFor(ledger, 'phia-bac', 'de-an')).toEqual([
    { after: '2015', before: '2016', reason_vi: 'đổi phạm vi', reason_en: 'scope changed' },
  ]);
  expect(breaksFor(ledger, 'bac-giang', 'kinh-phi')).toEqual([]);
});

it('knows which pairs of periods a break divides', () => {
  const breaks = breaksFor(ledger, 'phia-bac', 'de-an');
  const divided = (a: string, b: string) => {
    const [from, to] = [parsePeriod(a), parsePeriod(b)];
    return from !== null && to !== null && isBroken(breaks, from, to);
  };
  expect(divided('2015', '2016')).toBe(true);
  expect(divided('2018', '2012')).toBe(true);
  expect(divided('2015-H1', '2016-H1')).toBe(true);
  expect(divided('2011/2014', '2013/2016')).toBe(true);
  expect(divided('2014', '2015')).toBe(false);
  expect(divided('2017', '2016')).toBe(false);
});
