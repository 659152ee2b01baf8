import type { Column, ColumnsChart, PlanActualChart, PlanRow, SeriesName } from '../../charts/model.ts';
import { breaksFor } from '../../ledger/breaks.ts';
import { yearsBetween } from '../../ledger/chart-query.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Figure, Place, Programme, Status } from '../../ledger/model.ts';
import { chartWords } from '../../words/chart-words.ts';
import { findingForPlanChart, findingForYearsChart } from '../../words/findings.ts';
import { programmeName } from '../../words/labels.ts';
import type { Lang } from '../../words/lang.ts';
import { placeName } from '../../words/places.ts';
import { plainText } from '../../words/prose.ts';
import { strings } from '../../words/strings.ts';
import { BILLION, unitHeading } from '../../words/units.ts';
import { BEST_FIRST, datumOf, drawable, missing } from './datum.ts';
import { sourceLine } from './sources.ts';

const FUNDING = 'kinh-phi';

/**
 * Funding of a place by full year, national and local parts stacked; a year without actual figures shows its
 * estimate, else its plan, hatched. Null where fewer than two years have a figure.
 */
export function fundingByYear(ledger: Ledger, place: Place, lang: Lang): ColumnsChart | null {
  const at = (year: string, programme: Programme, status: Status): Figure | undefined =>
    drawable(ledger, { place: place.place, period: year, indicator: FUNDING, programme, status });
  const statusOf = (year: string): Status | undefined =>
    BEST_FIRST.find((status) => (['tong', 'kcqg', 'kcdp'] as const).some((programme) => at(year, programme, status)));

  const known = ledger.years.filter((year) => statusOf(year) !== undefined);
  if (known.length < 2) return null;
  const nothing = missing('thuc-hien', strings(lang).charts.noData);
  const used: Figure[] = [];
  const columns = yearsBetween(known[0] ?? '', known.at(-1) ?? '').map((year): Column => {
    const status = statusOf(year);
    if (status === undefined) return { label: year, parts: [nothing, nothing] };
    const [tong, kcqg, kcdp] = (['tong', 'kcqg', 'kcdp'] as const).map((programme) => at(year, programme, status));
    used.push(...[tong, kcqg, kcdp].filter((figure) => figure !== undefined));
    return {
      label: year,
      parts: [datumOf(ledger, kcqg, status, lang), datumOf(ledger, kcdp, status, lang)],
      ...(tong === undefined ? {} : { total: datumOf(ledger, tong, status, lang) }),
    };
  });
  return {
    kind: 'columns-stacked',
    id: `kinh-phi-theo-nam-${place.place}`,
    title: plainText(findingForYearsChart(ledger, place.place, lang)),
    subtitle: subtitle(place, lang),
    source: sourceLine(ledger, used, lang),
    lang,
    unit: BILLION,
    series: fundingSeries(lang),
    columns,
    breaks: breaksFor(ledger, place.place, FUNDING)
      .filter((cut) => columns.slice(0, -1).some(({ label }) => label === cut.after))
      .map((cut) => ({ after: cut.after, label: strings(lang).charts.breakLine })),
  };
}

/** Plan against actual by year, with the completion that the source printed. Null where no year has both. */
export function planAgainstActual(ledger: Ledger, place: Place, lang: Lang): PlanActualChart | null {
  const used: Figure[] = [];
  const rows = ledger.years.flatMap((year): PlanRow[] => {
    const name = { place: place.place, period: year, programme: 'tong' } as const;
    const plan = drawable(ledger, { ...name, indicator: FUNDING, status: 'ke-hoach' });
    const actual = drawable(ledger, { ...name, indicator: FUNDING, status: 'thuc-hien' });
    if (plan === undefined || actual === undefined) return [];
    const completion = drawable(ledger, { ...name, indicator: 'ty-le-ke-hoach', status: 'thuc-hien' });
    used.push(plan, actual);
    return [{
      label: year,
      plan: datumOf(ledger, plan, undefined, lang),
      actual: datumOf(ledger, actual, undefined, lang),
      ...(completion === undefined ? {} : { completion: datumOf(ledger, completion, undefined, lang) }),
    }];
  });
  if (rows.length === 0) return null;
  return {
    kind: 'plan-actual',
    id: `ke-hoach-thuc-hien-${place.place}`,
    title: plainText(findingForPlanChart(ledger, place.place, lang)),
    subtitle: subtitle(place, lang),
    source: sourceLine(ledger, used, lang),
    lang,
    unit: BILLION,
    rows,
  };
}

/** National and local money, in the order every chart of both stacks them. */
export function fundingSeries(lang: Lang): SeriesName[] {
  const t = strings(lang).charts;
  return [
    { id: 'kcqg', name: t.national, short: programmeName('kcqg', lang, 'short'), tone: 'kcqg' },
    { id: 'kcdp', name: t.local, short: programmeName('kcdp', lang, 'short'), tone: 'kcdp' },
  ];
}

function subtitle(place: Place, lang: Lang): string {
  return chartWords(lang).funding(placeName(place, lang, 'dated'), unitHeading(BILLION, lang));
}
