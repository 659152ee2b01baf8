/** Columns of parts: the budgets of one place, or several places that share nothing. */
import { columnSeries } from '../../charts/kinds/column-series.ts';
import type { Column, Datum } from '../../charts/model.ts';
import type { SeriesTone } from '../../charts/palette.ts';
import type { ColumnFigure } from '../../ledger/figure-columns.ts';
import { STATUSES } from '../../ledger/key.ts';
import type { Programme, Status } from '../../ledger/model.ts';
import type { Lang } from '../../words/lang.ts';
import { axisOf } from './axis.ts';
import type { Book } from './book.ts';
import { groupsOf, markOf, MOST_GROUPS } from './marks.ts';
import { partOf, yearOf } from './periods.ts';
import type { Group, Mark, Stack, StackPicture } from './picture.ts';
import { DIVISIONS } from './stackable.ts';
import type { State } from './state.ts';

/**
 * Stacked columns. A column is of one kind of statement: what happened where that is known, else an estimate, else a plan.
 * A part that is missing leaves its column open: only a printed total tells how large it is.
 */
export function drawStack(state: State, book: Book, figures: readonly ColumnFigure[], lang: Lang): StackPicture {
  const byBudget = state.places.length === 1;
  const onAxis = figures.filter(
    ({ place, category, status, period }) =>
      state.places.includes(place) && category === state.category && state.statuses.includes(status) && partOf(period) === state.part &&
      yearOf(period) >= (state.from ?? 0) && yearOf(period) <= (state.to ?? Infinity),
  );
  const programmes = byBudget ? divisionOf(state, onAxis) : state.programmes.slice(0, 1);
  const all = groupsOf({ ...state, programmes }, book, lang);
  const groups = all.slice(0, MOST_GROUPS);
  const used: readonly Programme[] = byBudget ? [...programmes, 'tong'] : programmes;
  const own = onAxis.filter(({ place, programme }) => used.includes(programme) && groups.some((group) => group.place === place));
  const byYear = Map.groupBy(own.filter(({ doubtful }) => !doubtful), ({ period }) => yearOf(period));

  const years = [...byYear.keys()];
  const stacks = new Map<number, Stack>();
  for (const [year, figuresOfYear] of byYear) stacks.set(year, stackOf(year, figuresOfYear, groups, byBudget, lang));
  const axis = axisOf(years, groups, book, state.indicator, ({ place }) => own.filter((figure) => figure.place === place).map(({ period }) => yearOf(period)));
  return {
    form: 'chong',
    groups,
    crowded: all.slice(MOST_GROUPS),
    stacks: axis.years.map((year) => stacks.get(year) ?? { year, parts: [], total: null, state: 'missing' }),
    doubtful: own.filter(({ doubtful }) => doubtful),
    ...axis,
  };
}

/** Into which budgets the money of a place is divided: as finely as was asked for, else as its figures are. */
function divisionOf(state: State, figures: readonly ColumnFigure[]): Programme[] {
  const asked = DIVISIONS.toReversed().find((division) => division.some((programme) => programme !== 'kcqg' && state.programmes.includes(programme)));
  if (asked !== undefined) return [...asked];
  const counts = DIVISIONS.map((division) => figures.filter(({ programme }) => programme !== 'kcqg' && division.includes(programme)).length);
  return [...(DIVISIONS[counts.indexOf(Math.max(...counts))] ?? [])];
}

function stackOf(year: number, figures: readonly ColumnFigure[], groups: readonly Group[], byBudget: boolean, lang: Lang): Stack {
  const whole = figures.filter(({ programme }) => byBudget && programme === 'tong');
  const status = STATUSES.find((one) => (whole.length > 0 ? whole : figures).some((figure) => figure.status === one)) ?? 'thuc-hien';
  const marks = new Map(figures.filter((figure) => figure.status === status).map((figure) => [`${figure.place}.${figure.programme}`, markOf(figure, lang)]));
  const total = byBudget ? marks.get(`${groups[0]?.place ?? ''}.tong`) : undefined;
  const missing: Datum = { value: null, qualifier: '=', status, text: '' };
  const column: Column = { label: String(year), parts: groups.map(({ id }) => marks.get(id) ?? missing), ...(total === undefined ? {} : { total }) };
  const series = groups.map(({ id, name, tone }) => ({ id, name, tone: tone as SeriesTone }));
  const [placed] = columnSeries({ kind: 'columns-stacked', series, columns: [column] });
  const part = (index: number, mark: Mark | null): Stack['parts'][number] => ({ tone: groups[index]?.tone ?? 'ink', shape: groups[index]?.shape ?? 'circle', mark, value: mark?.value ?? 0, kind: 'part' });
  const parts = (placed?.parts ?? []).map(({ index }) => part(index, marks.get(groups[index]?.id ?? '') ?? null));
  const rest = placed?.rest ?? null;
  return {
    year,
    parts: rest === null ? parts : [...parts, { tone: 'tong', shape: 'circle', mark: total ?? null, value: rest.value, kind: 'rest' }],
    total: total ?? null,
    state: placed?.state ?? 'missing',
  };
}

/** The kind of statement a column is of. */
export function statusOf(stack: Stack): Status {
  return (stack.parts.find(({ mark }) => mark !== null)?.mark ?? stack.total)?.status ?? 'thuc-hien';
}
