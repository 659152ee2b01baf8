/** Which functions serve which kind of chart. */
import type { ChartKind } from './kind.ts';
import { placeBars } from './kinds/bars.ts';
import { placeColumns } from './kinds/columns.ts';
import { placeLine } from './kinds/line.ts';
import { placeMap } from './kinds/map.ts';
import { placeMatrix } from './kinds/matrix.ts';
import { placeMultiples } from './kinds/multiples.ts';
import { placeDots } from './kinds/dots.ts';
import { placePlanActual } from './kinds/plan-actual.ts';
import type { Chart, ColumnsChart } from './model.ts';
import { describeBars, tabulateBars } from './tell/bars.ts';
import { describeColumns, tabulateColumns } from './tell/columns.ts';
import { describeLine, tabulateLine } from './tell/line.ts';
import { describeMap, tabulateMap } from './tell/map.ts';
import {
  describeDots,
  describeMatrix,
  describeMultiples,
  describePlanActual,
  tabulateDots,
  tabulateMatrix,
  tabulateMultiples,
  tabulatePlanActual,
} from './tell/rows.ts';

type Kinds = { readonly [K in Chart['kind']]: ChartKind<ChartOf<K>> };
type ChartOf<K extends Chart['kind']> = K extends ColumnsChart['kind'] ? ColumnsChart : Extract<Chart, { kind: K }>;

const columns = { place: placeColumns, describe: describeColumns, tabulate: tabulateColumns };

const kinds: Kinds = {
  bars: { place: placeBars, describe: describeBars, tabulate: tabulateBars },
  'columns-stacked': columns,
  'columns-grouped': columns,
  line: { place: placeLine, describe: describeLine, tabulate: tabulateLine },
  'plan-actual': { place: placePlanActual, describe: describePlanActual, tabulate: tabulatePlanActual },
  dots: { place: placeDots, describe: describeDots, tabulate: tabulateDots },
  multiples: { place: placeMultiples, describe: describeMultiples, tabulate: tabulateMultiples },
  matrix: { place: placeMatrix, describe: describeMatrix, tabulate: tabulateMatrix },
  map: { place: placeMap, describe: describeMap, tabulate: tabulateMap },
};

/** The functions for a chart. */
export function kindOf(chart: Chart): ChartKind<Chart> {
  // Each kind gets its own charts by the key of the table; the compiler cannot follow that.
  return kinds[chart.kind] as unknown as ChartKind<Chart>;
}
