import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { tabulateChart } from '../../../../src/charts/index.ts';
import type { BarsChart, Chart } from '../../../../src/charts/model.ts';
import { textWidth } from '../../../../src/charts/text/measure.ts';
import type { PublishedChart } from '../../../../src/site/chart-book.ts';
import { cardOrder, chartText, pictureOrder } from '../../../../src/site/chart-files.ts';
import { editionOf } from '../../../../src/site/files/chart-edition.ts';
import { CHART_JSON } from '../../../../src/site/files/chart-json-schema.ts';
import { chartValues } from '../../../../src/site/files/chart-values.ts';
import { unguardText } from '../../../../src/site/files/excel-csv.ts';
import { socialCardSvg } from '../../../../src/site/files/social-card.ts';
import { unitHeading } from '../../../../src/words/units.ts';
import { cases } from '../../../golden/cases.ts';
import { ledgerOf, release, row, TABLES } from '../../ledger/sample.ts';
import { buildLedger } from '../../../../src/ledger/ledger.ts';

const KEY = 'ha-noi/2019.kinh-phi.tong.thuc-hien';
const ledger = buildLedger(TABLES, [
  release('2024-07-01-mot', [row(KEY, '7.9'), row('ha-noi/2020.kinh-phi.tong.thuc-hien', '8')]),
  release('2025-07-01-hai', [row('bac-giang/2019.kinh-phi.tong.thuc-hien', '1')]),
]);

const publish = (chart: Chart, keys: readonly string[] = []): PublishedChart =>
  ({ id: chart.id, chart, keys, about: { place: '', year: '', category: '', indicator: '', period: '', programme: '', status: '' } }) as PublishedChart;

/** resvg reads XML strictly: what is not well-formed throws. */
const wellFormed = (svg: string): void => void new Resvg(svg, { font: { loadSystemFonts: false } });

const textOf = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ').replaceAll('&#x26;', '&').replaceAll('&amp;', '&').replaceAll('&#x3C;', '<').replaceAll('&lt;', '<').replaceAll('&gt;', '>');

