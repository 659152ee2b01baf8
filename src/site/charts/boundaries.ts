import type { Column, ColumnsChart } from '../../charts/model.ts';
import { yearsBetween } from '../../ledger/chart-query.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Figure, Place, Programme, Status } from '../../ledger/model.ts';
import { chartWords } from '../../words/chart-words.ts';
import type { Lang } from '../../words/lang.ts';
import { capitalise } from '../../words/lists.ts';
import { placeName } from '../../words/places.ts';
import { strings } from '../../words/strings.ts';
import { BILLION, unitHeading } from '../../words/units.ts';
import { BEST_FIRST, datumOf, drawable, missing } from './datum.ts';
import { fundingSeries } from './funding.ts';
import { sourceLine } from './sources.ts';

const BUDGETS: readonly Programme[] = ['tong', 'kcqg', 'kcdp'];

/** A region's spending before and after its boundaries changed, with the cut between the two drawn. */
export function acrossBoundaries(ledger: Ledger, before: Place, lang: Lang): ColumnsChart | null {
  const after = ledger.places.get(before.successor);
  if (after === undefined || before.level !== 'region') return null;
  const used: Figure[] = [];
  const old = spendingColumns(ledger, before, used, lang);
  const now = spendingColumns(ledger, after, used, lang);
  const last = old.at(-1);
  if (last === undefined || now.length === 0) return null;
  const t = chartWords(lang);
  const [membersBefore, membersAfter] = [before, after].map((place) => String(ledger.places.members(place.place).length)) as [string, string];
  return {
    kind: 'columns-stacked',
    id: `hai-ranh-gioi-${before.place}`,
    title: t.boundariesTitle(capitalise(placeName(before, lang, 'full')), membersBefore, membersAfter),
    subtitle: t.boundaries(placeName(before, lang), unitHeading(BILLION, lang)),
    source: sourceLine(ledger, used, lang),
    lang,
    unit: BILLION,
    series: fundingSeries(lang),
    columns: [...old, ...now],
    breaks: [{ after: last.label, label: t.boundariesBreak(membersBefore, membersAfter) }],
  };
}

/** The columns of every year from the first to the last known, actual before planned. */
function spendingColumns(ledger: Ledger, place: Place, used: Figure[], lang: Lang): Column[] {
  const at = (year: string, programme: Programme, status: Status): Figure | undefined =>
    drawable(ledger, { place: place.place, period: year, indicator: 'kinh-phi', programme, status });
  const statusOf = (year: string): Status | undefined => BEST_FIRST.find((status) => at(year, 'tong', status) !== undefined);
  const known = ledger.years.filter((year) => statusOf(year) !== undefined);
  const spent = known.filter((year) => statusOf(year) === 'thuc-hien');
  // A plan at the end of the old boundaries would stand beside the spending of the same year in the new ones.
  const last = place.successor === '' ? known.at(-1) : spent.at(-1);
  if (last === undefined) return [];
  return yearsBetween(known[0] ?? last, last).map((year) => {
    const status = statusOf(year) ?? 'thuc-hien';
    const [tong, kcqg, kcdp] = BUDGETS.map((programme) => at(year, programme, status));
    used.push(...[tong, kcqg, kcdp].filter((figure) => figure !== undefined));
    const nothing = missing(status, strings(lang).charts.noData);
    return {
      label: year,
      parts: tong === undefined ? [nothing, nothing] : [datumOf(ledger, kcqg, status, lang), datumOf(ledger, kcdp, status, lang)],
      ...(tong === undefined ? {} : { total: datumOf(ledger, tong, status, lang) }),
    };
  });
}
