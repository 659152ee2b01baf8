import { describeChart, mapCredit, renderStandalone } from '../../charts/index.ts';
import type { Chart, Datum } from '../../charts/model.ts';
import type { PublishedChart } from '../chart-book.ts';
import { chartPath } from '../chart-urls.ts';
import { settings } from '../settings.ts';
import { absolute } from '../urls.ts';
import { writeFragment, xml, type XmlElement } from '../xml.ts';
import { imprintOf } from './chart-edition.ts';
import { LICENCE } from './licence.ts';

/**
 * A chart as an SVG file that stands alone: title, source, edition and licence to be seen and as metadata, a size of its
 * own, a light ground, links that work from anywhere, and a font that falls back to the reader's. `edition` is the release it names.
 */
export function chartSvg(published: PublishedChart, edition: string): string {
  const chart = withLinks(published.chart, (href) => settings.siteUrl + href);
  const svg = renderStandalone(chart, 'wide', imprintOf(chart, edition));
  const head = metadata(published, edition);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${sized(svg).replace(/<\/svg>$/, () => `${writeFragment(head)}</svg>`)}\n`;
}

/**
 * The same drawing for the painter of pictures: without links and addresses, so that a chart has one picture wherever the
 * site is served.
 */
export function chartSvgForPicture(published: PublishedChart, edition: string): string {
  const chart = withLinks(published.chart, () => undefined);
  return sized(renderStandalone(chart, 'wide', imprintOf(chart, edition)));
}

/** Where a chart's figures come from, its map included. */
export function sourceOf(chart: Chart): string {
  const { text } = chart.source;
  return chart.kind === 'map' && !text.includes('svg-maps') ? `${text}. ${mapCredit(chart.lang)}` : text;
}

/** Only maps carry links: the links of other charts stand in the table beside them. */
function withLinks(chart: Chart, link: (href: string) => string | undefined): Chart {
  if (chart.kind !== 'map') return chart;
  const values = Object.entries(chart.values).map(([place, { href, ...datum }]): [string, Datum] => {
    const to = href === undefined ? undefined : link(href);
    return [place, to === undefined ? datum : { ...datum, href: to }];
  });
  return { ...chart, values: Object.fromEntries(values) };
}

/** Width and height, for programs that do not size by the viewBox. */
function sized(svg: string): string {
  const [, width = '', height = ''] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? [];
  return svg.replace('<svg ', `<svg width="${width}" height="${height}" `);
}

function metadata({ id, chart }: PublishedChart, edition: string): XmlElement {
  const address = absolute(chartPath(id), chart.lang);
  const namespaces = {
    'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:cc': 'http://creativecommons.org/ns#',
  };
  const work = xml('cc:Work', { 'rdf:about': address },
    xml('dc:title', {}, chart.title),
    xml('dc:description', {}, describeChart(chart)),
    xml('dc:source', {}, sourceOf(chart)),
    xml('dc:publisher', {}, 'Sổ Khuyến công'),
    xml('dc:date', {}, edition.slice(0, 10)),
    xml('dc:identifier', {}, `${address}#${edition}`),
    xml('dc:language', {}, chart.lang),
    xml('dc:rights', {}, LICENCE.name),
    xml('cc:license', { 'rdf:resource': LICENCE.url }));
  return xml('metadata', {}, xml('rdf:RDF', namespaces, work));
}
