import type { LinePoint, MatrixChart, MultiplesChart } from '../../charts/model.ts';
import { yearsBetween } from '../../ledger/chart-query.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Place } from '../../ledger/model.ts';
import { chartWords } from '../../words/chart-words.ts';
import type { Lang } from '../../words/lang.ts';
import { placeName } from '../../words/places.ts';
import { BILLION, unitHeading } from '../../words/units.ts';
import { bestDrawable, datumOf } from './datum.ts';
import { sourceLine } from './sources.ts';

/** A year counts in a region's boundaries when it ended in them. */
const LAST_MONTH = '-12-31';

/** Which province of a region has total funding for which year: spent, or only planned. Null where none has any. */
export function fundingCoverage(ledger: Ledger, region: Place, lang: Lang): MatrixChart | null {
  const { members, years, used, at } = fundingOfMembers(ledger, region, lang);
  const rows = members.map((place) => ({ label: placeName(place, lang), cells: years.map((year) => datumOf(ledger, at(place, year), undefined, lang)) }));
  const have = rows.filter(({ cells }) => cells.some(({ value }) => value !== null)).length;
  if (have === 0) return null;
  const t = chartWords(lang);
  return {
    kind: 'matrix',
    mode: 'coverage',
    id: `do-phu-kinh-phi-${region.place}`,
    title: t.coverageTitle(String(have), String(members.length)),
    subtitle: t.coverage(placeName(region, lang, 'dated')),
    lang,
    unit: BILLION,
    columns: years,
    rows,
    source: sourceLine(ledger, used, lang),
  };
}

/** Total funding over years of every province of a region that has two years or more, on one scale. Null for fewer than two provinces. */
export function fundingOfEach(ledger: Ledger, region: Place, lang: Lang): MultiplesChart | null {
  const { members, years, at } = fundingOfMembers(ledger, region, lang);
  const known = members
    .map((place) => ({ place, figures: years.flatMap((year) => at(place, year) ?? []) }))
    .filter(({ figures }) => figures.length >= 2);
  if (known.length < 2) return null;
  const t = chartWords(lang);
  return {
    kind: 'multiples',
    id: `tung-tinh-kinh-phi-${region.place}`,
    title: t.membersTitle(String(known.length), String(members.length)),
    subtitle: t.members(placeName(region, lang, 'dated'), unitHeading(BILLION, lang)),
    lang,
    unit: BILLION,
    tone: 'tong',
    panels: known.map(({ place, figures }) => ({
      title: placeName(place, lang),
      points: figures.map((figure): LinePoint => ({ x: Number(figure.chosen.period), datum: datumOf(ledger, figure, undefined, lang) })),
    })),
    source: sourceLine(ledger, known.flatMap(({ figures }) => figures), lang),
  };
}

function fundingOfMembers(ledger: Ledger, region: Place, lang: Lang) {
  const members = ledger.places.sortByName(ledger.places.members(region.place), lang);
  const at = (place: Place, period: string) => bestDrawable(ledger, { place: place.place, period, indicator: 'kinh-phi', programme: 'tong' });
  const own = ledger.years.filter((year) => ledger.places.alive(region, `${year}${LAST_MONTH}`));
  const years = own.length === 0 ? [] : yearsBetween(own[0]!, own.at(-1)!);
  return { members, years, at, used: members.flatMap((place) => years.flatMap((year) => at(place, year) ?? [])) };
}
