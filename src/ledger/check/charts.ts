import { chartQuery, figuresOf, firstKey, KINDS_OF_ONE_PERIOD } from '../chart-query.ts';
import { buildLedger } from '../ledger.ts';
import type { ChartRow, Release, ReleaseRow, Tables } from '../model.ts';
import { finding, type Report } from '../problem.ts';
import type { Sheet } from '../read.ts';

const NEEDED = 2;
const LISTS = ['place', 'indicator', 'programme', 'category'] as const;

/** Checks what a declared chart says of itself: one sort of thing compared, one unit, a period where one is needed, words in both languages. */
export function checkChartRows(sheet: Sheet<ChartRow>, tables: Pick<Tables, 'indicators'>, report: Report): void {
  const unitOf = new Map(tables.indicators.map(({ indicator, unit }) => [indicator, unit]));
  sheet.rows.forEach((row, i) => {
    if (!isSound(sheet, i)) return;
    if (row.period === '' && KINDS_OF_ONE_PERIOD.includes(row.kind)) report(finding('KC712', { kind: row.kind }), sheet.spot(i, 'period'));
    const several = severalOf(row);
    if (several.length > 1) report(finding('KC715', { kind: row.kind, several: several.join(', ') }), sheet.spot(i, several[1] ?? 'chart'));
    const units = new Set(row.indicator.split(' ').flatMap((indicator) => unitOf.get(indicator) ?? []));
    if (units.size > 1) report(finding('KC713', { units: [...units].join(', ') }), sheet.spot(i, 'indicator'));
    for (const part of ['title', 'note'] as const) {
      const [vi, en] = [row[`${part}_vi`], row[`${part}_en`]];
      if ((vi === '') === (en === '')) continue;
      const [given, missing] = vi === '' ? ([`${part}_en`, `${part}_vi`] as const) : ([`${part}_vi`, `${part}_en`] as const);
      report(finding('KC716', { given, missing }), sheet.spot(i, missing));
    }
  });
}

/**
 * Checks that every declared chart finds figures to draw, or found them once: a chart whose figures were withdrawn keeps its page.
 * Needs releases without errors; folds only the indicators that charts name.
 */
export function checkChartFigures(sheet: Sheet<ChartRow>, tables: Tables, releases: readonly Release[], report: Report): void {
  const named = new Set(sheet.rows.flatMap(({ indicator }) => indicator.split(' ')));
  const ledger = buildLedger(tables, releases.map(({ id, rows }) => ({ id, rows: rows.filter((row) => named.has(row.indicator) && !takesAway(row)) })));
  sheet.rows.forEach((row, i) => {
    const found = figuresOf(ledger, chartQuery(ledger, row)).length;
    if (found < NEEDED) report(finding('KC714', { found, sought: firstKey(ledger, row) }), sheet.spot(i, 'chart'));
  });
}

function takesAway({ action, review }: ReleaseRow): boolean {
  return action === 'withdraw' || (action === 'correct' && review === 'doubtful');
}

/** The columns that name several things; of periods only where a single one is usual. */
function severalOf(row: ChartRow): (keyof ChartRow)[] {
  const lists: (keyof ChartRow)[] = LISTS.filter((column) => row[column].includes(' ') || (column === 'place' && row.place === ''));
  return KINDS_OF_ONE_PERIOD.includes(row.kind) && /[ .]/.test(row.period) ? [...lists, 'period'] : lists;
}

function isSound(sheet: Sheet<ChartRow>, i: number): boolean {
  return (['kind', 'period', ...LISTS] as const).every((column) => sheet.sound(i, column));
}
