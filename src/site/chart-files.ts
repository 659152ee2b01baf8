import { describeChart } from '../charts/index.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Lang } from '../words/lang.ts';
import { strings } from '../words/strings.ts';
import type { ChartBook, PublishedChart } from './chart-book.ts';
import type { Edition } from './chart-editions.ts';
import type { ChartHistories, ChartHistory } from './chart-history.ts';
import { goneNotice } from './embed-words.ts';
import { editionOf, imprintOf } from './files/chart-edition.ts';
import { chartJson } from './files/chart-json.ts';
import { CARD_SIZE, type ChartForm } from './files/chart-paths.ts';
import { chartSvg, chartSvgForPicture, sourceOf } from './files/chart-svg.ts';
import { chartCsv, chartExcelCsv } from './files/chart-table.ts';
import { LICENCE } from './files/licence.ts';
import type { PaintOrder } from './files/picture-painters.ts';
import { socialCardSvg } from './files/social-card.ts';

/** Pixels of a picture for one of a page. */
export const PICTURE_DENSITY = 2;

/**
 * Pictures are 1200 CSS px wide, the widest an article shows, and painted at twice that density, so that they stay sharp on
 * every screen and at a column's width in print.
 */
const PICTURE_WIDTH = 1200 * PICTURE_DENSITY;

/** Frozen pictures are for newsletters, 600 CSS px wide in nearly all mail programs. */
const FROZEN_WIDTH = 600 * PICTURE_DENSITY;

/** A chart's file in a form that is text. */
export function chartText(ledger: Ledger, published: PublishedChart, form: Exclude<ChartForm, 'png'>): string {
  switch (form) {
    case 'svg':
      return chartSvg(published, editionOf(ledger, published));
    case 'csv':
      return chartCsv(ledger, published);
    case 'excel.csv':
      return chartExcelCsv(ledger, published);
    case 'json':
      return chartJson(ledger, published);
  }
}

/** The order for a chart's picture. */
export function pictureOrder(ledger: Ledger, published: PublishedChart): PaintOrder {
  return { svg: chartSvgForPicture(published, editionOf(ledger, published)), width: PICTURE_WIDTH };
}

/** The order for the picture of a chart as one of its editions had it. */
export function frozenPictureOrder({ published, imprint }: Edition): PaintOrder {
  return { svg: chartSvgForPicture(published, imprint), width: FROZEN_WIDTH };
}

/**
 * The order for the picture of a chart that is no longer drawn: articles show it by its address, and must get neither a hole nor
 * figures that were withdrawn. Like the live embed, it says what the chart was about and what became of it.
 */
export function gonePictureOrder(ledger: Ledger, { latest, goneSince }: ChartHistory): PaintOrder {
  const { subtitle, lang } = latest.published.chart;
  const words = { title: subtitle, subtitle: goneNotice(ledger, goneSince, lang).text, source: '', imprint: '' };
  return { svg: socialCardSvg(words), width: CARD_SIZE.width };
}

/** The order for a chart's social card. */
export function cardOrder(ledger: Ledger, published: PublishedChart): PaintOrder {
  const { chart } = published;
  const { title, subtitle, lang } = chart;
  const source = strings(lang).charts.sources(sourceOf(chart));
  const imprint = imprintOf(chart, editionOf(ledger, published));
  return { svg: socialCardSvg({ title, subtitle, source, imprint, chart }), width: CARD_SIZE.width };
}

/** What a chart's pictures carry as metadata. No address: a picture is the same wherever the site is served. */
export function pictureNotes({ chart }: PublishedChart, edition: string): Readonly<Record<string, string>> {
  return {
    Title: chart.title,
    Description: describeChart(chart),
    Author: strings(chart.lang).site.name,
    Source: sourceOf(chart),
    Copyright: `${LICENCE.name}, ${LICENCE.url}`,
    Comment: edition,
  };
}

/** The order for the card of pages without a chart: what the site is, with the map of what it knows. */
export function siteCardOrder(ledger: Ledger, book: ChartBook, lang: Lang): PaintOrder {
  const { tagline, description } = strings(lang).site;
  const map = book.get('ban-do-so-lieu');
  const words = { title: tagline, subtitle: description, source: '', imprint: '' };
  if (map === undefined) return { svg: socialCardSvg(words), width: CARD_SIZE.width };
  const source = strings(lang).charts.sources(sourceOf(map.chart));
  const card = { ...words, source, imprint: imprintOf(map.chart, editionOf(ledger, map)), chart: map.chart };
  return { svg: socialCardSvg(card), width: CARD_SIZE.width };
}

/** Every picture of a build in one language, in the order in which its files are written. */
export function allPictures(ledger: Ledger, book: ChartBook, histories: ChartHistories, lang: Lang): (() => PaintOrder)[] {
  const all = [...histories.values()];
  return [
    ...[...book.values()].flatMap((chart) => [() => pictureOrder(ledger, chart), () => cardOrder(ledger, chart)]),
    ...all.filter(({ goneSince }) => goneSince !== '').map((history) => () => gonePictureOrder(ledger, history)),
    ...all.flatMap(({ editions }) => editions.map((edition) => () => frozenPictureOrder(edition))),
    () => siteCardOrder(ledger, book, lang),
  ];
}
