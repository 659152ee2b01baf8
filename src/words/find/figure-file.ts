import { parseFigureKey, PROGRAMMES, STATUSES, type KeyParts } from '../../ledger/key.ts';
import type { Qualifier } from '../../ledger/model.ts';
import { parsePeriod } from '../../ledger/period.ts';
import type { FiguresAsked } from './figures-asked.ts';
import { touches } from './question.ts';

/**
 * A figure as a file carries it: its anchor on its place's page, printed digits, qualifier, unit, its source's place in the
 * file's list, and marks: `?` doubtful, `!` sources disagree.
 */
export type FigureRow = readonly [anchor: string, value: string, qualifier: Qualifier, unit: string, source: number, marks: '' | '?' | '!' | '?!'];

/** The name of a source, its date as far as it is known, and its name in English where that is another one. */
export type SourceRow = readonly [name: string, published: string, en?: string];

/** Figures of one place, the latest period first; all of them, or those of one year. */
export interface FigureFile {
  /** The version of the names it belongs to: another one must not be shown beside them. */
  readonly version: string;
  readonly release: string;
  /** Every calendar year and part of a year the place has figures of; ranges are left out. */
  readonly years: readonly string[];
  /** Whether figures of single years have files of their own, and here are only the latest of each kind. */
  readonly parted: boolean;
  readonly sources: readonly SourceRow[];
  readonly rows: readonly FigureRow[];
}

/** Path of a place's figures, or of those of one year. */
export function figureFilePath(place: string, year?: string): string {
  return year === undefined ? `so/${place}.json` : `so/${place}/${year}.json`;
}

/** A figure that answers, with its name taken apart. */
export interface FigureHit {
  readonly parts: KeyParts;
  readonly row: FigureRow;
}

/**
 * The figures of a file that answer a question, best first. A period must be one asked for, or else hold it (a figure of
 * 2016–2020 for 2019): then it comes after those of the period itself. Where no indicator is named, those first in `preferred` come first.
 */
export function figuresFor(file: Pick<FigureFile, 'rows'>, place: string, asked: Omit<FiguresAsked, 'places'>, preferred: readonly string[]): FigureHit[] {
  const indicators = asked.indicators.length > 0 ? asked.indicators : preferred;
  const hits = file.rows.flatMap((row) => {
    const parts = parseFigureKey(`${place}/${row[0]}`);
    return parts !== null && answers(parts, asked) ? [{ parts, row }] : [];
  });
  const wanted = ({ parts, row }: FigureHit): readonly number[] => [
    asked.periods.length > 0 ? Number(!asked.periods.includes(parts.period)) + Number(parsePeriod(parts.period)?.kind === 'range') : 0,
    // A figure in doubt comes after those that are not.
    Number(row[5].includes('?')),
    Number(parts.category !== asked.category && parts.category !== ''),
    order(indicators, parts.indicator),
    asked.periods.length > 0 ? 0 : -Number(parsePeriod(parts.period)?.end.replace('-', '') ?? 0),
    Number(parsePeriod(parts.period)?.kind === 'range'),
    STATUSES.indexOf(parts.status),
    PROGRAMMES.indexOf(parts.programme),
  ];
  return hits.sort((a, b) => compare(wanted(a), wanted(b)));
}

function answers(parts: KeyParts, { implied, indicators, category, programme, status, periods }: Omit<FiguresAsked, 'places'>): boolean {
  if (programme !== null && parts.programme !== programme && !parts.programme.startsWith(`${programme}-`)) return false;
  if (status !== null && parts.status !== status) return false;
  if (periods.length > 0 && !touches(parts.period, periods)) return false;
  // The country was not asked for: only what answers the very period may stand for it.
  if (implied && !periods.includes(parts.period)) return false;
  if (category !== '' && parts.category === category) return true;
  return indicators.length > 0 ? indicators.includes(parts.indicator) : category === '';
}

function order(ids: readonly string[], id: string): number {
  const at = ids.indexOf(id);
  return at === -1 ? ids.length : at;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at === -1 ? 0 : a[at]! - b[at]!;
}
