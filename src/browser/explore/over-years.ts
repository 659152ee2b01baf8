/** Lines and columns over years. */
import { runsOf } from '../../charts/kinds/line-series.ts';
import type { ColumnFigure } from '../../ledger/figure-columns.ts';
import type { Lang } from '../../words/lang.ts';
import { axisOf, breaksOf } from './axis.ts';
import type { Book } from './book.ts';
import { groupsOf, markOf, MOST_GROUPS } from './marks.ts';
import { partOf, yearOf } from './periods.ts';
import type { Group, Line, LinePicture } from './picture.ts';
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
export function drawOverYears<Form extends 'duong' | 'cot'>(form: Form, state: State, book: Book, figures: readonly ColumnFigure[], lang: Lang): Omit<LinePicture, 'form'> & { readonly form: Form } {
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
