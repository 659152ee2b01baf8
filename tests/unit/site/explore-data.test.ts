import { describe, expect, it } from 'vitest';
import { unpackFigures, type FigureColumns } from '../../../src/ledger/figure-columns.ts';
import { chartsFile } from '../../../src/ledger/explore-files.ts';
import { makeChartBook } from '../../../src/site/chart-book.ts';
import { exploreFiles, exploreIndex, indicatorCharts, indicatorFiles, type ExploreFile } from '../../../src/site/explore-data.ts';
import { madeLedger } from '../words/made-ledger.ts';
import { realLedger } from '../words/real-ledger.ts';

const real = realLedger();
const columnsOf = ({ content }: ExploreFile): FigureColumns => (content() as { columns: FigureColumns }).columns;

describe('the index of the explorer', () => {
  const index = exploreIndex(real);

  it('lists every indicator that has figures, with how many, and none that has not', () => {
    const counts = Object.fromEntries(index.indicators.map(([indicator, , , , , , figures]) => [indicator, figures]));
    const expected = Object.fromEntries(real.tables.indicators.map(({ indicator }) => [indicator, real.byIndicator(indicator).length]).filter(([, count]) => count !== 0));
    expect(counts).toEqual(expected);
  });

  it('writes an English name only where it is not the Vietnamese one without marks', () => {
    const name = (place: string) => index.places.find(([id]) => id === place)?.slice(1, 3);
    expect(name('bac-giang')).toEqual(['Bắc Giang', '']);
    expect(name('dak-lak')).toEqual(['Đắk Lắk', '']);
    expect(name('viet-nam')).toEqual(['Cả nước', real.places.get('viet-nam')?.name_en]);
  });

  it('says a reason of many breaks once', () => {
    expect(index.reasons.length).toBeLessThan(index.breaks.length);
    for (const [, , , reason] of index.breaks) expect(index.reasons[reason]).toBeDefined();
  });

  it('knows where places, sources, indicators and charts are', () => {
    expect(index.paths).toEqual({ country: 'ca-nuoc/', region: 'vung/*/', province: 'tinh/*/', source: 'nguon/*/', indicator: 'chi-tieu/*/', gallery: 'bieu-do/', chart: 'bieu-do/*/' });
  });
});

describe('the files of an indicator', () => {
  it('are one where there are few figures, and none where there are none', () => {
    const [file, ...more] = indicatorFiles(real, 'kinh-phi');
    expect(file?.name).toBe('kinh-phi');
    expect(unpackFigures(columnsOf(file!), 'kinh-phi').length).toBe(real.byIndicator('kinh-phi').length);
    expect(more).toEqual([]);
    expect(indicatorFiles(real, 'khong-co')).toEqual([]);
  });

  it('are divided by whole years where there are many, so that no figure is lost or doubled', () => {
    const [head, ...parts] = indicatorFiles(real, 'kinh-phi', 60);
    const { parts: told, periods } = head!.content() as { parts: [number, number, number][]; periods: string[] };
    expect(parts.map(({ name }) => name)).toEqual(told.map(([from, to]) => `kinh-phi.${from}-${to}`));
    const figures = parts.map((part) => unpackFigures(columnsOf(part), 'kinh-phi'));
    expect(figures.map(({ length }) => length)).toEqual(told.map(([, , count]) => count));
    expect(figures.flat().length).toBe(real.byIndicator('kinh-phi').length);
    for (const [i, [from, to]] of told.entries()) {
      expect(from).toBeGreaterThan(told[i - 1]?.[1] ?? 0);
      for (const { period } of figures[i]!) {
        const end = Number((period.split('/').at(-1) ?? '').slice(0, 4));
        expect(end >= from && end <= to, `${period} in ${from}–${to}`).toBe(true);
      }
    }
    expect(new Set(figures.flat().map(({ period }) => period))).toEqual(new Set(periods));
  });

  it('keep a year whole even where it has more figures than a part may have', () => {
    const ledger = madeLedger(['an', 'binh', 'cuong'].map((at, i) => `${at}/2023.de-an.tong.thuc-hien ${i + 1}`).join('\n'));
    expect(indicatorFiles(ledger, 'de-an', 2).map(({ name }) => name)).toEqual(['de-an', 'de-an.2023-2023']);
  });
});

it('every chart about one indicator stands in that indicator’s list, with its kind and what it draws', () => {
  const book = makeChartBook(real, 'vi');
  const lists = real.tables.indicators.map(({ indicator }) => indicatorCharts(() => book, indicator));
  const about = [...book.values()].filter(({ about: { indicator } }) => indicator !== '');
  expect(lists.reduce((sum, { content }) => sum + content().length, 0)).toBe(about.length);
  expect(indicatorCharts(() => book, 'kinh-phi').content()).toContainEqual(['kinh-phi-theo-nam-phia-bac', 'columns-stacked', 'phia-bac', '', '', '', '']);
});

it('every indicator with figures has a file of figures and a list of charts, no other has, and nothing is made before it is asked for', () => {
  const names = exploreFiles(real, () => { throw new Error('made too early'); }).map(({ name }) => name);
  const indicators = real.tables.indicators.map(({ indicator }) => indicator).filter((indicator) => real.byIndicator(indicator).length > 0);
  expect(names).toEqual(['muc-luc', ...indicators.flatMap((indicator) => [indicator, chartsFile(indicator)])]);
});
