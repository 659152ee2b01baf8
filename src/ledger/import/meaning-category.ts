import type { Category, Indicator } from '../model.ts';
import type { HeaderRead } from './columns.ts';
import { ALL_CATEGORIES, decided } from './import-map.ts';
import type { PartDoubt } from './figure-parts.ts';
import type { ColumnPlan, TablePlan } from './table-plan.ts';
import type { RowPlan } from './row-plan.ts';

/** Which programme category the figures of a table are of: none where the indicator itself belongs to one already. */
export class CategoryOf {
  readonly #plan: TablePlan;
  readonly #categories: ReadonlyMap<string, Category>;

  constructor(plan: TablePlan, categories: ReadonlyMap<string, Category>) {
    this.#plan = plan;
    this.#categories = categories;
  }

  /** The category, empty for all; what is not clear is added to `doubts`. */
  of(column: ColumnPlan, row: RowPlan, indicator: Indicator, reads: readonly HeaderRead[], doubts: PartDoubt[]): string {
    const set = decided(column.set.category) ?? row.set?.category;
    if (set !== undefined) return set === ALL_CATEGORIES ? '' : set;
    const foreign = (values: readonly string[]): string[] => [...new Set(values)].filter((value) => !this.#related(value, indicator.category));
    const own = foreign(reads.flatMap(({ categories }) => categories.map(({ value }) => value)));
    if (own.length > 1) doubts.push({ part: 'category', why: 'clash', detail: own.join(', '), choices: own });
    if (own.length > 0) return own.length === 1 ? own[0]! : '';
    // What belongs to one kind of activity by itself is of no other, whatever the table is about.
    if (indicator.category !== '') return '';
    const general = decided(this.#plan.map.set.category);
    if (general !== undefined) return general === ALL_CATEGORIES ? '' : general;
    // A title about one kind of activity may limit its figures to it, or only mention it.
    const titled = this.#plan.title.categories;
    if (titled.length > 0) doubts.push({ part: 'category', why: 'missing', detail: titled.map(({ because }) => because).join(', '), choices: [...titled.map(({ value }) => value), ALL_CATEGORIES] });
    return '';
  }

  #related(a: string, b: string): boolean {
    const up = (id: string): string[] => (id === '' ? [] : [id, ...up(this.#categories.get(id)?.parent ?? '')]);
    return b !== '' && (up(a).includes(b) || up(b).includes(a));
  }
}
