import { isDoubtful } from '../../ledger/choose.ts';
import { anchorOf } from '../../ledger/key.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Figure } from '../../ledger/model.ts';
import { parsePeriod, yearOf } from '../../ledger/period.ts';
import { figureFilePath, type FigureFile, type FigureRow, type SourceRow } from '../../words/find/figure-file.ts';
import { newestFirst } from '../figure-row.ts';

/** A place with more figures than this has a file for every year: 12 kB on the way at most, however long the ledger grows. */
const MOST_IN_ONE = 600;

/** Paths of the files with a place's figures; none for a place without. */
export function figureFilePaths(ledger: Ledger, place: string): string[] {
  const figures = ledger.byPlace(place);
  if (figures.length === 0) return [];
  const years = figures.length > MOST_IN_ONE ? yearsOf(figures) : [];
  return [figureFilePath(place), ...years.map((year) => figureFilePath(place, year))];
}

/** What search may answer about a place, or about one of its years: its figures with their sources. */
export function figureFile(ledger: Ledger, version: string, place: string, year?: string): FigureFile {
  const figures = ledger.byPlace(place);
  const parted = figures.length > MOST_IN_ONE;
  const own = year !== undefined ? figures.filter(({ chosen }) => reachesInto(chosen.period, year)) : parted ? latest(figures) : figures;
  const ids = [...new Set(own.map(({ chosen }) => chosen.source))];
  const rows = newestFirst(own).map(({ key, chosen, disputed }): FigureRow => {
    const marks = `${chosen.review === 'doubtful' ? '?' : ''}${disputed ? '!' : ''}` as FigureRow[5];
    return [anchorOf(key), chosen.value, chosen.qualifier, chosen.unit, ids.indexOf(chosen.source), marks];
  });
  return { version, release: ledger.release, years: yearsOf(figures), parted, sources: ids.map((id) => sourceRow(ledger, id)), rows };
}

/** Calendar years with a figure of their own, full or part, the latest first. */
function yearsOf(figures: readonly Figure[]): string[] {
  const years = new Set(figures.flatMap(({ chosen }) => {
    const period = parsePeriod(chosen.period);
    const year = period === null || period.kind === 'range' ? null : yearOf(period);
    return year === null ? [] : [String(year)];
  }));
  return [...years].sort().reverse();
}

function reachesInto(period: string, year: string): boolean {
  const one = parsePeriod(period);
  return one !== null && one.start.slice(0, 4) <= year && year <= one.end.slice(0, 4);
}

/** Of each thing counted, the latest figure of a full year that is not doubtful; else the latest there is. */
function latest(figures: readonly Figure[]): Figure[] {
  const best = new Map<string, Figure>();
  for (const figure of figures) {
    const { indicator, programme, status, category, period } = figure.chosen;
    const name = [indicator, programme, status, category].join('.');
    const before = best.get(name);
    const full = parsePeriod(period)?.kind === 'year' && !isDoubtful(figure);
    const fullBefore = before !== undefined && parsePeriod(before.chosen.period)?.kind === 'year' && !isDoubtful(before);
    // Figures come in the order of their periods.
    if (full || !fullBefore) best.set(name, figure);
  }
  return [...best.values()];
}

function sourceRow(ledger: Ledger, id: string): SourceRow {
  const source = ledger.sources.get(id);
  const name = source?.publisher || source?.title || id;
  const english = ledger.translations.get(name);
  const named = [name, source?.published_on ?? ''] as const;
  return english === undefined ? named : [...named, english];
}
