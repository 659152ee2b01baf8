import { describeChart } from '../../charts/index.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Source } from '../../ledger/model.ts';
import { formatDate } from '../../words/dates.ts';
import { fileWords } from '../../words/file-words.ts';
import type { Lang } from '../../words/lang.ts';
import { unitHeading } from '../../words/units.ts';
import type { PublishedChart } from '../chart-book.ts';
import { chartPath } from '../chart-urls.ts';
import { absolute, figurePath, sourcePath } from '../urls.ts';
import { CHART_SCHEMA_PATH, type ChartJson } from './chart-json-schema.ts';
import { sourceOf } from './chart-svg.ts';
import { chartValues, missingReason } from './chart-values.ts';
import { LICENCE } from './licence.ts';

/** A chart as data: every value with qualifier, status and source, the sources with their addresses, release and licence. */
export function chartJson(ledger: Ledger, published: PublishedChart): string {
  const { id, chart, about } = published;
  const address = absolute(chartPath(id), chart.lang);
  const values = chartValues(chart).map((each): ChartJson['values'][number] => {
    const { name, series, datum, unit, low, high } = each;
    const figure = datum.key === undefined ? undefined : ledger.figure(datum.key);
    return {
      name,
      ...(series === '' ? {} : { series }),
      value: datum.value,
      ...(datum.digits === undefined ? {} : { printed: datum.digits }),
      ...(datum.value === null ? { missing: missingReason(each, chart.lang) } : { text: datum.text, qualifier: datum.qualifier, status: datum.status }),
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high }),
      unit,
      ...(figure === undefined
        ? {}
        : {
            figure: figure.key,
            address: absolute(figurePath(figure.key, (place) => ledger.places.get(place)?.level ?? 'province'), chart.lang),
            source: figure.chosen.source,
            review: figure.chosen.review,
            disputed: figure.disputed,
            release: figure.chosen.release,
          }),
    };
  });
  const used = new Set(values.flatMap(({ source }) => source ?? []));
  const release = { id: ledger.release, date: ledger.release.slice(0, 10) };
  const json: ChartJson = {
    $schema: absolute(CHART_SCHEMA_PATH),
    id,
    address,
    kind: chart.kind,
    language: chart.lang,
    title: chart.title,
    subtitle: chart.subtitle,
    unit: unitHeading(chart.unit, chart.lang),
    description: describeChart(chart),
    ...(chart.note === undefined ? {} : { note: chart.note }),
    about,
    source: sourceOf(chart),
    sources: [...used].flatMap((name) => describeSource(ledger.sources.get(name), chart.lang)),
    release,
    licence: { id: LICENCE.id, title: LICENCE.title, url: LICENCE.url },
    attribution: fileWords(chart.lang).attribution(formatDate(release.date, chart.lang), address),
    values,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function describeSource(source: Source | undefined, lang: Lang): ChartJson['sources'] {
  if (source === undefined) return [];
  const { source: id, title, publisher, published_on, url, archive_url, kind, language } = source;
  return [{ id, title, publisher, published_on, url, archive_url, kind, language, address: absolute(sourcePath(id), lang) }];
}
