/** Which functions serve which kind of chart. */
import type { ChartKind } from './kind.ts';
import { placeBars } from './kinds/bars.ts';
import { placeColumns } from './kinds/columns.ts';
import { placeLine } from './kinds/line.ts';
import type { Chart } from './model.ts';
import { describeBars, tabulateBars } from './tell/bars.ts';
import { describeColumns, tabulateColumns } from './tell/columns.ts';
import { describeLine, tabulateLine } from './tell/line.ts';

type Kinds = { readonly [K in Chart['kind']]: ChartKind<Extract<Chart, { kind: K }>> };

const columns = { place: placeColumns, describe: describeColumns, tabulate: tabulateColumns };

const kinds = {
  bars: { place: placeBars, describe: describeBars, tabulate: tabulateBars },
  'columns-stacked': columns,
  'columns-grouped': columns,
  line: { place: placeLine, describe: describeLine, tabulate: tabulateLine },
} as unknown as Kinds;

/** The functions for a chart. */
export function kindOf(chart: Chart): ChartKind<Chart> {
  return kinds[chart.kind] as ChartKind<Chart>;
}
