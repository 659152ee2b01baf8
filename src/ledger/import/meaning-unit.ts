import type { Indicator } from '../model.ts';
import { cellAt } from './grid.ts';
import type { Knowledge } from './knowledge.ts';
import type { PartDoubt } from './figure-parts.ts';
import { onlyUnit, unitSet, type ColumnPlan, type TablePlan } from './table-plan.ts';
import { isMissing, readNumberText } from './read-number.ts';
import type { RowPlan } from './row-plan.ts';
import { isMoney, readUnitName, type SheetUnit } from './units.ts';

const PERCENT: SheetUnit = { name: '%', base: '%', power: 0 };

/** In which unit the figures of a table are written. */
export class UnitOf {
  readonly #plan: TablePlan;
  readonly #know: Knowledge;
  readonly #live: readonly number[];
  readonly #inCells = new Map<number, readonly SheetUnit[] | null>();

  constructor(plan: TablePlan, rows: readonly RowPlan[], know: Knowledge) {
    this.#plan = plan;
    this.#know = know;
    this.#live = rows.filter(({ kind }) => kind === 'figures').map(({ row }) => row);
  }

  /** The unit, or null when it is not known, which is added to `doubts` unless every cell names its own. */
  of(column: ColumnPlan, row: RowPlan, indicator: Indicator, doubts: PartDoubt[]): SheetUnit | null {
    const set = unitSet(column.set.unit, this.#know);
    if (set !== null) return set;
    if (indicator.unit === '%') return this.#percent(column, row, doubts);
    const named = [...column.read.units.map(({ value }) => value), ...(row.unit === null ? [] : [row.unit.value]), ...row.read.flatMap((read) => read.units.map(({ value }) => value))];
    const names = new Map(named.map((unit) => [unit.name, unit]));
    if (names.size > 1) {
      doubts.push({ part: 'unit', why: 'clash', detail: [...names.keys()].join(', '), choices: [...names.keys()] });
      return null;
    }
    if (names.size === 1) return [...names.values()][0]!;
    return isMoney(indicator.unit) ? this.#money(column, row, doubts) : this.#counted(row, indicator, doubts);
  }

  /** Whether every figure of a column has its unit behind it, not all the same one. */
  inCells(column: ColumnPlan): boolean {
    return (this.#unitsInCells(column)?.length ?? 0) > 1;
  }

  #money(column: ColumnPlan, row: RowPlan, doubts: PartDoubt[]): SheetUnit | null {
    const above = row.unitsAbove.filter(({ value }) => value.base === 'đồng');
    const general = (above.length === 1 ? above[0]!.value : null) ?? unitSet(this.#plan.map.set.unit, this.#know) ?? onlyUnit(this.#plan.title)?.value ?? null;
    if (above.length <= 1 && general !== null && general.base === 'đồng') return general;
    const inCells = this.#unitsInCells(column);
    if (inCells !== null) return inCells.length === 1 ? inCells[0]! : null;
    doubts.push({ part: 'unit', why: 'missing', detail: '', choices: this.#plan.title.units.map(({ value }) => value.name) });
    return null;
  }

  #counted(row: RowPlan, indicator: Indicator, doubts: PartDoubt[]): SheetUnit | null {
    const base = unitSet(indicator.unit, this.#know)?.base ?? indicator.unit;
    const { units, multiple } = this.#plan.title;
    const above = row.unitsAbove.filter(({ value }) => value.base === base);
    const announced = above.length > 0 ? above : units.filter(({ value }) => value.base === base);
    if (announced.length === 1) return announced[0]!.value;
    if (announced.length === 0 && multiple === null) return { name: indicator.unit, base, power: 0 };
    doubts.push({ part: 'unit', why: 'unclear', detail: `phía trên bảng ghi ${[...announced, ...(multiple === null ? [] : [multiple])].map(({ because }) => because).join(', ')}`, choices: [indicator.unit, `nghìn ${indicator.unit}`] });
    return null;
  }

  #percent(column: ColumnPlan, row: RowPlan, doubts: PartDoubt[]): SheetUnit | null {
    const own = column.read.units.map(({ value }) => value).filter(({ base }) => base !== '%');
    const byRow = [row.unit?.value ?? [], ...row.read.map((read) => read.units.map(({ value }) => value))].flat();
    if (own.length > 0) {
      doubts.push({ part: 'unit', why: 'clash', detail: `${own[0]!.name}, %`, choices: [own[0]!.name, '%'] });
      return null;
    }
    if (column.header.includes('%') || byRow.some(({ base }) => base === '%') || this.#showsPercent(column)) return PERCENT;
    doubts.push({ part: 'unit', why: 'unclear', detail: 'là tỷ lệ, nhưng tiêu đề và các ô không ghi dấu %', choices: ['%'] });
    return null;
  }

  #showsPercent({ column }: ColumnPlan): boolean {
    const filled = this.#live.map((row) => cellAt(this.#plan.grid, row, column)).filter((cell) => cell !== null && !isMissing(cell.text));
    return filled.length > 0 && filled.every((cell) => cell!.number?.percent === true || unitBehind(cell!.text) === '%');
  }

  /** The money units that the cells of a column name, when every one that holds a figure names one; else null. */
  #unitsInCells({ column }: ColumnPlan): readonly SheetUnit[] | null {
    const known = this.#inCells.get(column);
    if (known !== undefined) return known;
    const cells = this.#live.map((row) => cellAt(this.#plan.grid, row, column)).filter((cell) => cell !== null && !isMissing(cell.text));
    const units = cells.map((cell) => {
      const unit = cell!.kind === 'text' ? readUnitName(unitBehind(cell!.text), this.#know.counted) : null;
      return unit?.base === 'đồng' ? unit : null;
    });
    const all = units.length > 0 && units.every((unit) => unit !== null) ? [...new Map(units.map((unit) => [unit!.name, unit!])).values()] : null;
    this.#inCells.set(column, all);
    return all;
  }
}

function unitBehind(text: string): string {
  const read = readNumberText(text);
  return read.kind === 'number' ? read.unit : '';
}
