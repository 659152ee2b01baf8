import { termsOf } from '../expression-tree.ts';
import { readIdentity } from '../identity.ts';
import type { Identity, Indicator, Source } from '../model.ts';
import { finding, type Report } from '../problem.ts';
import type { Sheet } from '../read.ts';
import { nearest } from '../suggest.ts';
import type { KnownIds } from './references.ts';

/** Checks that plausible ranges are ranges. */
export function checkIndicators(sheet: Sheet<Indicator>, report: Report): void {
  sheet.rows.forEach(({ plausible_min: min, plausible_max: max }, i) => {
    if (min === '' || max === '' || !sheet.sound(i, 'plausible_min') || !sheet.sound(i, 'plausible_max')) return;
    if (Number(min) > Number(max)) report(finding('KC711', { min, max }), sheet.spot(i, 'plausible_max'));
  });
}

/** Points out sources that share an address. */
export function checkSources(sheet: Sheet<Source>, report: Report): void {
  const first = new Map<string, number>();
  sheet.rows.forEach(({ url }, i) => {
    if (url === '') return;
    const earlier = first.get(url);
    if (earlier === undefined) first.set(url, i);
    else report(finding('KC702', { source: sheet.rows[earlier]!.source, line: sheet.lines[earlier]! }), sheet.spot(i, 'url'));
  });
}

/** Checks that both sides of every identity can be read and name indicators that exist. */
export function checkIdentities(sheet: Sheet<Identity>, known: KnownIds, report: Report): void {
  sheet.rows.forEach((row, i) => {
    if (!sheet.sound(i, 'left') || !sheet.sound(i, 'right')) return;
    const read = readIdentity(row);
    if (!read.ok) {
      report(finding('KC707', { cell: row[read.side], at: read.column, why_vi: read.message }), sheet.spot(i, read.side));
      return;
    }
    for (const side of ['left', 'right'] as const) {
      for (const term of termsOf(read[side])) {
        if (term.node !== 'term' || known.indicator === null || known.indicator.has(term.indicator)) continue;
        report(finding('KC401', { named: 'indicator', cell: term.indicator, nearest: nearest(term.indicator, known.indicator) }), sheet.spot(i, side));
      }
    }
  });
}
