import type { Indicator } from '../model.ts';
import type { HeaderRead } from './columns.ts';
import type { Knowledge } from './knowledge.ts';
import { cellAt } from './grid.ts';
import { decided } from './import-map.ts';
import { periodOf } from './period-of.ts';
import { onlyUnit, unitSet, type ColumnPlan, type TablePlan } from './plan.ts';
import { isMissing } from './read-number.ts';
import type { RowPlan } from './rows.ts';
import { only, type Said } from './titles.ts';
import { isMoney, type SheetUnit } from './units.ts';

/** The parts of a figure's key that words may name. */
export type Part = 'indicator' | 'programme' | 'status' | 'period' | 'unit' | 'category';

/** Why a part of a figure is not known. `missing` names nothing, `clash` says two things, `unclear` gives the reason in Vietnamese. */
export interface PartDoubt {
  readonly part: Part;
  readonly why: 'missing' | 'clash' | 'unclear';
  readonly detail: string;
  readonly choices: readonly string[];
}

/** What a figure in a column and a row means, and what of it is not known. */
export interface Meaning {
  readonly indicator: Indicator | null;
  readonly category: string;
  readonly programme: string | null;
  readonly status: string | null;
  readonly period: string | null;
  readonly unit: SheetUnit | null;
  readonly doubts: readonly PartDoubt[];
}

type Named = 'indicator' | 'programme' | 'status';
const LISTS = { indicator: 'indicators', programme: 'programmes', status: 'statuses' } as const;

/** Puts together what header, label, title and editor say of figures; each combination of column and row label is worked out once. */
export class Meanings {
  readonly #plan: TablePlan;
  readonly #know: Knowledge;
  readonly #indicators: ReadonlyMap<string, Indicator>;
  readonly #categoryParents: ReadonlyMap<string, string>;
  readonly #known = new Map<string, Meaning>();
  readonly #showsPercent: (column: number) => boolean;
  /** Parts of which some column or row says something else than the title: then the title does not speak for the others. */
  readonly #named: ReadonlySet<Named>;

