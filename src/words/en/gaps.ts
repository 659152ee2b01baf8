import type { FigureKey, Place } from '../../ledger/model.ts';
import { formatDate } from '../dates.ts';
import { yearRuns } from '../year-runs.ts';
import type { Gaps } from '../gap-facts.ts';
import { statusName } from '../labels.ts';
import { sayCount, sayPeriod, sayPlace } from '../mentions.ts';
import { membersPhrase, placeName } from '../places.ts';
import { listProse, prose } from '../prose.ts';
import type { Piece, Prose, Span } from '../prose.ts';
import type { Subject } from '../subject.ts';

const PART: Readonly<Record<Gaps['part'], string>> = {
  national: 'only the national part is known',
  local: 'only the local part is known',
  either: 'only the national or only the local part is known',
};

/** "The ledger has 47 figures on Bac Giang, from 2011 to 2023." */
export function count(gaps: Gaps, subject: Subject): Prose {
  const { figures, years, uniform } = gaps;
  if (!years) return prose`The ledger has found no industrial promotion figures for ${sayPlace(subject.place, 'en', 'full')} yet.`;
  const one = figures.length === 1;
  const number = sayCount(figures.length, figures.map((f) => f.key), one ? 'figure' : 'figures', 'en');
  const head = prose`The ledger has ${figures.length <= 5 ? 'only ' : ''}${number} on ${subject.name}`;
  if (uniform) {
    const period = sayPeriod(uniform.period, 'en');
    const of = uniform.status === 'thuc-hien' ? prose`for ${period}` : prose`from the ${period} ${statusName(uniform.status, 'en')}`;
    return prose`${head}, ${one ? '' : figures.length === 2 ? 'both ' : 'all '}${of}.`;
  }
  return prose`${head}, ${years[0] === years[1] ? prose`all for ${year(years[0])}` : prose`from ${year(years[0])} to ${year(years[1])}`}.`;
}

/** Whether it is known what was really spent, and in which years. */
export function spendingKnown(gaps: Gaps): Prose {
  if (gaps.wholeYears.length > 0) {
    const part = gaps.partYears.length > 0 ? prose`; for ${yearList(gaps.partYears)} ${PART[gaps.part]}` : [];
    return prose`Full-year spending is known ${gaps.wholeYears.length <= 3 ? 'only ' : ''}for ${yearList(gaps.wholeYears)}${part}.`;
  }
  if (gaps.partYears.length > 0) {
    const also = gaps.ranges ? '; the rest are totals of several years' : '';
    return prose`Spending is not fully known for any year: for ${yearList(gaps.partYears)} ${PART[gaps.part]}${also}.`;
  }
  if (gaps.ranges) return prose`Spending is not known for any single year, only as totals of several years.`;
  return prose`We found no published figure for what was actually spent in all.`;
}

/** "There are no single-year figures for 2014–2015 and 2022." */
export function emptyYears(gaps: Gaps): Prose {
  if (gaps.emptyYears.length === 0 || gaps.figures.length === 0) return [];
  return prose`There are no single-year figures for ${yearList(gaps.emptyYears)}.`;
}

/** Doubtful figures, named and set apart. */
export function doubts(gaps: Gaps, name: (figure: Gaps['figures'][number]) => Piece): Prose {
  const { doubtful } = gaps;
  if (doubtful.length === 0) return [];
  const shown = doubtful.slice(0, 3).map((figure) => prose`${name(figure)}`);
  const rest = doubtful.slice(3);
  const others = rest.length > 0 ? [prose`${sayCount(rest.length, rest.map((f) => f.key), rest.length === 1 ? 'other' : 'others', 'en')}`] : [];
  const number = sayCount(doubtful.length, doubtful.map((f) => f.key), doubtful.length === 1 ? 'figure' : 'figures', 'en');
  return prose`The ledger holds ${number} in doubt, which ${doubtful.length === 1 ? 'is' : 'are'} never charted, summed or ranked: ${listProse([...shown, ...others], 'en', ';')}.`;
}

/** How many provinces of a region have any figure. */
export function neighbours(region: Place, members: number, withData: number, inputs: readonly FigureKey[]): Prose {
  const all: Span = { text: membersPhrase(region, members, 'en'), place: region.place };
  if (withData === 0) return prose`None of ${all} has figures in the ledger yet.`;
  return prose`Of ${all}, ${sayCount(withData, inputs, withData === 1 ? 'has' : 'have', 'en')} figures.`;
}

/** What an empty page does not mean. */
export function emptiness(): Prose {
  return prose`Empty here means that we found no published source, not that nothing was done.`;
}

/** Where a place went and where it came from. */
export function boundary(place: Place, predecessors: readonly Place[], successor: Place | undefined, partners: readonly Place[]): readonly Prose[] {
  const sentences: Prose[] = [];
  if (predecessors.length > 0) {
    const from = date(place.valid_from);
    const old = listProse(predecessors.map((p) => [sayPlace(p, 'en', place.level === 'region' ? 'dated' : 'plain')]), 'en');
    if (place.level === 'region') {
      sentences.push(prose`The region has had these boundaries since ${from}; for earlier figures see ${old}. Figures of the two pages cannot be compared directly.`);
    } else if (predecessors.length === 1) {
      sentences.push(prose`${sayPlace(place, 'en', 'full')} has existed since ${from}; for earlier figures see ${listProse(predecessors.map((p) => [sayPlace(p, 'en', 'full')]), 'en')}.`);
    } else {
      sentences.push(prose`Today’s ${sayPlace(place, 'en', 'full')} was formed on ${from} from ${old}; earlier figures stay on the pages of the former provinces.`);
    }
  }
  if (successor) sentences.push(ending(place, successor, partners));
  return sentences;
}

function ending(place: Place, successor: Place, partners: readonly Place[]): Prose {
  const from = date(successor.valid_from);
  if (place.level === 'region') return prose`The region’s boundaries changed on ${from}; later figures are on the page of ${sayPlace(successor, 'en', 'dated')}. Figures of the two pages cannot be compared directly.`;
  if (partners.length === 0) return prose`On ${from}, it became ${sayPlace(successor, 'en', 'full')}, which has its own page.`;
  const next: Span = { text: `the new ${placeName(successor, 'en')}`, place: successor.place };
  return prose`On ${from}, ${sayPlace(place, 'en')} was merged with ${listProse(partners.map((p) => [sayPlace(p, 'en')]), 'en')} into ${next}; this page is about ${successor.name_en === place.name_en ? 'the former ' : ''}${sayPlace(place, 'en')} only.`;
}

function yearList(years: readonly number[]): Prose {
  return listProse(
    yearRuns(years).map(([first, last]) => (first === last ? [year(first)] : prose`${{ text: `${first}–${last}`, period: `${first}/${last}` }}`)),
    'en',
  );
}

function year(value: number): Span {
  return { text: String(value), period: String(value) };
}

function date(iso: string): Span {
  return { text: formatDate(iso, 'en', 'long'), date: iso };
}
