import { isDoubtful } from './choose.ts';
import type { Derived, Refused } from './derive.ts';
import { derivedFrom, refuse } from './derive-result.ts';
import { figureKey, type KeyParts } from './key.ts';
import type { Ledger } from './ledger.ts';
import type { Figure, Place } from './model.ts';
import { overlaps, parsePeriod } from './period.ts';
import { add, constant, quantityOf } from './quantity.ts';

/** One figure in many places: everything that names it but the place. */
export type Selection = Omit<KeyParts, 'place' | 'category'> & { readonly category?: string };

/**
 * Sums an additive indicator over a region's members, or over the country's provinces of that period: same period,
 * programme and status, doubtful figures left out. Members without a usable figure are named in the coverage.
 */
export function sumOverMembers(ledger: Ledger, region: string, selection: Selection): Derived | Refused {
  const period = parsePeriod(selection.period);
  const members = period === null ? [] : ledger.places.partsOf(region, period);
  const found = gather(ledger, members, selection);
  if ('refused' in found) return found;
  const { figures, missing } = found;
  if (figures.length === 0) return refuse('no-data', missing, 'Chưa có tỉnh nào của vùng có số liệu này.');
  const coverage = { have: figures.length, of: members.length, missing };
  return derivedFrom(total(figures), {
    kind: 'sum',
    vi: `cộng ${coverage.have}/${coverage.of} tỉnh, thành phố có số liệu`,
    en: `sum of ${coverage.have} of ${coverage.of} provinces with data`,
  }, coverage);
}

/**
 * An old period in today's boundaries: the sum over the provinces a new one was formed from, only when every one of them has
 * the figure. Refused for a place that lived in the period itself. New figures are never split among old provinces.
 */
export function unionView(ledger: Ledger, newPlace: string, selection: Selection): Derived | Refused {
  const period = parsePeriod(selection.period);
  const place = ledger.places.get(newPlace);
  if (period === null || place === undefined) return refuse('unknown', [newPlace], 'Không có nơi hoặc kỳ này.');
  if (overlaps(period, place.valid_from, place.valid_to)) {
    return refuse('not-comparable', [newPlace], `${place.name_vi} đã có trong kỳ này; không ghép từ tỉnh cũ.`);
  }
  const origins = ledger.places.originsIn(newPlace, period);
  if (origins.length === 0) return refuse('unknown', [newPlace], `${place.name_vi} không có tỉnh tiền thân trong kỳ này.`);
  const found = gather(ledger, origins, selection);
  if ('refused' in found) return found;
  const { figures, missing } = found;
  if (missing.length > 0) return refuse('no-data', missing, `Chưa đủ số liệu của các tỉnh tiền thân: thiếu ${missing.join(', ')}.`);
  const names = (lang: 'name_vi' | 'name_en') => origins.map((origin) => origin[lang]).join(' + ');
  const coverage = { have: figures.length, of: origins.length, missing };
  return derivedFrom(total(figures), { kind: 'union', vi: names('name_vi'), en: names('name_en') }, coverage);
}

/** The usable figures of some places, and the ids of places that have none. */
function gather(
  ledger: Ledger,
  places: readonly Place[],
  selection: Selection,
): { readonly figures: readonly Figure[]; readonly missing: readonly string[] } | Refused {
  const { indicator } = selection;
  if (ledger.indicators.get(indicator)?.additive !== 'yes') {
    return refuse('not-additive', [indicator], `Chỉ tiêu ${indicator} không cộng được giữa các nơi.`);
  }
  const figures: Figure[] = [];
  const missing: string[] = [];
  for (const { place } of places) {
    const figure = ledger.figure(figureKey({ category: '', ...selection, place }));
    if (figure === undefined || isDoubtful(figure)) missing.push(place);
    else figures.push(figure);
  }
  return { figures, missing };
}

function total(figures: readonly Figure[]) {
  return figures.map(quantityOf).reduce(add, constant(0));
}
