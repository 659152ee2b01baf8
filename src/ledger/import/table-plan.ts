import type { RoleRead } from './column-role.ts';
import type { HeaderRead } from './columns.ts';
import type { Doubt, Where } from './doubts.ts';
import type { Frame } from './frames.ts';
import type { Grid } from './grid.ts';
import type { HeaderPiece } from './header-paths.ts';
import type { ColumnRole, ColumnSet, TableMap, ThisTable } from './import-map.ts';
import type { Knowledge } from './knowledge.ts';
import type { Said, TitleRead } from './titles.ts';
import { readUnitName, type SheetUnit } from './units.ts';

/** A column with what is known of it: read by the machine, then set by people. */
export interface ColumnPlan {
  readonly column: number;
  readonly letter: string;
  readonly path: readonly HeaderPiece[];
  readonly header: string;
  readonly role: ColumnRole | 'empty' | null;
  readonly roleRead: RoleRead;
  readonly read: HeaderRead;
  /** The signs in its numbers that read two ways, such as the point of `1.234`; empty for none. */
  readonly signs: string;
  readonly set: ColumnSet;
  /** Its place in the map. */
  readonly index: number;
}

/** A table, located and understood as far as headers and titles go. */
export interface TablePlan {
  readonly file: string;
  readonly grid: Grid;
  readonly sheetIndex: number;
  readonly number: number;
  readonly frame: Frame;
  readonly title: TitleRead;
  readonly columns: readonly ColumnPlan[];
  readonly map: TableMap;
  readonly mine: ThisTable;
  /** Where the table stands in the map, for the paths of answers. */
  readonly index: number;
  readonly doubts: readonly Doubt[];
}

/** Where answers for single figures, labels and columns stand in a map. */
export function mapPath(plan: { readonly index: number }, ...rest: readonly (string | number)[]): readonly (string | number)[] {
  return ['tables', plan.index, ...rest];
}

/** A spot of a table, for messages. */
export function spotIn(plan: { readonly file: string; readonly grid: Grid }, at: string): Where {
  return { file: plan.file, sheet: plan.grid.name, at };
}

/** The unit a title announces for money, or null when it announces none or several. */
export function onlyUnit(title: TitleRead): Said<SheetUnit> | null {
  const money = title.units.filter(({ value }) => value.base === 'đồng');
  const [first, ...more] = money.length > 0 ? money : title.units;
  return first !== undefined && more.length === 0 ? first : null;
}

/** A unit people wrote in a map, read; null when it is none. */
export function unitSet(text: string | undefined, know: Knowledge): SheetUnit | null {
  return text === undefined || text === '?' ? null : readUnitName(text, know.counted);
}
