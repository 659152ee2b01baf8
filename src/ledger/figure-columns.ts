import { readerNote } from './acknowledgement.ts';
import { PROGRAMMES, STATUSES } from './key.ts';
import type { Ledger } from './ledger.ts';
import type { Figure, Programme, Qualifier, Status } from './model.ts';

/**
 * Figures of one indicator in columns, for a reader's browser: figures that differ only by period stand in one run, names are
 * written once and then counted, and a figure takes a few bytes. Made for JSON; the same in every language.
 */
export interface FigureColumns {
  readonly places: readonly string[];
  readonly periods: readonly string[];
  readonly categories: readonly string[];
  /** Id, who published it (or its title), date, and the name in English, empty where it has none of its own. */
  readonly sources: readonly (readonly [id: string, publisher: string, published_on: string, en: string])[];
  /** Five numbers a run: place, programme, status, category, how many figures. */
  readonly runs: readonly number[];
  /** Per figure: its period and its source. */
  readonly period: readonly number[];
  readonly source: readonly number[];
  /** Per figure: its printed digits; parted by spaces. */
  readonly values: string;
  /** Per figure one character: qualifier, doubt, dispute and later boundaries as bits, see `MARK`. */
  readonly marks: string;
  /** Why a figure is doubtful: its number, the reason, and the reason in English, empty where nobody has translated it yet. */
  readonly doubts: readonly (readonly [figure: number, vi: string, en: string])[];
}

/** One figure of an indicator, as the site shows it. */
export interface ColumnFigure {
  readonly place: string;
  readonly period: string;
  readonly indicator: string;
  readonly programme: Programme;
  readonly status: Status;
  readonly category: string;
  /** Canonical printed digits. */
  readonly value: string;
  readonly qualifier: Qualifier;
  readonly doubtful: boolean;
  /** Why, where it is doubtful; in English empty where it is not translated yet. */
  readonly doubt_vi: string;
  readonly doubt_en: string;
  /** Other sources print another value. */
  readonly disputed: boolean;
  /** The source reports an earlier period in later boundaries. */
  readonly recast: boolean;
  /** Id of its source. */
  readonly source: string;
}

const QUALIFIERS: readonly Qualifier[] = ['=', '>', '<', '~'];
/** Bits of a figure's mark above those of its qualifier, and the character that stands for none. */
const MARK = { doubtful: 4, disputed: 8, recast: 16, zero: '0'.charCodeAt(0) } as const;
const RUN_LENGTH = 5;

/** Puts figures of one indicator into columns. Their order within a run is kept; runs come in the order of places given. */
export function packFigures(figures: readonly Figure[], { sources, translations }: Pick<Ledger, 'sources' | 'translations'>): FigureColumns {
  const [places, periods, categories, sourceIds] = [namer(), namer(), namer(), namer()];
  const byRun = new Map<number, { readonly name: readonly number[]; readonly figures: Figure[] }>();
  for (const figure of figures) {
    const { place, programme, status, category } = figure.chosen;
    const name = [places.of(place), PROGRAMMES.indexOf(programme), STATUSES.indexOf(status), categories.of(category)];
    // One number a run, which also puts runs into order: a million strings would cost a second.
    const order = name.reduce((before, number) => before * 4096 + number);
    const run = byRun.get(order);
    if (run === undefined) byRun.set(order, { name, figures: [figure] });
    else run.figures.push(figure);
  }
  const runs: number[] = [];
  const period: number[] = [];
  const source: number[] = [];
  const values: string[] = [];
  const doubts: (readonly [number, string, string])[] = [];
  let marks = '';
  for (const [, { name, figures: own }] of [...byRun].sort(([a], [b]) => a - b)) {
    runs.push(...name, own.length);
    for (const { chosen, disputed } of own) {
      const doubtful = chosen.review === 'doubtful';
      const doubt = readerNote(chosen.doubt);
      if (doubtful) doubts.push([values.length, doubt, translations.get(doubt) ?? '']);
      period.push(periods.of(chosen.period));
      source.push(sourceIds.of(chosen.source));
      values.push(chosen.value);
      const bits = (doubtful ? MARK.doubtful : 0) | (disputed ? MARK.disputed : 0) | (chosen.boundary === 'recast' ? MARK.recast : 0);
      marks += String.fromCharCode(MARK.zero + (QUALIFIERS.indexOf(chosen.qualifier) | bits));
    }
  }
  return {
    places: places.names,
    periods: periods.names,
    categories: categories.names,
    sources: sourceIds.names.map((id) => {
      const source = sources.get(id);
      const name = source?.publisher || (source?.title ?? id);
      return [id, name, source?.published_on ?? '', translations.get(name) ?? ''];
    }),
    runs,
    period,
    source,
    values: values.join(' '),
    marks,
    doubts,
  };
}

/** The figures of an indicator's columns, run by run. */
export function unpackFigures(columns: FigureColumns, indicator: string): ColumnFigure[] {
  const { places, periods, categories, sources, runs, period, source, marks } = columns;
  const values = columns.values.split(' ');
  const doubts = new Map(columns.doubts.map(([figure, vi, en]) => [figure, { vi, en }]));
  const figures: ColumnFigure[] = [];
  for (let at = 0; at < runs.length; at += RUN_LENGTH) {
    const [place = -1, programme = -1, status = -1, category = -1, count = 0] = runs.slice(at, at + RUN_LENGTH);
    for (const end = figures.length + count; figures.length < end; ) {
      const i = figures.length;
      const bits = marks.charCodeAt(i) - MARK.zero;
      figures.push({
        place: places[place] ?? '',
        period: periods[period[i] ?? -1] ?? '',
        indicator,
        programme: PROGRAMMES[programme] ?? 'tong',
        status: STATUSES[status] ?? 'thuc-hien',
        category: categories[category] ?? '',
        value: values[i] ?? '',
        qualifier: QUALIFIERS[bits & 3] ?? '=',
        doubtful: (bits & MARK.doubtful) !== 0,
        doubt_vi: doubts.get(i)?.vi ?? '',
        doubt_en: doubts.get(i)?.en ?? '',
        disputed: (bits & MARK.disputed) !== 0,
        recast: (bits & MARK.recast) !== 0,
        source: sources[source[i] ?? -1]?.[0] ?? '',
      });
    }
  }
  return figures;
}

/** Counts names from zero in the order they are met. */
function namer(): { readonly names: string[]; of(name: string): number } {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const of = (name: string): number => {
    let number = numbers.get(name);
    if (number === undefined) {
      number = names.push(name) - 1;
      numbers.set(name, number);
    }
    return number;
  };
  return { names, of };
}