describe.each(cases)('$id', (chart) => {
  const published = publish(chart, [KEY]);
  const text = (form: 'svg' | 'csv' | 'excel.csv' | 'json'): string => chartText(ledger, published, form);

  test('as SVG stands alone: well-formed, sized, grounded, with a font to fall back on, its source, edition and licence', () => {
    const svg = text('svg');
    wellFormed(svg);
    expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg width="\d+" height="[\d.]+" xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 \d+ [\d.]+"/);
    expect(svg).toMatch(/font-family="Be Vietnam Pro, [^"]+, sans-serif"/);
    expect(svg).toMatch(/<rect x="0" y="0" width="\d+" height="\d+" class="c-paper" fill="#fffdf8"\/?>/);
    const shown = textOf(svg);
    for (const word of chart.title.split(/\s+/)) expect(shown).toContain(word);
    expect(shown).toContain(chart.lang === 'vi' ? 'Số liệu phát hành ngày 1/7/2024' : 'Figures released on 1 Jul 2024');
    expect(shown).toContain('CC BY 4.0');
    expect(svg).toMatch(/<metadata>.*<dc:title>.+<\/dc:title>.*<dc:source>.+<\/dc:source>.*<dc:date>2024-07-01<\/dc:date>.*<cc:license rdf:resource="https:\/\/creativecommons.org\/licenses\/by\/4.0\/"\/>.*<\/metadata><\/svg>\n$/s);
    expect(svg).not.toMatch(/href="\//);
    expect(svg).not.toMatch(/<style|<script|url\((?!#)/);
  });

  test('as a picture or card is well-formed, and names no address: one picture wherever the site is served', () => {
    for (const { svg } of [pictureOrder(ledger, published), cardOrder(ledger, published)]) {
      wellFormed(svg);
      expect(svg).not.toMatch(/href=|localhost/);
    }
  });

  test('as CSV and Excel CSV has a row for every value, each with unit, source, release and licence', () => {
    const values = chartValues(chart);
    const plain = Papa.parse<Record<string, string>>(text('csv'), { header: true, skipEmptyLines: true }).data;
    expect(plain).toHaveLength(values.length);
    const excel = Papa.parse<string[]>(text('excel.csv'), { delimiter: chart.lang === 'vi' ? ';' : ',', newline: '\r\n', skipEmptyLines: true }).data.slice(1);
    expect(excel).toHaveLength(values.length);
    for (const [i, { name, series, datum, unit, low }] of values.entries()) {
      expect(plain[i]).toMatchObject({
        name, series, unit, value: datum.value === null ? '' : (datum.digits ?? String(datum.value)),
        chart: chart.title, ledger_release: '2025-07-01-hai', licence: 'CC-BY-4.0',
      });
      expect(plain[i]?.['chart_source']).toContain(chart.source.text);
      expect(plain[i]?.['missing'] !== '').toBe(datum.value === null && low === undefined);
      const cells = excel[i] ?? [];
      expect(unguardText(cells[0] ?? '')).toBe(name);
      expect(cells[2]?.replace(',', '.')).toBe(plain[i]?.['value']);
      expect(unguardText(cells[14] ?? '')).toBe(chart.title);
    }
  });

  test('as JSON says title, unit, values with qualifier and status, source, release and licence', () => {
    const json = JSON.parse(text('json')) as Record<string, unknown> & { values: Record<string, unknown>[] };
    expect(json).toMatchObject({ id: chart.id, title: chart.title, unit: unitHeading(chart.unit, chart.lang), language: chart.lang, release: { id: '2025-07-01-hai', date: '2025-07-01' }, licence: { id: 'CC-BY-4.0' } });
    expect(CHART_JSON.safeParse(json).error?.issues ?? []).toEqual([]);
    expect(json.values).toEqual(chartValues(chart).map(({ datum }) =>
      expect.objectContaining(datum.value === null ? { value: null, missing: expect.any(String) as string } : { value: datum.value, qualifier: datum.qualifier, status: datum.status })));
  });

  test('loses no value of its table', () => {
    if (chart.kind === 'map') return;
    const printed = new Set(chartValues(chart).filter(({ datum }) => datum.value !== null).map(({ datum }) => datum.text.replace(/^[><~≈] ?/, '')));
    const cells = tabulateChart(chart).rows.flatMap(([, ...rest]) => rest).join(' | ');
    for (const text of printed) expect(cells).toContain(text);
  });
});

test('a picture names the latest release that a figure of its chart comes from, not a later one that says nothing of it', () => {
  const [chart] = cases;
  if (chart === undefined) throw new Error('no cases');
  expect(editionOf(ledger, publish(chart, [KEY]))).toBe('2024-07-01-mot');
  expect(editionOf(ledger, publish(chart, [KEY, 'bac-giang/2019.kinh-phi.tong.thuc-hien']))).toBe('2025-07-01-hai');
  expect(editionOf(ledger, publish(chart))).toBe('2025-07-01-hai');
});

test('a value tells its figure, its source and where it stands', () => {
  const named = buildLedger({ ...TABLES, sources: TABLES.sources.map((each) => ({ ...each, title: 'Báo cáo =1', url: 'https://example.vn/a' })) }, [release('2024-07-01-mot', [row(KEY, '7.90', { qualifier: '>' })])]);
  const chart: BarsChart = {
    kind: 'bars', id: 'mot', title: '=Tiêu đề', subtitle: 's', source: { text: '@nguồn' }, lang: 'vi', unit: 'tỷ đồng',
    rows: [{ label: '-Hà Nội', datum: { value: 7.9, digits: '7.90', qualifier: '>', status: 'thuc-hien', text: '7,90', key: KEY } }],
  };
  const published = publish(chart, [KEY]);
  expect(JSON.parse(chartText(named, published, 'json'))).toMatchObject({
    sources: [{ id: 'bao-cao', title: 'Báo cáo =1', url: 'https://example.vn/a', address: 'http://localhost:4321/nguon/bao-cao/' }],
    values: [{ name: '-Hà Nội', value: 7.9, printed: '7.90', qualifier: '>', status: 'thuc-hien', figure: KEY, source: 'bao-cao', release: '2024-07-01-mot', address: 'http://localhost:4321/tinh/ha-noi/#2019.kinh-phi.tong.thuc-hien' }],
  });
  const [, line = ''] = chartText(named, published, 'excel.csv').split('\r\n');
  expect(line).toBe(`'-Hà Nội;;7,90;tỷ đồng;hơn;thực hiện;;;;${KEY};http://localhost:4321/tinh/ha-noi/#2019.kinh-phi.tong.thuc-hien;Báo cáo =1;https://example.vn/a;2024-07-01-mot;'=Tiêu đề;'@nguồn;http://localhost:4321/bieu-do/mot/;2024-07-01-mot;CC-BY-4.0`);
});

describe('a social card', () => {
  const words = (svg: string): { x: number; text: string; size: number; weight: 400 | 600 }[] =>
    [...svg.matchAll(/<text x="(\d+)" y="[\d.]+" font-size="(\d+)" font-weight="(\d+)" fill="[^"]*">([^<]*)<\/text>/g)].map(([, x, size, weight, text = '']) => ({
      x: Number(x), size: Number(size), weight: weight === '600' ? 600 : 400, text: text.replaceAll('&amp;', '&'),
    }));

  test('keeps its words on the card and above the source, however long they are', () => {
    const sentence = fc.array(fc.constantFrom('khuyến', 'công', 'tỷ', 'đồng,', 'phía', 'Bắc', '176,4', 'nghiệp'), { minLength: 1, maxLength: 28 }).map((parts) => parts.join(' '));
    fc.assert(fc.property(sentence, sentence, sentence, (title, subtitle, source) => {
      const [chart] = cases;
      const svg = socialCardSvg({ title, subtitle, source, imprint: 'Số liệu phát hành ngày 1/7/2024', ...(chart === undefined ? {} : { chart }) });
      for (const { x, text, size, weight } of words(svg)) expect(x + textWidth(text, size, weight), text).toBeLessThanOrEqual(1200 - 56);
      const ys = [...svg.matchAll(/<text x="56" y="([\d.]+)"/g)].map(([, y]) => Number(y));
      expect(Math.max(...ys)).toBeLessThan(630 - 20);
      expect(ys.slice(0, -3).every((y) => y < 518)).toBe(true);
    }));
  });

  test('shows the head of a long ranking, largest first, and says that it is the head', () => {
    const rows = Array.from({ length: 25 }, (_, i) => ({ label: `Tỉnh ${i}`, datum: { value: i, digits: String(i), qualifier: '=' as const, status: 'thuc-hien' as const, text: String(i) } }));
    const chart: BarsChart = { kind: 'bars', id: 'dai', title: 'T', subtitle: 'S', source: { text: 'n' }, lang: 'vi', unit: 'đề án', rows };
    const shown = textOf(cardOrder(ledger, publish(chart)).svg);
    expect(shown).toContain('Tỉnh 24');
    expect(shown).toContain('Tỉnh 16');
    expect(shown).not.toContain('Tỉnh 15 ');
    expect(shown).toContain('9 trong 25 hàng');
  });

  test('cuts off a source that takes more than two lines, and says so', () => {
    const svg = socialCardSvg({ title: 'T', subtitle: 'S', source: `Nguồn: ${'Báo Công Thương; '.repeat(40)}`, imprint: 'i' });
    expect(words(svg).map(({ text }) => text).find((text) => text.endsWith(' …'))).toMatch(/Báo Công Thương; …$/);
  });
});

let empty: ReturnType<typeof ledgerOf>;
beforeAll(() => void (empty = ledgerOf([])));
test('charts without figures can be handed over too', () => {
  const chart: BarsChart = { kind: 'bars', id: 'rong', title: 'T', subtitle: '', source: { text: 'n' }, lang: 'en', unit: '', rows: [] };
  for (const form of ['svg', 'csv', 'excel.csv', 'json'] as const) expect(() => chartText(empty, publish(chart), form)).not.toThrow();
});
