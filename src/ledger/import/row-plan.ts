import type { HeaderRead } from './columns.ts';
import type { RowSet } from './import-map.ts';
import type { PlaceReading } from './place-names.ts';
import type { SumKind } from './row-labels.ts';
import type { Section } from './row-sections.ts';
import type { WordsRole } from './row-words.ts';
import type { Said } from './titles.ts';
import type { SheetUnit } from './units.ts';

/** A row of a body, as far as its labels go. */
export interface RowPlan {
  readonly row: number;
  /** `figures` are taken; `sum` rows only compared; a `heading` has words and no figures; an `unknown` row has figures nobody can place; `skipped` by an editor. */
  readonly kind: 'figures' | 'sum' | 'heading' | 'unknown' | 'skipped';
  readonly sum: SumKind | null;
  /** What names the row, as it stands, and where. */
  readonly label: string;
  readonly labelAt: string;
  /** The labels beside the place, or the label itself where there is none: its name in the map's `rows`. */
  readonly words: string;
  readonly place: PlaceReading | null;
  /** Labels beside the place: indicator, "Kế hoạch", year. Empty when the row has none. */
  readonly read: readonly HeaderRead[];
  readonly set: Exclude<RowSet, string> | null;
  readonly unit: Said<SheetUnit> | null;
  /** Headings it stands under, the outermost first. */
  readonly sections: readonly Section[];
  /** Units announced inside the table, last above it. */
  readonly unitsAbove: readonly Said<SheetUnit>[];
  /** What its words do, where it names no place; a `part` belongs to the place above it and is in no sum of places. */
  readonly role: WordsRole;
}
