import type { Indicator } from '../model.ts';
import type { HeaderRead } from './columns.ts';
import { decided } from './import-map.ts';
import type { LedgerWords, Meaning, PartDoubt } from './figure-parts.ts';
import { CategoryOf } from './meaning-category.ts';
import { RATE, rateOf } from './meaning-rate.ts';
import { UnitOf } from './meaning-unit.ts';
import { periodOf } from './period-of.ts';
import type { ColumnPlan, TablePlan } from './table-plan.ts';
import type { RowPlan } from './row-plan.ts';
import { only, type Said } from './titles.ts';

type Named = 'indicator' | 'programme' | 'status';
const LISTS = { indicator: 'indicators', programme: 'programmes', status: 'statuses' } as const;

/** Puts together what header, label, heading, title and editor say of figures; each combination of column and row label is worked out once. */
export class Meanings {
  readonly #plan: TablePlan;
  readonly #ledger: LedgerWords;
  readonly #known = new Map<string, Meaning>();
  readonly #unit: UnitOf;
  readonly #category: CategoryOf;
  /** Parts of which some column or row says something else than the title: then the title does not speak for the others. */
  readonly #named: ReadonlySet<Named>;

  constructor(plan: TablePlan, rows: readonly RowPlan[], ledger: LedgerWords) {
    this.#plan = plan;
    this.#ledger = ledger;
    this.#unit = new UnitOf(plan, rows, ledger.know);
    this.#category = new CategoryOf(plan, ledger.categories);
    this.#named = namedBeside(plan, rows, ledger.indicators);
  }

  /** The meaning of figures where a column and a row meet. */
  of(column: ColumnPlan, row: RowPlan): Meaning {
    const plain = row.read.length === 0 && row.unit === null && row.sections.length === 0 && row.unitsAbove.length === 0;
    const key = `${column.column} ${plain ? '' : row.row}`;
    let meaning = this.#known.get(key);
    if (meaning === undefined) this.#known.set(key, (meaning = this.#workOut(column, row)));
    return meaning;
  }

  #workOut(column: ColumnPlan, row: RowPlan): Meaning {
    const doubts: PartDoubt[] = [];
    const reads = [column.read, ...row.read, ...row.sections.map(({ read }) => read)];
    const rate = rateOf(this.#plan, column, row);
    const left = rate === 'other' ? 'tỷ lệ của một chỉ tiêu khác kinh phí, sổ không giữ' : null;
    const indicatorId = rate === null ? this.#part('indicator', column, row, reads, doubts) : RATE;
    if (typeof rate === 'object' && rate !== null) doubts.push({ part: 'indicator', why: 'unclear', detail: `tỷ lệ đứng sau cột “${rate.after}”, không rõ của kinh phí hay của cột ấy`, choices: [RATE] });
    const programme = this.#part('programme', column, row, reads, doubts);
    const status = this.#part('status', column, row, reads, doubts);
    const indicator = indicatorId === null ? null : (this.#ledger.indicators.get(indicatorId) ?? null);
    if (indicatorId !== null && indicator === null) doubts.push({ part: 'indicator', why: 'unclear', detail: `sổ không có chỉ tiêu “${indicatorId}”`, choices: [] });
    const unexplained = [...column.read.rest, ...row.read.flatMap(({ rest }) => rest)];
    const confirmed = decided(column.set.indicator) !== undefined || row.set?.indicator !== undefined;
    if (unexplained.length > 0 && !confirmed && indicator !== null) {
      doubts.push({ part: 'indicator', why: 'unclear', detail: `còn chữ chưa hiểu: “${unexplained.join(' ')}”`, choices: [indicator.indicator] });
    }
    const period = this.#period(column, row, reads, status, confirmed, doubts);
    const unit = indicator === null ? null : this.#unit.of(column, row, indicator, doubts);
    const category = indicator === null ? '' : this.#category.of(column, row, indicator, reads, doubts);
    return { indicator, category, programme, status, period, unit, unitInCell: unit === null && this.#unit.inCells(column), left, doubts: left === null ? doubts : [] };
  }

  #part(part: Named, column: ColumnPlan, row: RowPlan, reads: readonly HeaderRead[], doubts: PartDoubt[]): string | null {
    const list = LISTS[part];
    const above = decided(column.set[part]) ?? row.set?.[part];
    if (above !== undefined) return above;
    const values = new Map<string, string>();
    for (const said of reads.flatMap((read) => read[list])) values.set(said.value, said.because);
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

  #period(column: ColumnPlan, row: RowPlan, reads: readonly HeaderRead[], status: string | null, confirmed: boolean, doubts: PartDoubt[]): string | null {
    const { title, mine } = this.#plan;
    const chosen = mine.periods[column.letter] ?? (row.label === '' ? undefined : mine.periods[row.labelAt]);
    if (chosen !== undefined && chosen !== '?') return chosen;
    const join = (key: 'periods' | 'parts' | 'totalOf'): Said[] => unique(reads.flatMap((read) => read[key]));
    const compares = confirmed && /cung-ky|nam-truoc|thay-doi/.test(decided(column.set.indicator) ?? row.set?.indicator ?? '');
    const own = { periods: join('periods'), parts: join('parts'), totalOf: join('totalOf'), vague: compares ? [] : reads.flatMap(({ vague }) => vague) };
    const general = mine.period === undefined || mine.period === '?' ? null : mine.period;
    const found = periodOf(own, title, general, status);
    if (found.period !== null) return found.period;
    const nothing = [own.periods, own.parts, own.totalOf, own.vague].every((list) => list.length === 0) && general === null;
    doubts.push({ part: 'period', why: nothing ? 'missing' : 'unclear', detail: found.why, choices: found.choices });
    return null;
  }
}

/** A rate of completion stands beside the figures it is of, so what it says does not stop the title from speaking for those. */
function namedBeside(plan: TablePlan, rows: readonly RowPlan[], indicators: ReadonlyMap<string, Indicator>): ReadonlySet<Named> {
  const measures = (read: HeaderRead): boolean => read.indicators.length === 0 || !read.indicators.every(({ value }) => indicators.get(value)?.unit === '%');
  const columns = plan.columns.filter(({ role }) => role === 'value');
  const live = rows.filter(({ kind, role }) => kind === 'figures' && role === null);
  const reads = [...columns.map(({ read }) => read), ...new Set(live.flatMap(({ read, sections }) => [...read, ...sections.map((section) => section.read)]))].filter(measures);
  const parts: readonly Named[] = ['indicator', 'programme', 'status'];
  return new Set(
    parts.filter((part) => {
      const own = new Set<string>([...reads.flatMap((read) => read[LISTS[part]].map(({ value }) => value)), ...columns.flatMap(({ set }) => decided<string>(set[part]) ?? [])]);
      return [...own].some((value) => value !== only(plan.title[LISTS[part]])?.value);
    }),
  );
}

function unique(list: readonly Said[]): Said[] {
  return list.filter(({ value }, i) => list.findIndex((other) => other.value === value) === i);
}
