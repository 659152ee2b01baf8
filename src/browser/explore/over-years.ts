/** Lines and columns over years. */
import { runsOf } from '../../charts/kinds/line-series.ts';
import type { ColumnFigure } from '../../ledger/figure-columns.ts';
import type { Lang } from '../../words/lang.ts';
import type { Book } from './book.ts';
import { groupsOf, markOf, MOST_GROUPS } from './marks.ts';
import { partOf, yearOf, yearsBetween } from './periods.ts';
import type { ColumnPicture, Cut, Group, Line, LinePicture } from './picture.ts';
import type { State } from './state.ts';

/** What all pictures over years begin with. */
export interface Yearly {
  readonly groups: readonly Group[];
  readonly crowded: readonly Group[];
  /** Figures of a group that stand on the axis, doubtful ones too. */
  figuresOf(group: Group): readonly ColumnFigure[];
}

/** The groups of a state and their figures on the axis of years. */
export function yearly(state: State, book: Book, figures: readonly ColumnFigure[], lang: Lang): Yearly {
  const groups = groupsOf(state, book, lang);
  const onAxis = figures.filter(
    ({ category, status, period }) =>
      category === state.category && state.statuses.includes(status) && partOf(period) === state.part &&
      yearOf(period) >= (state.from ?? 0) && yearOf(period) <= (state.to ?? Infinity),
  );
  const byGroup = Map.groupBy(onAxis, ({ place, programme }) => `${place}.${programme}`);
  return { groups: groups.slice(0, MOST_GROUPS), crowded: groups.slice(MOST_GROUPS), figuresOf: ({ id }) => byGroup.get(id) ?? [] };
}

/** Lines, or columns side by side: every kind of statement by itself, so that a plan never continues what happened. */
export function drawOverYears(form: 'duong' | 'cot', state: State, book: Book, figures: readonly ColumnFigure[], lang: Lang): LinePicture | ColumnPicture {
  const own = yearly(state, book, figures, lang);
  const lines = own.groups.flatMap((group) => {
    const breaks = breaksOf(book, group.place, state.indicator).map(({ after }) => after);
    return state.statuses.flatMap((status): Line[] => {
      const points = own
        .figuresOf(group)
        .filter((figure) => figure.status === status && !figure.doubtful)
        .map((figure) => ({ x: yearOf(figure.period), datum: markOf(figure, lang) }));
      return points.length === 0 ? [] : [{ group, status, runs: runsOf(points, breaks) }];
    });
  });
  const drawn = lines.flatMap(({ runs }) => runs.flatMap((run) => run.map(({ x }) => x)));
  return {
    form,
    lines,
    groups: own.groups,
    crowded: own.crowded,
    doubtful: own.groups.flatMap((group) => own.figuresOf(group).filter(({ doubtful }) => doubtful)),
    ...axisOf(drawn, own.groups, book, state.indicator, (group) => lines.filter((line) => line.group === group).flatMap(({ runs }) => runs.flatMap((run) => run.map(({ x }) => x)))),
  };
}

/** The years of an axis, those without anything drawn, and where it is cut. */
export function axisOf(drawn: readonly number[], groups: readonly Group[], book: Book, indicator: string, yearsOf: (group: Group) => readonly number[]): { years: number[]; empty: number[]; cuts: Cut[] } {
  const years = drawn.length === 0 ? [] : yearsBetween(Math.min(...drawn), Math.max(...drawn));
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const breaks = groups.flatMap(({ place }) => breaksOf(book, place, indicator)).filter(({ after, before }) => first <= after && before <= last);
  const cuts = new Map<number, Cut>(breaks.map((reason) => [reason.after, { after: reason.after, reason }]));
  for (const after of handovers(groups, book, yearsOf)) if (!cuts.has(after)) cuts.set(after, { after, reason: null });
  return { years, empty: years.filter((year) => !drawn.includes(year)), cuts: [...cuts.values()].sort((a, b) => a.after - b.after) };
}

/** Where a place ends and the one it became begins, both drawn and not in the same year: the years before. */
function handovers(groups: readonly Group[], book: Book, yearsOf: (group: Group) => readonly number[]): number[] {
  return groups.flatMap((old) => {
    const successors = book.places.successors(old.place).map(({ place }) => place);
    return groups.flatMap((young) => {
      if (!successors.includes(young.place)) return [];
      const [last, first] = [Math.max(...yearsOf(old)), Math.min(...yearsOf(young))];
      return Number.isFinite(last) && Number.isFinite(first) && last < first ? [first - 1] : [];
    });
  });
}

function breaksOf(book: Book, place: string, indicator: string) {
  return book.breaks.filter((row) => row.place === place && (row.indicator === '' || row.indicator === indicator));
}