  constructor(plan: TablePlan, rows: readonly RowPlan[], know: Knowledge, indicators: ReadonlyMap<string, Indicator>, categoryParents: ReadonlyMap<string, string>) {
    this.#plan = plan;
    this.#know = know;
    this.#indicators = indicators;
    this.#categoryParents = categoryParents;
    this.#showsPercent = (column) => {
      const cells = rows.filter(({ kind }) => kind === 'figures').map(({ row }) => cellAt(plan.grid, row, column));
      const filled = cells.filter((cell) => cell !== null && !isMissing(cell.text));
      return filled.length > 0 && filled.every((cell) => cell?.number?.percent === true || cell?.text.endsWith('%') === true);
    };
    // A rate stands beside the figures it is of, so what it says does not stop the title from speaking for those.
    const isRate = (read: HeaderRead): boolean => read.indicators.length > 0 && read.indicators.every(({ value }) => indicators.get(value)?.unit === '%');
    const columns = plan.columns.filter(({ role }) => role === 'value');
    const reads = [...columns.map(({ read }) => read), ...rows.filter(({ kind }) => kind === 'figures').flatMap(({ read }) => read)].filter((read) => !isRate(read));
    const parts: readonly Named[] = ['indicator', 'programme', 'status'];
    this.#named = new Set(
      parts.filter((part) => {
        const own = new Set<string>([...reads.flatMap((read) => read[LISTS[part]].map(({ value }) => value)), ...columns.flatMap(({ set }) => decided<string>(set[part]) ?? [])]);
        return [...own].some((value) => value !== only(plan.title[LISTS[part]])?.value);
      }),
    );
  }

  /** The meaning of figures where a column and a row meet. */
  of(column: ColumnPlan, row: RowPlan): Meaning {
    const key = `${column.column} ${row.read.length === 0 && row.unit === null ? '' : row.row}`;
    let meaning = this.#known.get(key);
    if (meaning === undefined) this.#known.set(key, (meaning = this.#workOut(column, row)));
    return meaning;
  }

  #workOut(column: ColumnPlan, row: RowPlan): Meaning {
    const doubts: PartDoubt[] = [];
    const indicatorId = this.#part('indicator', column, row, doubts);
    const programme = this.#part('programme', column, row, doubts);
    const status = this.#part('status', column, row, doubts);
    const indicator = indicatorId === null ? null : (this.#indicators.get(indicatorId) ?? null);
    if (indicatorId !== null && indicator === null) doubts.push({ part: 'indicator', why: 'unclear', detail: `sổ không có chỉ tiêu “${indicatorId}”`, choices: [] });
    const unexplained = [...column.read.rest, ...row.read.flatMap(({ rest }) => rest)];
    const confirmed = decided(column.set.indicator) !== undefined || row.set?.indicator !== undefined;
    if (unexplained.length > 0 && !confirmed && indicator !== null) {
      doubts.push({ part: 'indicator', why: 'unclear', detail: `còn chữ chưa hiểu: “${unexplained.join(' ')}”`, choices: [indicator.indicator] });
    }
    const period = this.#period(column, row, status, confirmed, doubts);
    const unit = indicator === null ? null : this.#unit(column, row, indicator, doubts);
    return { indicator, category: indicator === null ? '' : this.#category(column, row, indicator, doubts), programme, status, period, unit, doubts };
  }

  #part(part: Named, column: ColumnPlan, row: RowPlan, doubts: PartDoubt[]): string | null {
    const list = LISTS[part];
    const above = decided(column.set[part]) ?? row.set?.[part];
    if (above !== undefined) return above;
    const values = new Map<string, string>();
    for (const said of [...column.read[list], ...row.read.flatMap((read) => read[list])]) values.set(said.value, said.because);
    if (values.size === 1) return [...values.keys()][0]!;
    if (values.size > 1) {
      doubts.push({ part, why: 'clash', detail: [...values].map(([value, because]) => `${value} theo ${because}`).join(', '), choices: [...values.keys()] });
      return null;
    }
    const general = decided(this.#plan.map.set[part]) ?? (this.#named.has(part) ? undefined : only(this.#plan.title[list])?.value);
    if (general !== undefined) return general;
    doubts.push({ part, why: 'missing', detail: '', choices: this.#plan.title[list].map(({ value }) => value) });
    return null;
  }

  #period(column: ColumnPlan, row: RowPlan, status: string | null, confirmed: boolean, doubts: PartDoubt[]): string | null {
    const { title, mine } = this.#plan;
    const chosen = mine.periods[column.letter] ?? (row.label === '' ? undefined : mine.periods[row.labelAt]);
    if (chosen !== undefined && chosen !== '?') return chosen;
    const join = <Key extends 'periods' | 'parts'>(key: Key): Said[] => unique([...column.read[key], ...row.read.flatMap((read) => read[key])]);
    const compares = confirmed && /cung-ky|nam-truoc|thay-doi/.test(decided(column.set.indicator) ?? row.set?.indicator ?? '');
    const own = { periods: join('periods'), parts: join('parts'), vague: compares ? [] : [...column.read.vague, ...row.read.flatMap(({ vague }) => vague)] };
    const general = mine.period === undefined || mine.period === '?' ? null : mine.period;
    const found = periodOf(own, title, general, status);
    if (found.period !== null) return found.period;
    const nothing = own.periods.length === 0 && own.parts.length === 0 && own.vague.length === 0 && general === null;
    doubts.push({ part: 'period', why: nothing ? 'missing' : 'unclear', detail: found.why, choices: found.choices });
    return null;
  }

  #unit(column: ColumnPlan, row: RowPlan, indicator: Indicator, doubts: PartDoubt[]): SheetUnit | null {
    const set = unitSet(column.set.unit, this.#know);
    if (set !== null) return set;
    const named = [...column.read.units.map(({ value }) => value), ...(row.unit === null ? [] : [row.unit.value]), ...row.read.flatMap((read) => read.units.map(({ value }) => value))];
    const names = new Map(named.map((unit) => [unit.name, unit]));
    if (names.size > 1) {
      doubts.push({ part: 'unit', why: 'clash', detail: [...names.keys()].join(', '), choices: [...names.keys()] });
      return null;
    }
    if (names.size === 1) return [...names.values()][0]!;
    if (isMoney(indicator.unit)) {
      const general = unitSet(this.#plan.map.set.unit, this.#know) ?? onlyUnit(this.#plan.title)?.value ?? null;
      if (general !== null && general.base === 'đồng') return general;
      doubts.push({ part: 'unit', why: 'missing', detail: '', choices: this.#plan.title.units.map(({ value }) => value.name) });
      return null;
    }
    if (indicator.unit !== '%') {
      const base = unitBase(indicator.unit, this.#know);
      const announced = this.#plan.title.units.filter(({ value }) => value.base === base);
      if (announced.length === 1) return announced[0]!.value;
      if (announced.length > 1 || this.#plan.title.multiple !== null) {
        doubts.push({ part: 'unit', why: 'unclear', detail: `phía trên bảng ghi ${[...announced, ...[this.#plan.title.multiple ?? []].flat()].map(({ because }) => because).join(', ')}`, choices: [indicator.unit, `nghìn ${indicator.unit}`] });
        return null;
      }
      return { name: indicator.unit, base, power: 0 };
    }
    if (this.#showsPercent(column.column)) return { name: '%', base: '%', power: 0 };
    doubts.push({ part: 'unit', why: 'unclear', detail: 'là tỷ lệ, nhưng tiêu đề và các ô không ghi dấu %', choices: ['%'] });
    return null;
  }

  /** A category is named only where the indicator itself does not already belong to it. */
  #category(column: ColumnPlan, row: RowPlan, indicator: Indicator, doubts: PartDoubt[]): string {
    const set = column.set.category ?? row.set?.category;
    if (set !== undefined) return set;
    const values = [...new Set([...column.read.categories, ...row.read.flatMap((read) => read.categories)].map(({ value }) => value))];
    const own = values.filter((value) => !this.#related(value, indicator.category));
    if (own.length > 1) doubts.push({ part: 'category', why: 'clash', detail: own.join(', '), choices: own });
    return own.length === 1 ? own[0]! : '';
  }

  #related(a: string, b: string): boolean {
    const up = (id: string): string[] => (id === '' ? [] : [id, ...up(this.#categoryParents.get(id) ?? '')]);
    return b !== '' && (up(a).includes(b) || up(b).includes(a));
  }
}

function unique(list: readonly Said[]): Said[] {
  return list.filter(({ value }, i) => list.findIndex((other) => other.value === value) === i);
}

function unitBase(unit: string, know: Knowledge): string {
  return unitSet(unit, know)?.base ?? unit;
}
